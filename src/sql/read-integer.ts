import { IndexError } from "shortage-index";

/**
 * An integer as a driver gives it: a number, a big integer or a text.
 *
 * @param value - What came.
 * @param column - The column that it came in.
 * @returns The number.
 * @throws {IndexError} `range-overflow` if it exceeds 2^53 − 1.
 * @throws {IndexError} `invalid-value` if it is no integer.
 */
export function readInteger(value: unknown, column: string): number {
  const number =
    typeof value === "bigint" || (typeof value === "string" && /^-?\d{1,60}(?:\.0{1,20})?$/.test(value))
      ? Number(value)
      : value;
  if (typeof number === "number" && Number.isSafeInteger(number)) return number;
  const isLarge = typeof number === "number" && Math.abs(number) > Number.MAX_SAFE_INTEGER;
  throw new IndexError(isLarge ? "range-overflow" : "invalid-value", {
    where: "tallyWithSql",
    expected: isLarge ? "sums up to 2^53 − 1 for each position" : "an integer from the engine",
    received: String(value).slice(0, 60),
    column,
  });
}

/**
 * A text as a driver gives it.
 *
 * @param value - What came.
 * @param column - The column that it came in.
 * @returns The text.
 * @throws {IndexError} `invalid-value` if it is no text.
 */
export function readText(value: unknown, column: string): string {
  if (typeof value === "string") return value;
  throw new IndexError("invalid-value", {
    where: "tallyWithSql",
    expected: "a text from the engine",
    received: typeof value,
    column,
  });
}
