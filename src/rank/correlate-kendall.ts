import { IndexError } from "../errors/index-error.js";
import { countInversions } from "../numeric/count-inversions.js";
import { sortWithIndices } from "../numeric/sort-with-indices.js";
import { toColumns } from "../numeric/to-columns.js";

/**
 * Kendall's tau-b of two lists of scores: concordant less discordant pairs, with a correction for equals.
 *
 * `(C − D) / √((n₀ − n₁) (n₀ − n₂))`, `n₀ = n (n − 1) / 2`, n₁ and n₂ the pairs that are equal in either list.
 *
 * @param first - Scores of the positions; shape `[n]`, n ≥ 2; finite; never modified.
 * @param second - Other scores of the same positions, in the same order.
 * @returns In [−1, 1]; the same bits in whatever order the positions come. O(n log n).
 * @throws {IndexError} `empty-input` if there are no scores.
 * @throws {IndexError} `length-mismatch` if the lists are not equally long.
 * @throws {IndexError} `non-finite-value` at the first score that is not a finite number.
 * @throws {IndexError} `constant-indicator` if all scores of a list are equal: there is no correlation.
 * @source Knight (1966), A Computer Method for Calculating Kendall's Tau with Ungrouped Data, JASA 61(314) 436–439.
 * @example
 * correlateKendall([1, 2, 3, 4], [10, 20, 40, 30]).toFixed(12); // => "0.666666666667"
 */
export function correlateKendall(first: ArrayLike<number>, second: ArrayLike<number>): number {
  const where = "correlateKendall";
  const [one, other] = toColumns([first, second], where) as [Float64Array, Float64Array];
  const size = one.length;
  // Stable sorts: by the second list first, then by the first one, so equals of the first stand by the second.
  const bySecond = sortWithIndices(other, false);
  const byBoth = sortWithIndices(
    bySecond.indices.length === 0 ? one : Float64Array.from(bySecond.indices, (index) => one[index] as number),
    false,
  );
  const inOrder = Float64Array.from(byBoth.indices, (at) => bySecond.values[at] as number);
  const pairs = (size * (size - 1)) / 2;
  const equalFirst = equalPairs(size, (at) => byBoth.values[at] === byBoth.values[at - 1]);
  const equalSecond = equalPairs(size, (at) => bySecond.values[at] === bySecond.values[at - 1]);
  const equalBoth = equalPairs(
    size,
    (at) => byBoth.values[at] === byBoth.values[at - 1] && inOrder[at] === inOrder[at - 1],
  );
  if (equalFirst === pairs || equalSecond === pairs) {
    throw new IndexError("constant-indicator", {
      where,
      expected: "two different scores in each list",
      received: "one",
    });
  }
  const discordant = countInversions(inOrder);
  const concordantLess = pairs - equalFirst - equalSecond + equalBoth - 2 * discordant;
  // The roots one by one: their product would leave the exact integers.
  const tau = concordantLess / Math.sqrt(pairs - equalFirst) / Math.sqrt(pairs - equalSecond);
  return Math.max(-1, Math.min(1, tau));
}

/** Number of pairs within runs of equals. */
function equalPairs(size: number, sameAsBefore: (at: number) => boolean): number {
  let total = 0;
  let run = 1;
  for (let at = 1; at <= size; at += 1) {
    if (at < size && sameAsBefore(at)) {
      run += 1;
    } else {
      total += (run * (run - 1)) / 2;
      run = 1;
    }
  }
  return total;
}
