import type { Direction } from "../model/position.js";
import { areBenefits, checkWord } from "../numeric/check-options.js";
import { correlationMatrix } from "../numeric/correlation-matrix.js";
import { refuseConstant } from "../numeric/refuse-constant.js";
import { symmetricEigen } from "../numeric/symmetric-eigen.js";
import { toSpannedColumns } from "../numeric/to-columns.js";
import { toShares } from "../numeric/to-shares.js";

/** Options of {@link weightPca}. */
export interface PcaOptions {
  /** Direction of each indicator; a cost is turned before correlations are taken, which leaves the weights as they are. */
  readonly directions?: readonly Direction[];
  /** Shares of the `squared` loadings (if left out), which are shares of the component's variance, or of the `absolute` ones. */
  readonly loadings?: "squared" | "absolute";
}

/** Share by which two eigenvalues may differ for rounding and be one. */
const SHARED = 1e-10;

/**
 * Principal component weights: an indicator weighs more, the more it loads on the first principal component of the
 * correlation matrix.
 *
 * `wⱼ = vⱼ²`, v the eigenvector of length 1 of the greatest eigenvalue; or `|vⱼ| / Σ |v|`. Where several components share
 * that eigenvalue, as where nothing is correlated, any mixture of them is a first one: then vⱼ² is the sum of their squares
 * over the number of them, which is the same for every mixture.
 *
 * Correlated indicators get high weights: the opposite of CRITIC. An indicator that stands alone gets next to none.
 *
 * @param columns - Values of the indicators; shape `[m]` × `[n]`, m ≥ 1, n ≥ 2; any unit; finite; never modified.
 * @param options - Which loadings are shared.
 * @returns Weights; shape `[m]`; order of `columns`; ≥ 0; sum 1; the same bits in whatever order the positions come.
 *   O(m² n + m³).
 * @throws {IndexError} `empty-input` if there is no column or no position.
 * @throws {IndexError} `length-mismatch` if the columns, or the directions, differ in number.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `constant-indicator` at the first constant column: it has no correlation.
 * @throws {IndexError} `range-overflow` if max − min of a column exceeds the largest double.
 * @throws {IndexError} `invalid-option` for other `loadings`.
 * @source OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 6, weights based on principal components.
 * @example
 * weightPca([[1, 2, 3], [2, 4, 6]]).map((weight) => weight.toFixed(12)); // => ["0.500000000000", "0.500000000000"]
 */
export function weightPca(columns: readonly ArrayLike<number>[], options: PcaOptions = {}): number[] {
  const where = "weightPca";
  const spanned = toSpannedColumns(columns, where);
  if (options.directions !== undefined) areBenefits(options.directions, spanned.length, where);
  const loadings = checkWord(options.loadings ?? "squared", "loadings", ["squared", "absolute"], where);
  refuseConstant(spanned, where);
  const { matrix } = correlationMatrix(
    spanned.map(({ column }) => column),
    spanned.map(({ min, max }) => [min, max]),
  );
  const components = symmetricEigen(matrix);
  const greatest = components[0]?.value ?? 0;
  const first = components.filter(({ value }) => value >= greatest * (1 - SHARED));
  return toShares(
    spanned.map((_, at) => {
      const square = first.reduce((sum, { vector }) => sum + (vector[at] as number) ** 2, 0);
      return loadings === "squared" ? square : Math.sqrt(square);
    }),
    where,
  );
}
