import { checkInteger, checkName, refuseValue } from "./check-integer.js";

const WHERE = "createTally";

/** A count of at least `least`, or an error. */
export function count(value: unknown, least: number, column: string, index: number): number {
  return checkInteger(value, least, WHERE, index, column);
}

/** A text that names something, or an error. */
export function name(value: unknown, column: string, index: number): string {
  return checkName(value, WHERE, index, column);
}

/** An object that is no list, or an error. */
export function objectOf(value: unknown, column: string, index: number): Record<string, unknown> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  return refuse(column, "an object", value, index);
}

/** A list, or an error. */
export function arrayOf(value: unknown, column: string, index: number): readonly unknown[] {
  return Array.isArray(value) ? value : refuse(column, "an array", value, index);
}

/** Refuses a value; an `index` below 0 is no row. */
export function refuse(column: string, expected: string, received: unknown, index = -1): never {
  return refuseValue(received, expected, WHERE, index, column);
}
