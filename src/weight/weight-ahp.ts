import { IndexError } from "../errors/index-error.js";
import { checkLength } from "../numeric/check-length.js";
import { invalidOption } from "../numeric/check-options.js";
import { toShares } from "../numeric/to-shares.js";

/** Weights from pairwise comparisons, and how far the comparisons contradict one another. */
export interface AhpWeights {
  /** Weights; shape `[m]`; ≥ 0; sum 1. */
  readonly weights: number[];
  /** Principal eigenvalue, m where the comparisons are consistent, above it otherwise. */
  readonly eigenvalue: number;
  /** (eigenvalue − m) / (m − 1); 0 for fewer than 3 indicators. */
  readonly consistencyIndex: number;
  /** Consistency index over that of random comparisons; 0 for fewer than 3 indicators; from 0.10 compare again. */
  readonly consistencyRatio: number;
  /** Whether the ratio is below 0.10. */
  readonly consistent: boolean;
}

/** Saaty's mean consistency index of random comparisons of 1, 2, … 15 things. */
const RANDOM_INDEX = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59] as const;

/** Rounding allowed in a reciprocal, for comparisons written as decimals: 0.333 for 1/3. */
const RECIPROCAL_TOLERANCE = 0.01;

/**
 * Weights by the analytic hierarchy process: the principal eigenvector of pairwise comparisons of importance.
 *
 * `A w = λ w`, λ the greatest eigenvalue, w scaled to sum 1; `CI = (λ − m) / (m − 1)`, `CR = CI / RI`.
 *
 * @param comparisons - How many times as important indicator i is as indicator j; shape `[m × m]`, 1 ≤ m ≤ 15; above 0;
 *   1 on the diagonal; `aⱼᵢ = 1 / aᵢⱼ` within 1 %; never modified.
 * @returns Weights, and how consistent the comparisons are.
 * @throws {IndexError} `empty-input` if there are no comparisons.
 * @throws {IndexError} `length-mismatch` if they are not square.
 * @throws {IndexError} `non-positive-value` at a comparison that is not a finite number above 0.
 * @throws {IndexError} `invalid-value` at a diagonal that is not 1 or a pair that is not reciprocal.
 * @throws {IndexError} `invalid-option` for more than 15 indicators, for which there is no random index.
 * @source Saaty (1980), The Analytic Hierarchy Process: eigenvector, and table of the random index.
 * @example
 * weightAhp([[1, 2], [0.5, 1]]).weights.map((weight) => weight.toFixed(9)); // => ["0.666666667", "0.333333333"]
 */
export function weightAhp(comparisons: readonly (readonly number[])[]): AhpWeights {
  const where = "weightAhp";
  const size = comparisons.length;
  if (size === 0) throw new IndexError("empty-input", { where, expected: "comparisons", received: "none" });
  if (size > RANDOM_INDEX.length) throw invalidOption(where, `at most ${RANDOM_INDEX.length} indicators`, size);
  comparisons.forEach((row, index) => {
    checkRow(row, size, index, where);
  });
  // Only now, so that the value that is at fault is named, and not its mirror image.
  comparisons.forEach((row, index) => {
    checkReciprocals(comparisons, row, index, where);
  });
  let weights = new Array<number>(size).fill(1 / size);
  let eigenvalue = size;
  // The powers of a positive matrix converge, whatever the start.
  for (let round = 0; round < 10_000; round += 1) {
    const product = comparisons.map((row) => row.reduce((sum, one, j) => sum + one * (weights[j] as number), 0));
    eigenvalue = product.reduce((sum, one) => sum + one, 0);
    const next = toShares(product, where);
    const change = Math.max(...next.map((weight, index) => Math.abs(weight - (weights[index] as number)) / weight));
    weights = next;
    if (change < 1e-15) break;
  }
  const consistencyIndex = size < 3 ? 0 : Math.max(0, (eigenvalue - size) / (size - 1));
  const consistencyRatio = size < 3 ? 0 : consistencyIndex / (RANDOM_INDEX[size - 1] as number);
  return { weights, eigenvalue, consistencyIndex, consistencyRatio, consistent: consistencyRatio < 0.1 };
}

function checkRow(row: readonly number[], size: number, index: number, where: string): void {
  checkLength(row, size, "comparisons in each row", where, { index });
  row.forEach((one, other) => {
    if (Number.isFinite(one) && one > 0) return;
    const details = { where, expected: "a finite number above 0", received: String(one), index, column: String(other) };
    throw new IndexError("non-positive-value", details);
  });
}

function checkReciprocals(
  comparisons: readonly (readonly number[])[],
  row: readonly number[],
  index: number,
  where: string,
): void {
  row.forEach((one, other) => {
    const mirrored = comparisons[other]?.[index] as number;
    if (other === index ? one === 1 : Math.abs(one * mirrored - 1) <= RECIPROCAL_TOLERANCE) return;
    const expected = other === index ? "1 on the diagonal" : `the reciprocal of ${mirrored}, within 1 %`;
    throw new IndexError("invalid-value", { where, expected, received: String(one), index, column: String(other) });
  });
}
