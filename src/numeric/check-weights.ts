import { IndexError } from "../errors/index-error.js";

/** How far from 1 a sum of weights may lie for rounding. */
const TOLERANCE = 1e-9;

/**
 * Refuses weights that are not one for each column, not 0 or more, or do not sum to 1.
 *
 * @param weights - Shape `[m]`; finite, ≥ 0, sum 1 within 1e-9.
 * @param size - Number of columns, m.
 * @param where - Name of the calling function, for the error.
 * @returns The weights.
 * @throws {IndexError} `length-mismatch`, `invalid-value` (with the index) or `weights-sum`.
 */
export function checkWeights(weights: readonly number[], size: number, where: string): readonly number[] {
  const given = typeof weights === "object" && weights !== null ? weights.length : "none";
  if (given !== size) {
    const received = String(given);
    throw new IndexError("length-mismatch", { where, expected: `${size} weights, one for each column`, received });
  }
  let sum = 0;
  weights.forEach((weight, index) => {
    if (!Number.isFinite(weight) || weight < 0) {
      throw new IndexError("invalid-value", {
        where,
        expected: "weights that are finite and 0 or more",
        received: String(weight),
        index,
      });
    }
    sum += weight;
  });
  if (Math.abs(sum - 1) > TOLERANCE) {
    throw new IndexError("weights-sum", {
      where,
      expected: "weights that sum to 1 (`weightGiven` rescales)",
      received: String(sum),
    });
  }
  return weights;
}
