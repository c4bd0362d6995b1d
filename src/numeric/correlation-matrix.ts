import { deviationsFrom, meanOf } from "./moments.js";
import { reproducibleDot } from "./reproducible-dot.js";

/** Correlations of columns, and the deviations that came with them. */
export interface Correlations {
  /** Pearson's correlation of each pair; shape `[m × m]`; symmetric; 1 on the diagonal; each in [−1, 1]. */
  readonly matrix: number[][];
  /** Standard deviation of each column, of a population, [m]. */
  readonly deviations: number[];
}

/**
 * Pearson's correlation of each pair of columns, the same bits in whatever order the positions come.
 *
 * @param columns - Shape `[m]` × `[n]`; finite; none constant; never modified.
 * @returns Correlations and deviations. O(m² n).
 */
export function correlationMatrix(columns: readonly Float64Array[]): Correlations {
  const largest: number[] = [];
  const centred = columns.map((column) => {
    const deviations = deviationsFrom(column, meanOf(column));
    let most = 0;
    for (let index = 0; index < deviations.length; index += 1) {
      const magnitude = Math.abs(deviations[index] as number);
      if (magnitude > most) most = magnitude;
    }
    largest.push(most);
    // A correlation has no unit; scaling keeps the squares of huge and of tiny deviations within the doubles.
    for (let index = 0; index < deviations.length; index += 1) {
      deviations[index] = (deviations[index] as number) / most;
    }
    return deviations;
  });
  const norms = centred.map((column) => Math.sqrt(reproducibleDot(column, column, 1)));
  const matrix = columns.map(() => new Array<number>(columns.length).fill(1));
  for (let row = 0; row < columns.length; row += 1) {
    for (let other = 0; other < row; other += 1) {
      const product = reproducibleDot(centred[row] as Float64Array, centred[other] as Float64Array, 1);
      const value = product / ((norms[row] as number) * (norms[other] as number));
      const bounded = Math.max(-1, Math.min(1, value));
      (matrix[row] as number[])[other] = bounded;
      (matrix[other] as number[])[row] = bounded;
    }
  }
  const deviations = norms.map((norm, column) => {
    return ((largest[column] as number) * norm) / Math.sqrt((columns[column] as Float64Array).length);
  });
  return { matrix, deviations };
}
