import type { Direction } from "../model/position.js";
import { areBenefits } from "../numeric/check-options.js";
import { extent } from "../numeric/extent.js";
import { refuseBelow } from "../numeric/refuse-below.js";
import { reproducibleSum } from "../numeric/reproducible-sum.js";
import { sharesOrConstant } from "../numeric/shares-or-constant.js";
import { toColumns } from "../numeric/to-columns.js";

/** Options of {@link weightMerec}. */
export interface MerecOptions {
  /** Direction of each indicator. */
  readonly directions: readonly Direction[];
}

/**
 * MEREC weights: an indicator weighs more, the more the positions' overall performance changes without it.
 *
 * `nᵢⱼ = minⱼ / xᵢⱼ` for a benefit, `xᵢⱼ / maxⱼ` for a cost; `Sᵢ = ln (1 + Σⱼ |ln nᵢⱼ| / m)`; `S′ᵢⱼ` the same without
 * the term of j; `Eⱼ = Σᵢ |S′ᵢⱼ − Sᵢ|`; `wⱼ = Eⱼ / Σ E`. A constant indicator gets weight 0.
 *
 * @param columns - Values of the indicators; shape `[m]` × `[n]`, m ≥ 1, n ≥ 2; finite, above 0; never modified.
 * @param options - Directions, one for each column.
 * @returns Weights; shape `[m]`; order of `columns`; ≥ 0; sum 1; the same bits in whatever order the positions come.
 * @throws {IndexError} `empty-input` if there is no column or no position.
 * @throws {IndexError} `length-mismatch` if the columns, or the directions, differ in number.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `non-positive-value` at the first value that is not above 0.
 * @throws {IndexError} `constant-indicator` if every indicator is constant.
 * @source Keshavarz-Ghorabaee et al. (2021), Determination of Objective Weights Using a New Method Based on the Removal
 *   Effects of Criteria (MEREC), Symmetry 13(4) 525, doi:10.3390/sym13040525; `merec_weights` of pymcdm 1.4 and of
 *   scikit-criteria 0.10.
 * @example
 * weightMerec([[1, 2], [2, 4]], { directions: ["benefit", "benefit"] }); // => [0.5, 0.5]
 */
export function weightMerec(columns: readonly ArrayLike<number>[], options: MerecOptions): number[] {
  const where = "weightMerec";
  const checked = toColumns(columns, where);
  const benefits = areBenefits(options.directions, checked.length, where);
  const logs = checked.map((column, number) => {
    refuseBelow(column, { least: 0, open: true, column: number }, where);
    const [min, max] = extent(column);
    return column.map((value) => Math.abs(Math.log(benefits[number] ? min / value : value / max)));
  });
  const size = (checked[0] as Float64Array).length;
  const totals = new Float64Array(size);
  for (const column of logs) {
    for (let index = 0; index < size; index += 1) {
      totals[index] = (totals[index] as number) + (column[index] as number);
    }
  }
  const count = checked.length;
  const effects = logs.map((column) => {
    const changes = column.map((log, index) => {
      const total = totals[index] as number;
      return log === 0 ? 0 : Math.abs(Math.log1p(Math.max(0, total - log) / count) - Math.log1p(total / count));
    });
    return reproducibleSum(changes);
  });
  return sharesOrConstant(effects, where);
}
