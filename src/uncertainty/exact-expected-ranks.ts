import { summationGrid } from "../numeric/reproducible-sum.js";
import { toColumns } from "../numeric/to-columns.js";
import { winningProbability } from "./winning-probability.js";

/**
 * Expected ranks of a weighted sum when nothing is known of the weights, without sampling.
 *
 * `E[rankᵢ] = 1 + Σⱼ P(j stands above i)`, with the pairwise probabilities of `exactPairwise`; a tie counts half, as in midranks.
 *
 * @param columns - Normalised scores, a high one good; shape `[m]` × `[n]`, m ≥ 1, n ≥ 1; finite; never modified.
 * @returns Shape `[n]`; order of the positions; from 1 to n, sum n (n + 1) / 2 within rounding; the order of the positions
 *   never shows, bit for bit. O(n² m²) time, O(n m) memory.
 * @throws {IndexError} `invalid-value` if it, or a column, is no list.
 * @throws {IndexError} `empty-input` if there is no column or no position.
 * @throws {IndexError} `length-mismatch` if the columns differ in length.
 * @throws {IndexError} `non-finite-value` at the first score that is not a finite number.
 * @source Varsi (1973) and Ali (1973), as for `exactPairwise`; the expected rank as a sum over pairs: linearity of expectation.
 * @example
 * Array.from(exactExpectedRanks([[1, 0.5, 0], [0, 0.5, 1]])); // => [2, 2, 2]
 * Array.from(exactExpectedRanks([[1, 0.5, 0], [1, 0, 0.5]])); // => [1, 2.5, 2.5]
 */
export function exactExpectedRanks(columns: readonly ArrayLike<number>[]): Float64Array {
  const checked = toColumns(columns, "exactExpectedRanks");
  const size = (checked[0] as Float64Array).length;
  const compare = winningProbability(checked);
  const wins = new Float64Array(2);
  // Every probability is cut on two grids, on which slices add up without rounding, in whatever order they come.
  const { first: coarse, second: fine } = summationGrid(1, size);
  const high = new Float64Array(size);
  const low = new Float64Array(size);
  const add = (index: number, value: number): void => {
    const slice = coarse + value - coarse;
    high[index] = (high[index] as number) + slice;
    low[index] = (low[index] as number) + (fine + (value - slice) - fine);
  };
  for (let first = 0; first < size; first += 1) {
    for (let second = first + 1; second < size; second += 1) {
      compare(first, second, wins);
      add(second, wins[0] as number);
      add(first, wins[1] as number);
    }
  }
  return high.map((sum, index) => 1 + (sum + (low[index] as number)));
}
