import type { ExperienceRequirement, Parsed } from "../model/parsed.js";
import { NOT_STATED } from "./experience.data.js";
import { readExperience } from "./experience-read.js";
import { withoutMarkup } from "./markup.js";
import { cleanText, foldTraditional, isPlaceholder } from "./text.js";

/** A longer text is a description; what it asks for stands at its head. */
const LONGEST = 4000;

/**
 * Reads the experience in work that a text asks for, in Chinese or English.
 *
 * `3-5年` has both ends, `3年以上` and `3+ years` are open above, `1年以内` is 0 to 1. A bare `2年经验` has an equal maximum.
 * Months are parts of a year, and a bare number is years. `required` is false only where the text says in words that
 * none is asked for: `经验不限` (no maximum), and people who leave school, such as `应届生` and `Fresher` (maximum 0).
 *
 * A rank such as `Mid-Senior level` is not a number of years: `unrecognised`. `Entry level` asks for none.
 *
 * Cost O(length), of no more than the first 4,000 characters.
 *
 * @param text - One cell; any text, markup included; never modified.
 * @returns Least and most experience in years, each in [0, 60], and whether any is required. Else why there is none:
 * `empty`, `not-stated` (`Not Applicable`) or `unrecognised`.
 * @example
 * parseExperience("3-4年经验"); // => { ok: true, value: { minYears: 3, maxYears: 4, required: true } }
 * parseExperience("at least three years"); // => { ok: true, value: { minYears: 3, maxYears: null, required: true } }
 * parseExperience("6个月以上"); // => { ok: true, value: { minYears: 0.5, maxYears: null, required: true } }
 * parseExperience("经验不限"); // => { ok: true, value: { minYears: 0, maxYears: null, required: false } }
 * parseExperience("5天/周 3个月"); // => { ok: false, reason: "unrecognised" }
 */
export function parseExperience(text: string): Parsed<ExperienceRequirement> {
  const cleaned = foldTraditional(cleanText(withoutMarkup(text.slice(0, LONGEST))));
  if (isPlaceholder(cleaned)) return { ok: false, reason: "empty" };
  if (NOT_STATED.test(cleaned)) return { ok: false, reason: "not-stated" };
  const value = readExperience(cleaned, "cell");
  return value === null ? { ok: false, reason: "unrecognised" } : { ok: true, value };
}
