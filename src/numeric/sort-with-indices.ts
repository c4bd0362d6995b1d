import { extent } from "./extent.js";

/** Values in order, and where each came from. */
export interface SortedWithIndices {
  /** Shape `[n]`; in order. */
  readonly values: Float64Array;
  /** Shape `[n]`; index of each value in the input; equal values keep the order of the input. */
  readonly indices: Uint32Array;
}

/** Gives a value the key `((value × unit − base) × factor) | 0`, of which the lower digit has `low` bits, the upper `high`. */
interface Scale {
  /** 1, or what brings the range to where it neither overflows nor is too small to divide by. */
  readonly unit: number;
  readonly base: number;
  readonly factor: number;
  readonly low: number;
  readonly high: number;
}

/** Up to this many values are not dealt, and up to this many places a value is moved by insertion. */
const FEW = 32;
/** Up to this many bits a key is one digit. */
const ONE_DIGIT = 12;
/** Bits of a digit at most: the places in more buckets would not stay in a processor's nearest caches. */
const MOST_BITS = 13;

/**
 * Sorts values and keeps where they came from; stable; values that are equal bits apart from the sign of 0 are equal.
 *
 * Scores lie in a known range, so most of the work is distribution and not comparison: values get integer keys by their
 * place between the least and the greatest and are dealt by these, by the lower digit and then by the upper where they
 * are many; what is then out of order is put right by insertion. Where too many share a key, they are sorted between
 * their own least and greatest.
 *
 * @param values - Shape `[n]`; finite; never modified.
 * @param descending - Whether the greatest comes first.
 * @returns Values and indices, arrays of their own. Expected O(n); whatever the distribution, no worse than
 *   O(n × bits of a double).
 */
export function sortWithIndices(values: ArrayLike<number>, descending: boolean): SortedWithIndices {
  const given = values instanceof Float64Array ? values : Float64Array.from(values);
  const sorted = { values: new Float64Array(given.length), indices: new Uint32Array(given.length) };
  const scale = scaleOf(given, descending);
  deal(scale.unit === 1 ? given : given.map((value) => value * scale.unit), scale, sorted);
  insert(given, sorted, descending ? -1 : 1, scale);
  return sorted;
}

function scaleOf(values: Float64Array, descending: boolean): Scale {
  const [min, max] = extent(values);
  const range = max - min;
  const bits = values.length > FEW && range > 0 ? 32 - Math.clz32(values.length - 1) : 0;
  // Many more keys than values: where most lie close together, they still get different ones.
  const low = bits > ONE_DIGIT ? Math.min(MOST_BITS, (bits >> 1) + 3) : 0;
  const high = low || bits;
  const unit = range > Number.MAX_VALUE ? 0.25 : range < 1e-290 && bits > 0 ? 2 ** 600 : 1;
  const base = (descending ? max : min) * unit;
  // The least and the greatest never share a key, so every distribution makes progress.
  const factor = bits > 0 ? ((1 << (low + high)) - 1) / ((descending ? min : max) * unit - base) : 0;
  return { unit, base, factor, low, high };
}

/** Fills the indices in the order of the keys. The values' memory is scratch, so that no more is touched than is returned. */
function deal(scaled: Float64Array, { base, factor, low, high }: Scale, { values, indices }: SortedWithIndices): void {
  const size = scaled.length;
  const lowers = 1 << low;
  const mask = lowers - 1;
  /** Next place of each lower digit, then of each upper one. */
  const places = new Uint32Array(lowers + (1 << high));
  for (let at = 0; at < size; at += 1) {
    const key = (((scaled[at] as number) - base) * factor) | 0;
    const upper = lowers + (key >>> low);
    places[upper] = (places[upper] as number) + 1;
    if (low > 0) places[key & mask] = (places[key & mask] as number) + 1;
  }
  let next = 0;
  for (let digit = 0; digit < places.length; digit += 1) {
    if (digit === lowers) next = 0;
    const count = places[digit] as number;
    places[digit] = next;
    next += count;
  }
  const pairs = low > 0 ? new Uint32Array(values.buffer) : indices;
  for (let at = 0; at < size; at += 1) {
    const key = (((scaled[at] as number) - base) * factor) | 0;
    const upper = lowers + (key >>> low);
    const digit = low > 0 ? key & mask : upper;
    const to = places[digit] as number;
    places[digit] = to + 1;
    if (low > 0) {
      pairs[2 * to] = upper;
      pairs[2 * to + 1] = at;
    } else indices[to] = at;
  }
  if (low === 0) return;
  for (let at = 0; at < size; at += 1) {
    const upper = pairs[2 * at] as number;
    const to = places[upper] as number;
    places[upper] = to + 1;
    indices[to] = pairs[2 * at + 1] as number;
  }
}

/** Fetches the values in the order of the indices and moves those that are out of order. */
function insert(given: Float64Array, sorted: SortedWithIndices, sign: 1 | -1, scale: Scale): void {
  const { values, indices } = sorted;
  let before = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < values.length; at += 1) {
    const index = indices[at] as number;
    const value = (given[index] as number) + 0;
    const signed = sign * value;
    values[at] = value;
    if (!(signed < before)) {
      before = signed;
    } else if (at >= FEW && signed < sign * (values[at - FEW] as number)) {
      at = sortAgain(given, sorted, at, sign < 0, scale) - 1;
      before = sign * (values[at] as number);
    } else {
      let to = at;
      for (; to > 0 && signed < sign * (values[to - 1] as number); to -= 1) {
        values[to] = values[to - 1] as number;
        indices[to] = indices[to - 1] as number;
      }
      values[to] = value;
      indices[to] = index;
    }
  }
}

/** Sorts all values that share the key of the one at a place; returns the place after them. */
function sortAgain(
  given: Float64Array,
  { values, indices }: SortedWithIndices,
  at: number,
  descending: boolean,
  { unit, base, factor }: Scale,
): number {
  const keyAt = (place: number): number => (((values[place] as number) * unit - base) * factor) | 0;
  const key = keyAt(at);
  let first = at;
  while (first > 0 && keyAt(first - 1) === key) first -= 1;
  let end = at + 1;
  for (; end < values.length; end += 1) {
    values[end] = (given[indices[end] as number] as number) + 0;
    if (keyAt(end) !== key) break;
  }
  const again = sortWithIndices(values.subarray(first, end), descending);
  const before = indices.slice(first, end);
  values.set(again.values, first);
  for (let place = first; place < end; place += 1) {
    indices[place] = before[again.indices[place - first] as number] as number;
  }
  return end;
}
