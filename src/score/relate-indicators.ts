import { correlationMatrix } from "../numeric/correlation-matrix.js";

/** How indicators go together; both symmetric, shape `[m × m]`. */
export interface Relations {
  readonly correlations: readonly (readonly number[])[];
  readonly covariances: readonly (readonly number[])[];
}

/**
 * Correlations and covariances of columns without gaps.
 *
 * @param columns - Shape `[m]` × `[n]`; finite; none constant; never modified.
 * @returns Covariances are those of a population.
 */
export function relateColumns(columns: readonly Float64Array[]): Relations {
  const { matrix, deviations } = correlationMatrix(columns);
  const covariances = matrix.map((row, number) =>
    row.map((correlation, other) => (deviations[number] as number) * (deviations[other] as number) * correlation),
  );
  return { correlations: matrix, covariances };
}

/**
 * Correlations and covariances of columns with gaps: each pair over the positions that have both, each variance over those
 * that have the one.
 *
 * @param size - Number of columns, m.
 * @param pick - Values of one or two columns at the positions that have them.
 * @returns Covariances are those of a sample, for their numbers of positions differ.
 */
export function relateInPairs(size: number, pick: (numbers: readonly number[]) => Float64Array[]): Relations {
  const correlations = Array.from({ length: size }, () => new Array<number>(size).fill(1));
  const covariances = correlations.map((row) => [...row]);
  for (let row = 0; row < size; row += 1) {
    for (let other = 0; other <= row; other += 1) {
      const values = pick(other === row ? [row] : [other, row]);
      const pair = relateColumns(values);
      const count = (values[0] as Float64Array).length;
      const correlation = pair.correlations[0]?.at(-1) as number;
      const covariance = ((pair.covariances[0]?.at(-1) as number) * count) / (count - 1);
      (correlations[row] as number[])[other] = correlation;
      (correlations[other] as number[])[row] = correlation;
      (covariances[row] as number[])[other] = covariance;
      (covariances[other] as number[])[row] = covariance;
    }
  }
  return { correlations, covariances };
}
