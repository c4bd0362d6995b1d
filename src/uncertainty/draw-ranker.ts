import { sortWithIndices } from "../numeric/sort-with-indices.js";

/** Values that share a bucket before the draw is left to the sort that does not mind. */
const CROWDED = 24;

/** What ranks the same positions over and over. Its arrays are overwritten by the next draw. */
export interface DrawRanker {
  /** Index of the position at each place, best first; equals by index. */
  readonly order: Uint32Array;
  /** Scores in that order; equals all have the score of the first of them. */
  readonly sorted: Float64Array;
  /** Place after the last of its group of equals, for the place of each group's first; read only where there are ties. */
  readonly groupEnd: Uint32Array;
  /**
   * Ranks positions by score, the greatest first.
   *
   * @param scores - Shape `[n]`; finite; never modified.
   * @returns Whether any are equal.
   */
  rank(scores: Float64Array): boolean;
}

/**
 * Makes what ranks `size` positions again and again without making an array.
 *
 * Scores are dealt into as many buckets as there are positions by their place between the least and the greatest; what is
 * then out of order is put right by insertion. A draw in which many crowd into one bucket goes to `sortWithIndices`, which
 * deals those out again.
 *
 * @param size - Number of positions, n ≥ 1.
 * @param tolerance - Scores that lie at most this far behind the first of their group are equal to it.
 */
export function createDrawRanker(size: number, tolerance: number): DrawRanker {
  const order = new Uint32Array(size);
  const sorted = new Float64Array(size);
  const groupEnd = new Uint32Array(size);
  const buckets = Math.max(1, size);
  const starts = new Uint32Array(buckets);
  const bucketOf = new Uint32Array(size);

  const sort = (scores: Float64Array): void => {
    let least = Number.POSITIVE_INFINITY;
    let most = Number.NEGATIVE_INFINITY;
    for (let at = 0; at < size; at += 1) {
      const score = scores[at] as number;
      if (score < least) least = score;
      if (score > most) most = score;
    }
    const factor = (buckets - 1) / (most - least);
    if (!(factor > 0 && factor < 2 ** 40)) {
      sortSlowly(scores);
      return;
    }
    starts.fill(0);
    let crowd = 0;
    for (let at = 0; at < size; at += 1) {
      const bucket = ((most - (scores[at] as number)) * factor) | 0;
      bucketOf[at] = bucket;
      const count = (starts[bucket] as number) + 1;
      starts[bucket] = count;
      if (count > crowd) crowd = count;
    }
    if (crowd > CROWDED) {
      sortSlowly(scores);
      return;
    }
    let start = 0;
    for (let bucket = 0; bucket < buckets; bucket += 1) {
      const count = starts[bucket] as number;
      starts[bucket] = start;
      start += count;
    }
    for (let at = 0; at < size; at += 1) {
      const bucket = bucketOf[at] as number;
      const place = starts[bucket] as number;
      starts[bucket] = place + 1;
      sorted[place] = scores[at] as number;
      order[place] = at;
    }
    insert();
  };
  const insert = (): void => {
    let before = sorted[0] as number;
    for (let place = 1; place < size; place += 1) {
      const score = sorted[place] as number;
      if (!(score > before)) {
        before = score;
        continue;
      }
      const position = order[place] as number;
      let to = place - 1;
      for (; to >= 0 && (sorted[to] as number) < score; to -= 1) {
        sorted[to + 1] = sorted[to] as number;
        order[to + 1] = order[to] as number;
      }
      sorted[to + 1] = score;
      order[to + 1] = position;
    }
  };
  const sortSlowly = (scores: Float64Array): void => {
    const { values, indices } = sortWithIndices(scores, true);
    sorted.set(values);
    order.set(indices);
  };
  const group = (scores: Float64Array): boolean => {
    let tied = false;
    for (let place = 1; place < size && !tied; place += 1) {
      tied = (sorted[place - 1] as number) - (sorted[place] as number) <= tolerance;
    }
    if (!tied) return false;
    for (let start = 0; start < size; ) {
      const head = sorted[start] as number;
      let end = start + 1;
      while (end < size && head - (sorted[end] as number) <= tolerance) end += 1;
      groupEnd[start] = end;
      if (end - start > 1) {
        order.subarray(start, end).sort();
        // As in the ranking, a group counts as the score of its first position.
        sorted.fill(scores[order[start] as number] as number, start, end);
      }
      start = end;
    }
    return true;
  };
  return {
    order,
    sorted,
    groupEnd,
    rank: (scores) => {
      sort(scores);
      return group(scores);
    },
  };
}
