import type { Parsed } from "../model/parsed.js";
import { NOT_STATED } from "./experience.data.js";
import { cleanText, foldTraditional, isPlaceholder, readChineseInteger } from "./text.js";

/** A longer text is not a number of people. */
const LONGEST = 200;
/** More people than one advertisement asks for. */
const MOST_PEOPLE = 100_000;

const VERB =
  /^(?:(?:计划|拟|诚|急|现|长期)?(?:招聘|招募|招收|招录|征求|招|聘)(?:人数|数量|名额)?|人数|名额|需求人数) ?:? ?/;
const LABEL = /^(?:(?:number|no\.?|#) of )?(?:openings?|vacanc(?:y|ies)|positions?|posts?|headcount|hires) ?[:-]? ?/i;
const SEVERAL =
  /^(?:若干|数|多|几|不限|不定|several|multiple|many|various|numerous|a few|some)(?: ?(?:人|名|位|个))?( (?:openings?|vacanc(?:y|ies)|positions?|posts?|people|persons|hires))?$/i;
const VAGUE = /^(?:不限|不定|数|多|几|some|many|various|numerous)$/i;
const COUNT =
  /^(?:about |approx\.? |约)?(\d{1,3}(?:,\d{3})+|\d{1,6}|[一二两三四五六七八九十百]{1,5})(?:\.0{1,2})?(?: ?(?:-|至|到|to) ?\d{1,6})? ?(人|名|位|个)?(?:以上|左右)?\+?(?: ?(openings?|vacanc(?:y|ies)|positions?|posts?|people|persons?|hires?|available))*$/i;
const RANGE = /\d ?(?:-|至|到|to) ?\d|\+|以上/i;

/**
 * Reads how many people an advertisement asks for, in Chinese or English.
 *
 * A range (`招3-5人`) counts as its least number, and only where the text says that it is about hiring: `50-99人` is more
 * often the size of the company. Zero is not a number of people asked for.
 *
 * Cost O(length); a text of more than 200 characters is `unrecognised`.
 *
 * @param text - One cell; any text; never modified.
 * @returns People wanted, an integer in [1, 100,000], or `null` where the text says several (`若干`, `several`). Else why
 * there is none: `empty`, `not-stated` or `unrecognised`.
 * @example
 * parseHeadcount("招5人"); // => { ok: true, value: 5 }
 * parseHeadcount("3 openings"); // => { ok: true, value: 3 }
 * parseHeadcount("招聘若干人"); // => { ok: true, value: null }
 * parseHeadcount("50-99人"); // => { ok: false, reason: "unrecognised" }
 */
export function parseHeadcount(text: string): Parsed<number | null> {
  if (isPlaceholder(text)) return { ok: false, reason: "empty" };
  const cleaned = foldTraditional(cleanText(text));
  if (NOT_STATED.test(cleaned)) return { ok: false, reason: "not-stated" };
  const value = cleaned.length > LONGEST ? undefined : readHeadcount(cleaned, "cell");
  return value === undefined ? { ok: false, reason: "unrecognised" } : { ok: true, value };
}

/**
 * Reads a number of people from a cleaned text; `null` is several, `undefined` none that is certain.
 *
 * @param cleaned - Text as `cleanText` leaves it.
 * @param reading - In a `cell` of its own a bare number is one of people; a `part` of an attribute line must say so.
 */
export function readHeadcount(cleaned: string, reading: "cell" | "part"): number | null | undefined {
  const bare = cleaned
    .replace(/^\((.*)\)$/, "$1")
    .replace(/\((\d{1,6})\)/, "$1")
    .trim();
  const stated = bare.replace(VERB, "").replace(LABEL, "");
  const named = stated.length < bare.length;
  const several = SEVERAL.exec(stated);
  if (several !== null) {
    const certain = named || several[1] !== undefined || (reading === "cell" && !VAGUE.test(stated));
    return certain ? null : undefined;
  }
  const match = COUNT.exec(stated);
  if (match === null) return undefined;
  const hiring = named || match[3] !== undefined;
  if (!hiring && (RANGE.test(stated) || (reading === "part" && match[2] === undefined))) return undefined;
  const count = /^\d/.test(match[1] ?? "") ? Number(match[1]?.replaceAll(",", "")) : readChineseInteger(match[1] ?? "");
  return count === null || count < 1 || count > MOST_PEOPLE ? undefined : count;
}
