import { IndexError } from "../errors/index-error.js";

/**
 * Refuses a number that is no whole number of the kind that a tally adds up.
 *
 * @param value - The number.
 * @param least - Least value that is accepted.
 * @param where - The function and part of its input that refuses.
 * @param index - Zero-based row of the number; −1 where it is in no row.
 * @param column - Name of the field that holds it.
 * @returns `value`.
 * @throws {IndexError} `invalid-value` if it is not an integer from `least` to 2^53 − 1.
 */
export function checkInteger(value: unknown, least: number, where: string, index: number, column: string): number {
  if (typeof value === "number" && value >= least && Number.isSafeInteger(value)) return value;
  return refuseValue(value, `a whole number from ${least} to 2^53 − 1`, where, index, column);
}

/**
 * Refuses a text that names nothing.
 *
 * @param value - The text.
 * @param where - The function and part of its input that refuses.
 * @param index - Zero-based row of the text; −1 where it is in no row.
 * @param column - Name of the field that holds it.
 * @returns `value`.
 * @throws {IndexError} `invalid-value` if it is not a string or is empty.
 */
export function checkName(value: unknown, where: string, index: number, column: string): string {
  if (typeof value === "string" && value !== "") return value;
  return refuseValue(value, "a text", where, index, column);
}

/**
 * Refuses a value of a record or of a tally's data.
 *
 * @param value - What came.
 * @param expected - What would have been accepted.
 * @param where - The function and part of its input that refuses.
 * @param index - Zero-based row; −1 where the value is in no row.
 * @param column - Name of the field that holds it.
 * @throws {IndexError} `invalid-value`, always.
 */
export function refuseValue(value: unknown, expected: string, where: string, index: number, column: string): never {
  const row = index < 0 ? {} : { index };
  throw new IndexError("invalid-value", { where, expected, received: wordValue(value), ...row, column });
}

/**
 * Words a value for an error message, at a bounded length.
 *
 * @param value - Anything.
 * @returns A short description.
 */
export function wordValue(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, 60));
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" && value !== null ? "an object" : String(value).slice(0, 60);
}
