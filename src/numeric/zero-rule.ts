import { IndexError } from "../errors/index-error.js";
import { checkNumber } from "./check-options.js";

/**
 * What a score of 0 does in a mean that has no place for it. `refuse`: it is a fault. `zero`: it makes the position's
 * result 0. A number above 0: scores below it count as it.
 */
export type ZeroRule = "refuse" | "zero" | number;

/** Refuses what is no {@link ZeroRule} (`invalid-option`). */
export function checkZeroRule(zero: ZeroRule | undefined, where: string): ZeroRule {
  if (zero === undefined || zero === "refuse") return "refuse";
  return zero === "zero" ? zero : checkNumber(zero, "zero", Number.MIN_VALUE, Number.MAX_VALUE, where);
}

/**
 * Scores after the rule: a copy with the floor applied where there is one.
 *
 * @throws {IndexError} `non-positive-value` at the first negative score, and at the first 0 where that is refused.
 */
export function applyZeroRule(column: Float64Array, number: number, zero: ZeroRule, where: string): Float64Array {
  for (let index = 0; index < column.length; index += 1) {
    const score = column[index] as number;
    if (score > 0 || (score === 0 && zero !== "refuse")) continue;
    throw new IndexError("non-positive-value", {
      where,
      expected: "scores above 0, or of 0 with the option `zero`",
      received: String(score),
      index,
      column: String(number),
    });
  }
  return typeof zero === "number" ? column.map((score) => Math.max(score, zero)) : column;
}
