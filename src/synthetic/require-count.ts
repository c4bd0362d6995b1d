import { IndexError } from "../errors/index-error.js";

/** Refuses what is no whole number of rows. */
export function requireCount(value: number, where: string): number {
  if (Number.isSafeInteger(value) && value >= 0) return value;
  throw new IndexError("invalid-option", { where, expected: "a whole number, 0 or more", received: String(value) });
}
