/** Values in order, and where each came from. */
export interface SortedWithIndices {
  /** Shape `[n]`; in order. */
  readonly values: Float64Array;
  /** Shape `[n]`; index of each value in the input; equal values keep the order of the input. */
  readonly indices: Uint32Array;
}

/** Up to this many values are sorted by insertion. */
const SMALL = 24;
/** Buckets of one distribution at most: as many write streams as a processor's caches bear. */
const MOST_BUCKETS = 4096;

/**
 * Sorts values and keeps where they came from; stable; values that are equal bits apart from the sign of 0 are equal.
 *
 * Scores lie in a known range, so most of the work is distribution and not comparison: values are dealt into buckets
 * by their place between the least and the greatest, each bucket again between its own, and only handfuls are compared.
 *
 * @param values - Shape `[n]`; finite; never modified.
 * @param descending - Whether the greatest comes first.
 * @returns Values and indices, arrays of their own. Expected O(n); whatever the distribution, no worse than
 *   O(n × bits of a double).
 */
export function sortWithIndices(values: ArrayLike<number>, descending: boolean): SortedWithIndices {
  const size = values.length;
  const from: Work = { values: new Float64Array(size), indices: new Uint32Array(size) };
  for (let index = 0; index < size; index += 1) {
    // 0 − x and not −x, so that no −0 arises.
    from.values[index] = descending ? 0 - (values[index] as number) : (values[index] as number) + 0;
    from.indices[index] = index;
  }
  const into: Work = { values: new Float64Array(size), indices: new Uint32Array(size) };
  sortRange(from, into, 0, size);
  if (descending) {
    for (let index = 0; index < size; index += 1) into.values[index] = 0 - (into.values[index] as number);
  }
  return into;
}

interface Work {
  readonly values: Float64Array;
  readonly indices: Uint32Array;
}

/** Sorts `from[start, end)` into `into[start, end)`; `from` is scratch afterwards. */
function sortRange(from: Work, into: Work, start: number, end: number): void {
  const source = from.values;
  const sourceIndices = from.indices;
  const target = into.values;
  const targetIndices = into.indices;
  const size = end - start;
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (let at = start; at < end; at += 1) {
    const value = source[at] as number;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  if (size <= SMALL || !(min < max)) {
    for (let at = start; at < end; at += 1) {
      target[at] = source[at] as number;
      targetIndices[at] = sourceIndices[at] as number;
    }
    if (min < max) insertionSort(target, targetIndices, start, end);
    return;
  }
  const buckets = Math.min(MOST_BUCKETS, size);
  const range = max - min;
  const factor = (buckets - 1) / range;
  // The least and the greatest never share a bucket, so every distribution makes progress; where the plain product
  // would overflow, the slower form keeps to that.
  const direct = factor > 0 && factor < Number.POSITIVE_INFINITY && ((range * factor) | 0) > 0;
  const place = (value: number): number =>
    range < Number.POSITIVE_INFINITY
      ? (((value - min) / range) * (buckets - 1)) | 0
      : (((value / 2 - min / 2) / (max / 2 - min / 2)) * (buckets - 1)) | 0;
  const ends = new Uint32Array(buckets);
  if (direct) {
    for (let at = start; at < end; at += 1) {
      const bucket = (((source[at] as number) - min) * factor) | 0;
      ends[bucket] = (ends[bucket] as number) + 1;
    }
  } else {
    for (let at = start; at < end; at += 1) {
      const bucket = place(source[at] as number);
      ends[bucket] = (ends[bucket] as number) + 1;
    }
  }
  let next = start;
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    const count = ends[bucket] as number;
    ends[bucket] = next;
    next += count;
  }
  for (let at = start; at < end; at += 1) {
    const value = source[at] as number;
    const bucket = direct ? ((value - min) * factor) | 0 : place(value);
    const to = ends[bucket] as number;
    ends[bucket] = to + 1;
    target[to] = value;
    targetIndices[to] = sourceIndices[at] as number;
  }
  let first = start;
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    const last = ends[bucket] as number;
    if (last - first > SMALL) {
      sortRange(into, from, first, last);
      for (let at = first; at < last; at += 1) {
        target[at] = source[at] as number;
        targetIndices[at] = sourceIndices[at] as number;
      }
    } else if (last - first > 1) {
      insertionSort(target, targetIndices, first, last);
    }
    first = last;
  }
}

function insertionSort(values: Float64Array, indices: Uint32Array, start: number, end: number): void {
  for (let at = start + 1; at < end; at += 1) {
    const value = values[at] as number;
    const index = indices[at] as number;
    let to = at;
    while (to > start && (values[to - 1] as number) > value) {
      values[to] = values[to - 1] as number;
      indices[to] = indices[to - 1] as number;
      to -= 1;
    }
    values[to] = value;
    indices[to] = index;
  }
}
