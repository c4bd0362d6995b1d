import { sortWithIndices } from "./sort-with-indices.js";

/** How many scores are looked at to guess where the head ends. */
const SAMPLE = 1024;

/**
 * Indices of the greatest scores, the greatest first, without sorting the rest.
 *
 * A sample says about where the head ends; one pass collects what lies above; only that is sorted. Where the sample
 * misled, the next guess is lower, and in the end everything is sorted.
 *
 * @param scores - Shape `[n]`; finite, or NaN for a position that does not take part; never modified.
 * @param count - How many; an integer, 0 or more.
 * @param ids - Ids by which equal scores are ordered, [n]; by index where there are none.
 * @returns At most `count` indices. O(n).
 */
export function topIndices(scores: Float64Array, count: number, ids: readonly string[] | null): Uint32Array {
  const size = scores.length;
  if (count <= 0) return new Uint32Array(0);
  for (let share = 4; ; share *= 8) {
    const threshold = guess(scores, count, share);
    // `!(score < threshold)` would take NaN in.
    const candidates: number[] = [];
    for (let index = 0; index < size; index += 1) {
      if ((scores[index] as number) >= threshold) candidates.push(index);
    }
    if (candidates.length < count && threshold !== Number.NEGATIVE_INFINITY) continue;
    return head(scores, candidates, count, ids);
  }
}

/** A threshold that about `share × count` scores, and at least a few of the sample, are expected to reach. */
function guess(scores: Float64Array, count: number, share: number): number {
  const size = scores.length;
  if (size <= 2 * SAMPLE || count * share * 2 >= size) return Number.NEGATIVE_INFINITY;
  const sample = new Float64Array(SAMPLE);
  // Multiples of the golden ratio spread evenly over the rows and step in time with no period of them.
  for (let draw = 0; draw < SAMPLE; draw += 1) {
    const score = scores[Math.floor(((draw * 0.6180339887498949) % 1) * size)] as number;
    sample[draw] = Number.isNaN(score) ? Number.NEGATIVE_INFINITY : score;
  }
  sample.sort();
  const place = Math.ceil((SAMPLE * count * share) / size) + 8;
  return place >= SAMPLE ? Number.NEGATIVE_INFINITY : (sample[SAMPLE - place] as number);
}

function head(
  scores: Float64Array,
  candidates: readonly number[],
  count: number,
  ids: readonly string[] | null,
): Uint32Array {
  const chosen = new Float64Array(candidates.length);
  for (let at = 0; at < chosen.length; at += 1) chosen[at] = scores[candidates[at] as number] as number;
  const { values, indices } = sortWithIndices(chosen, true);
  const order = indices.map((at) => candidates[at] as number);
  if (ids === null) return order.slice(0, count);
  for (let start = 0; start < order.length && start < count; ) {
    let end = start + 1;
    while (end < order.length && values[end] === values[start]) end += 1;
    if (end - start > 1) {
      order
        .subarray(start, end)
        .sort((one, other) =>
          (ids[one] as string) < (ids[other] as string) ? -1 : ids[one] === ids[other] ? one - other : 1,
        );
    }
    start = end;
  }
  return order.slice(0, count);
}
