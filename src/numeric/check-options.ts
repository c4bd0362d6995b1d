import { IndexError } from "../errors/index-error.js";
import type { Direction } from "../model/position.js";
import { checkLength } from "./check-length.js";

/** Whether a direction says `benefit`; refuses what is neither (`invalid-option`). */
export function isBenefit(direction: Direction, where: string): boolean {
  if (direction === "benefit") return true;
  if (direction === "cost") return false;
  throw invalidOption(where, '`direction` "benefit" or "cost"', direction);
}

/** Whether each direction says `benefit`; refuses a list of another length than the columns (`length-mismatch`). */
export function areBenefits(directions: readonly Direction[], size: number, where: string): boolean[] {
  if (!Array.isArray(directions)) throw invalidOption(where, "`directions`, one for each column", directions);
  checkLength(directions, size, "directions, one for each column", where);
  return directions.map((direction) => isBenefit(direction, where));
}

/** The fault of an option that is not what it must be. */
export function invalidOption(where: string, expected: string, received: unknown): IndexError {
  return new IndexError("invalid-option", { where, expected, received: describe(received) });
}

/** Refuses a number that is not finite or outside [least, most] (`invalid-option`). */
export function checkNumber(value: unknown, name: string, least: number, most: number, where: string): number {
  if (typeof value === "number" && value >= least && value <= most) return value;
  throw invalidOption(where, `\`${name}\`, a number from ${least} to ${most}`, value);
}

/** Refuses what is not one of the words (`invalid-option`). */
export function checkWord<W extends string>(value: unknown, name: string, words: readonly W[], where: string): W {
  if (words.includes(value as W)) return value as W;
  throw invalidOption(where, `\`${name}\`, one of ${words.join(", ")}`, value);
}

/** A value in a few words: untrusted, so never in full. */
function describe(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, 40));
  if (Array.isArray(value)) return `an array of ${value.length}`;
  return typeof value === "object" && value !== null ? "an object" : String(value);
}
