/**
 * Number of pairs that stand in the wrong order: the greater before the less. O(n log n), by merging.
 *
 * @param values - Shape `[n]`; no NaN; sorted in place.
 */
export function countInversions(values: Float64Array): number {
  const size = values.length;
  let from: Float64Array = values;
  let into: Float64Array = new Float64Array(size);
  let inversions = 0;
  for (let width = 1; width < size; width *= 2) {
    for (let start = 0; start < size; start += 2 * width) {
      const middle = Math.min(start + width, size);
      const end = Math.min(start + 2 * width, size);
      let left = start;
      let right = middle;
      for (let at = start; at < end; at += 1) {
        if (right >= end || (left < middle && (from[left] as number) <= (from[right] as number))) {
          into[at] = from[left] as number;
          left += 1;
        } else {
          into[at] = from[right] as number;
          right += 1;
          inversions += middle - left;
        }
      }
    }
    [from, into] = [into, from];
  }
  if (from !== values) values.set(from);
  return inversions;
}
