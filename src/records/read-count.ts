import type { Parsed } from "../model/parsed.js";
import { cleanText, isPlaceholder } from "../parse/text.js";

/** Digits, in groups of three or not, as a spreadsheet writes a whole number, with or without a word for people. */
const COUNT = /^(\d{1,3}(?:,\d{3}){1,4}|\d{1,15})(?:\.0{1,6})? ?(?:人|名|位|people|persons?)?$/i;

/**
 * Reads the number of people that a talent record stands for: `120`, `1,200`, `3.0`, `5人`.
 *
 * @param text - The text of the cell.
 * @returns A whole number, 1 or more; `empty` where nothing is stated; else `unrecognised`.
 */
export function readCount(text: string): Parsed<number> {
  if (isPlaceholder(text)) return { ok: false, reason: "empty" };
  const digits = COUNT.exec(cleanText(text))?.[1];
  const value = digits === undefined ? 0 : Number(digits.replaceAll(",", ""));
  return value >= 1 ? { ok: true, value } : { ok: false, reason: "unrecognised" };
}
