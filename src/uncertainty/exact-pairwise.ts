import { toColumns } from "../numeric/to-columns.js";
import { winningProbability } from "./winning-probability.js";

/**
 * Pairwise winning probabilities of a weighted sum when nothing is known of the weights, without sampling.
 *
 * `p[i][j] = P(Σₖ wₖ (xᵢₖ − xⱼₖ) > 0)`, w uniform on the simplex (0 or more, sum 1); positions that are equal in every
 * column win half of the time. It is the volume of a simplex cut by a hyperplane, by a recursion in which nothing cancels.
 *
 * Takes n² numbers of memory; `exactExpectedRanks` needs no table.
 *
 * @param columns - Normalised scores, a high one good; shape `[m]` × `[n]`, m ≥ 1, n ≥ 1; finite; never modified.
 * @returns Shape `[n × n]`: how likely the position of the row is to stand above that of the column; in [0, 1]; ½ on the
 *   diagonal; `p[i][j] + p[j][i]` is 1, and the order of the positions never shows, bit for bit. O(n² m²).
 * @throws {IndexError} `invalid-value` if it, or a column, is no list.
 * @throws {IndexError} `empty-input` if there is no column or no position.
 * @throws {IndexError} `length-mismatch` if the columns differ in length.
 * @throws {IndexError} `non-finite-value` at the first score that is not a finite number.
 * @source Varsi (1973), The multidimensional content of the frustum of the simplex, Pacific J. Math. 46(1) 303–314; Ali (1973),
 *   Content of the frustum of a simplex, Pacific J. Math. 48(2) 313–322: the recursion, as the R package volesti has it
 *   (`frustum_of_simplex`).
 * @example
 * exactPairwise([[1, 0], [0, 0.5]])[0][1].toFixed(12); // => "0.666666666667"
 * Array.from(exactPairwise([[1, 0], [0.5, 0]])[0]); // => [0.5, 1]
 */
export function exactPairwise(columns: readonly ArrayLike<number>[]): Float64Array[] {
  const checked = toColumns(columns, "exactPairwise");
  const size = (checked[0] as Float64Array).length;
  const compare = winningProbability(checked);
  const wins = new Float64Array(2);
  const table = Array.from({ length: size }, () => new Float64Array(size).fill(0.5));
  for (let first = 0; first < size; first += 1) {
    const row = table[first] as Float64Array;
    for (let second = first + 1; second < size; second += 1) {
      compare(first, second, wins);
      row[second] = wins[0] as number;
      (table[second] as Float64Array)[first] = wins[1] as number;
    }
  }
  return table;
}
