import { meanOf } from "./moments.js";
import { reproducibleSum } from "./reproducible-sum.js";

/**
 * Pearson's correlation of each pair of columns, the same bits in whatever order the positions come.
 *
 * @param columns - Shape `[m]` × `[n]`; finite; none constant; never modified.
 * @returns Shape `[m × m]`; symmetric; 1 on the diagonal; each in [−1, 1]. O(m² n).
 */
export function correlationMatrix(columns: readonly Float64Array[]): number[][] {
  const centred = columns.map((column) => {
    const mean = meanOf(column);
    let largest = 0;
    const deviations = column.map((value) => value - mean);
    for (const deviation of deviations) largest = Math.max(largest, Math.abs(deviation));
    // A correlation has no unit; scaling keeps the squares of huge and of tiny deviations within the doubles.
    return deviations.map((deviation) => deviation / largest);
  });
  const scratch = new Float64Array(columns[0]?.length ?? 0);
  const product = (one: Float64Array, other: Float64Array): number => {
    for (let index = 0; index < scratch.length; index += 1) {
      scratch[index] = (one[index] as number) * (other[index] as number);
    }
    return reproducibleSum(scratch);
  };
  const norms = centred.map((column) => Math.sqrt(product(column, column)));
  const matrix = columns.map(() => new Array<number>(columns.length).fill(1));
  for (let row = 0; row < columns.length; row += 1) {
    for (let other = 0; other < row; other += 1) {
      const size = (norms[row] as number) * (norms[other] as number);
      const value = product(centred[row] as Float64Array, centred[other] as Float64Array) / size;
      const bounded = Math.max(-1, Math.min(1, value));
      (matrix[row] as number[])[other] = bounded;
      (matrix[other] as number[])[row] = bounded;
    }
  }
  return matrix;
}
