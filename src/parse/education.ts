import type { EducationRequirement, Parsed } from "../model/parsed.js";
import { readEducation } from "./education-read.js";
import { NOT_STATED } from "./experience.data.js";
import { withoutMarkup } from "./markup.js";
import { cleanText, foldTraditional, isPlaceholder } from "./text.js";

/** A longer text is a description; what it asks for stands at its head. */
const LONGEST = 4000;

/**
 * Reads the schooling that a text asks for, in Chinese or English.
 *
 * Where several levels are named (`大专/本科`, `MS/PhD`, `UG: B.Tech PG: Any Postgraduate`) the lowest is the requirement,
 * and `orAbove` is true. `及以下` names the level and no higher one. A preference (`硕士优先`) counts as named.
 *
 * Cost O(length), of no more than the first 4,000 characters.
 *
 * @param text - One cell; any text, markup included; never modified.
 * @returns The least level accepted, whether higher ones are said to be accepted too, and the level's years of schooling:
 * 0, 9, 12, 12, 15, 16, 19 or 22. Else why there is none: `empty`, `not-stated` (`未注明`, `Unspecified`) or `unrecognised`.
 * @example
 * parseEducation("统招本科及以上"); // => { ok: true, value: { level: "bachelor", orAbove: true, years: 16 } }
 * parseEducation("High school diploma or GED"); // => { ok: true, value: { level: "senior-secondary", orAbove: false, years: 12 } }
 * parseEducation("学历不限"); // => { ok: true, value: { level: "none", orAbove: false, years: 0 } }
 * parseEducation("英语熟练"); // => { ok: false, reason: "unrecognised" }
 */
export function parseEducation(text: string): Parsed<EducationRequirement> {
  const cleaned = foldTraditional(cleanText(withoutMarkup(text.slice(0, LONGEST))));
  if (isPlaceholder(cleaned)) return { ok: false, reason: "empty" };
  if (NOT_STATED.test(cleaned.replace(/^学历(?:要求)? ?:? ?/, ""))) return { ok: false, reason: "not-stated" };
  const value = readEducation(cleaned, "cell");
  return value === null ? { ok: false, reason: "unrecognised" } : { ok: true, value };
}
