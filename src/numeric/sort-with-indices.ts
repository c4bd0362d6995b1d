/** Values in order, and where each came from. */
export interface SortedWithIndices {
  /** Shape `[n]`; in order. */
  readonly values: Float64Array;
  /** Shape `[n]`; index of each value in the input; equal values keep the order of the input. */
  readonly indices: Uint32Array;
}

/** Up to this many values are sorted by insertion. */
const SMALL = 24;
/** Buckets of one distribution at most: the places in more would not stay in a processor's cache. */
const MOST_BUCKETS = 2 ** 18;

/**
 * Sorts values and keeps where they came from; stable; values that are equal bits apart from the sign of 0 are equal.
 *
 * Scores lie in a known range, so most of the work is distribution and not comparison: values are dealt into
 * about as many buckets as there are values, by their place between the least and the greatest; most buckets get but a
 * few, which are compared, and one that gets more is dealt again between its own least and greatest.
 *
 * @param values - Shape `[n]`; finite; never modified.
 * @param descending - Whether the greatest comes first.
 * @returns Values and indices, arrays of their own. Expected O(n); whatever the distribution, no worse than
 *   O(n × bits of a double).
 */
export function sortWithIndices(values: ArrayLike<number>, descending: boolean): SortedWithIndices {
  const size = values.length;
  const given = values instanceof Float64Array ? values : Float64Array.from(values);
  const sorted: Work = { values: new Float64Array(size), indices: new Uint32Array(size) };
  const target = sorted.values;
  // Rising keys: 0 − x and not −x, so that no −0 arises.
  const sign = descending ? -1 : 1;
  deal(given, null, sign, sorted, 0, size);
  if (descending) for (let at = 0; at < size; at += 1) target[at] = 0 - (target[at] as number);
  return sorted;
}

interface Work {
  readonly values: Float64Array;
  readonly indices: Uint32Array;
}

/** Sorts `sign × source` into `into[start, start + size)`; `sourceIndices` is `null` where the order is the first one. */
function deal(
  source: Float64Array,
  sourceIndices: Uint32Array | null,
  sign: 1 | -1,
  into: Work,
  start: number,
  size: number,
): void {
  const target = into.values;
  const targetIndices = into.indices;
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < size; at += 1) {
    const value = source[at] as number;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  if (size <= SMALL || !(min < max)) {
    for (let at = 0; at < size; at += 1) {
      target[start + at] = sign * (source[at] as number) + 0;
      targetIndices[start + at] = sourceIndices === null ? at : (sourceIndices[at] as number);
    }
    if (min < max) insertionSort(target, targetIndices, start, start + size);
    return;
  }
  const ends = scatter(source, sourceIndices, sign, into, start, size, sign > 0 ? min : -max, sign > 0 ? max : -min);
  let first = start;
  for (let bucket = 0; bucket < ends.length; bucket += 1) {
    const last = ends[bucket] as number;
    if (last - first > SMALL) {
      deal(target.slice(first, last), targetIndices.slice(first, last), 1, into, first, last - first);
    } else if (last - first > 1) {
      insertionSort(target, targetIndices, first, last);
    }
    first = last;
  }
}

/** Deals values into buckets by their place between the least and the greatest; where each bucket ends. */
function scatter(
  source: Float64Array,
  sourceIndices: Uint32Array | null,
  sign: 1 | -1,
  into: Work,
  start: number,
  size: number,
  min: number,
  max: number,
): Uint32Array {
  const target = into.values;
  const targetIndices = into.indices;
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
  for (let at = 0; at < size; at += 1) {
    const value = sign * (source[at] as number);
    const bucket = direct ? ((value - min) * factor) | 0 : place(value);
    ends[bucket] = (ends[bucket] as number) + 1;
  }
  let next = start;
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    const count = ends[bucket] as number;
    ends[bucket] = next;
    next += count;
  }
  for (let at = 0; at < size; at += 1) {
    const value = sign * (source[at] as number);
    const bucket = direct ? ((value - min) * factor) | 0 : place(value);
    const to = ends[bucket] as number;
    ends[bucket] = to + 1;
    target[to] = value + 0;
    targetIndices[to] = sourceIndices === null ? at : (sourceIndices[at] as number);
  }
  return ends;
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
