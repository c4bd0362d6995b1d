import { meanOf } from "./moments.js";
import { reproducibleSum } from "./reproducible-sum.js";
import { sortWithIndices } from "./sort-with-indices.js";

/**
 * Share of the variance of one variable that lies between groups of like values of another: η².
 *
 * The positions are sorted by `by` and parted into about √n groups of equal size; equal values are never parted.
 *
 * @param by - Shape `[n]`, n ≥ 2; finite; never modified.
 * @param of - Shape `[n]`; finite; not constant; never modified.
 * @returns In [0, 1]; the same bits in whatever order the positions come. Expected O(n).
 * @source Pearson (1905), On the general theory of skew correlation and non-linear regression.
 */
export function correlationRatio(by: Float64Array, of: Float64Array): number {
  const size = by.length;
  const least = Math.max(2, Math.round(Math.sqrt(size)));
  const { values, indices } = sortWithIndices(by, false);
  const mean = meanOf(of);
  const total = squaresAbout(of, mean);
  const between: number[] = [];
  for (let start = 0; start < size; ) {
    let end = Math.min(start + least, size);
    // What would be left over joins the last group.
    if (size - end < least) end = size;
    while (end < size && values[end] === values[end - 1]) end += 1;
    const group = new Float64Array(end - start);
    for (let at = start; at < end; at += 1) group[at - start] = of[indices[at] as number] as number;
    const deviation = meanOf(group) - mean;
    between.push(group.length * deviation * deviation);
    start = end;
  }
  return Math.max(0, Math.min(1, reproducibleSum(between) / total));
}

function squaresAbout(values: Float64Array, mean: number): number {
  return reproducibleSum(values.map((value) => (value - mean) * (value - mean)));
}
