import type { Direction } from "../model/position.js";
import { areBenefits } from "../numeric/check-options.js";
import { correlationMatrix } from "../numeric/correlation-matrix.js";
import { refuseConstant } from "../numeric/refuse-constant.js";
import { toSpannedColumns } from "../numeric/to-columns.js";
import { toShares } from "../numeric/to-shares.js";

/** Options of {@link weightCritic}. */
export interface CriticOptions {
  /** Direction of each indicator; a cost is turned before correlations are taken. */
  readonly directions: readonly Direction[];
}

/** Correlations this near to 1 are 1 but for rounding: such an indicator adds nothing. */
const SAME = 1e-12;

/**
 * CRITIC weights: an indicator weighs more, the more it varies and the less it goes with the others.
 *
 * On min–max scores by direction: `Cⱼ = σⱼ Σₖ (1 − rⱼₖ)`, `wⱼ = Cⱼ / Σ C`; σ the standard deviation, r Pearson's
 * correlation. Whether σ is a sample's or a population's does not show, for the factor is the same for all.
 *
 * An indicator and its mirror image (one a cost, one a benefit) count as opposed, which some programs miss.
 *
 * @param columns - Values of the indicators; shape `[m]` × `[n]`, m ≥ 1, n ≥ 2; any unit; finite; never modified.
 * @param options - Directions, one for each column.
 * @returns Weights; shape `[m]`; order of `columns`; ≥ 0; sum 1; the same bits in whatever order the positions come.
 *   O(m² n).
 * @throws {IndexError} `empty-input` if there is no column or no position.
 * @throws {IndexError} `length-mismatch` if the columns, or the directions, differ in number.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `constant-indicator` at the first constant column: it has no correlation.
 * @throws {IndexError} `range-overflow` if max − min of a column exceeds the largest double.
 * @throws {IndexError} `weights-sum` if there are several columns and each says the same as all others.
 * @source Diakoulaki, Mavrotas, Papayannakis (1995), Determining objective weights in multiple criteria problems: the
 *   CRITIC method, Computers & Operations Research 22(7) 763–770.
 * @example
 * weightCritic([[0, 1, 2], [2, 1, 0]], { directions: ["benefit", "benefit"] }); // => [0.5, 0.5]
 */
export function weightCritic(columns: readonly ArrayLike<number>[], options: CriticOptions): number[] {
  const where = "weightCritic";
  const spanned = toSpannedColumns(columns, where);
  const benefits = areBenefits(options.directions, spanned.length, where);
  const ranges = refuseConstant(spanned, where);
  if (spanned.length === 1) return [1];
  // Of the values and not of their min–max scores, which would be rounded first: the scores of two indicators correlate
  // as their values do, with the other sign where one is a cost, and deviate by as many times their range less.
  const { matrix, deviations } = correlationMatrix(
    spanned.map(({ column }) => column),
    spanned.map(({ min, max }) => [min, max]),
  );
  const information = matrix.map((row, number) => {
    let conflict = 0;
    row.forEach((correlation, other) => {
      const difference = 1 - (benefits[number] === benefits[other] ? correlation : -correlation);
      if (difference > SAME) conflict += difference;
    });
    return conflict * ((deviations[number] as number) / (ranges[number] as number));
  });
  return toShares(information, where);
}
