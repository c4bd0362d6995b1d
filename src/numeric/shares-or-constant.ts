import { IndexError } from "../errors/index-error.js";
import { toShares } from "./to-shares.js";

/**
 * Shares of what each indicator tells; refuses indicators that are all constant.
 *
 * @throws {IndexError} `constant-indicator` if none tells anything.
 */
export function sharesOrConstant(amounts: readonly number[], where: string): number[] {
  if (amounts.every((amount) => amount === 0)) {
    throw new IndexError("constant-indicator", {
      where,
      expected: "an indicator with two different values",
      received: `${amounts.length} constant indicators`,
    });
  }
  return toShares(amounts, where);
}
