import { IndexError } from "../errors/index-error.js";
import type { Direction } from "../model/position.js";
import { areBenefits, checkWord } from "../numeric/check-options.js";
import { checkWeights } from "../numeric/check-weights.js";
import { extent } from "../numeric/extent.js";
import { refuseBelow } from "../numeric/refuse-below.js";
import { reproducibleSum } from "../numeric/reproducible-sum.js";
import { toColumns } from "../numeric/to-columns.js";

/** Options of {@link aggregateCopras}. */
export interface CoprasOptions {
  /** Weight of each column; ≥ 0; sum 1. */
  readonly weights: readonly number[];
  /** Direction of each column. */
  readonly directions: readonly Direction[];
  /** `utility` (if left out): share of the best significance. `significance`: Q itself. */
  readonly output?: "utility" | "significance";
}

/**
 * COPRAS: complex proportional assessment.
 *
 * `dᵢⱼ = wⱼ xᵢⱼ / Σᵢ xᵢⱼ`; `S⁺` and `S⁻` the sums of d over benefits and over costs;
 * `Qᵢ = S⁺ᵢ + Σ S⁻ / (S⁻ᵢ Σₖ 1 / S⁻ₖ)`; utility `Q / max Q`. Without costs `Q = S⁺`.
 *
 * @param columns - Values; shape `[m]` × `[n]`, m ≥ 1, n ≥ 1; finite, ≥ 0; not all 0 in a column; never modified.
 * @param options - Weights and directions, one for each column, and what is returned.
 * @returns Shape `[n]`; order of the positions; in [0, 1], 1 the best (`significance`: ≥ 0, sum 1 or less).
 * @throws {IndexError} `empty-input` if there is no column or no position.
 * @throws {IndexError} `length-mismatch` if the columns, weights or directions differ in number.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `invalid-value` at a weight that is negative or not finite.
 * @throws {IndexError} `weights-sum` if the weights do not sum to 1.
 * @throws {IndexError} `invalid-value` at the first negative value.
 * @throws {IndexError} `constant-indicator` at the first column of 0 alone that has weight.
 * @throws {IndexError} `non-positive-value` at the first position whose costs are all 0, though there are costs.
 * @throws {IndexError} `invalid-option` for another direction or output.
 * @source Zavadskas, Kaklauskas, Sarka (1994), The new method of multicriteria complex proportional assessment of
 *   projects, Technological and Economic Development of Economy 1(3) 131–139.
 * @example
 * aggregateCopras([[2, 4], [1, 1]], { weights: [1, 0], directions: ["benefit", "cost"] }); // => [0.5, 1]
 */
export function aggregateCopras(columns: readonly ArrayLike<number>[], options: CoprasOptions): Float64Array {
  const where = "aggregateCopras";
  const checked = toColumns(columns, where);
  const weights = checkWeights(options.weights, checked.length, where);
  const benefits = areBenefits(options.directions, checked.length, where);
  const output = checkWord(options.output ?? "utility", "output", ["utility", "significance"], where);
  const size = (checked[0] as Float64Array).length;
  const gains = new Float64Array(size);
  const costs = new Float64Array(size);
  checked.forEach((column, number) => {
    refuseBelow(column, { least: 0, open: false, column: number }, where);
    const weight = weights[number] as number;
    if (weight === 0) return;
    const [, max] = extent(column);
    if (max === 0) {
      const expected = "a value above 0 in each column that has weight";
      throw new IndexError("constant-indicator", { where, expected, received: `${size} × 0`, column: String(number) });
    }
    const shares = column.map((value) => value / max);
    const factor = weight / reproducibleSum(shares);
    const sums = benefits[number] ? gains : costs;
    for (let index = 0; index < size; index += 1) {
      sums[index] = (sums[index] as number) + factor * (shares[index] as number);
    }
  });
  if (benefits.some((benefit, number) => !benefit && (weights[number] as number) > 0)) {
    refuseBelow(costs, { least: 0, open: true }, where);
    const reciprocals = costs.map((cost) => 1 / cost);
    const factor = reproducibleSum(costs) / reproducibleSum(reciprocals);
    for (let index = 0; index < size; index += 1) {
      gains[index] = (gains[index] as number) + factor * (reciprocals[index] as number);
    }
  }
  if (output === "significance") return gains;
  const [, best] = extent(gains);
  return gains.map((gain) => gain / best);
}
