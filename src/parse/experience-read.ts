import type { ExperienceRequirement } from "../model/parsed.js";
import { readEducation } from "./education-read.js";
import {
  ENTRY_LEVEL,
  EXPERIENCE_CONTEXT,
  EXPERIENCE_FILLERS,
  EXPERIENCE_LABEL,
  FRESH_GRADUATE,
  NO_EXPERIENCE,
  NUMBER_WORDS,
} from "./experience.data.js";
import { readChineseInteger } from "./text.js";

/** What of the text may be something else than experience. */
export type ExperienceReading =
  /** A cell of its own column: a bare number is years, and other fields may stand beside it. */
  | "cell"
  /** One part of an attribute line: every word must be about experience, and a number needs its unit. */
  | "part";

/** More years than anybody works. */
const LONGEST_CAREER = 60;
/** A maximum that programs write for "no limit". */
const NO_LIMIT = 99;

/** What `经验不限` asks for. */
const NONE: ExperienceRequirement = Object.freeze({ minYears: 0, maxYears: null, required: false });

/** The longest text that can be words for no experience alone. */
const LONGEST_WORDS = 60;

/** Words for "none" that do not say what there is none of. */
const ANY_FIELD =
  /^(?:不限|不拘|无要求|没有要求|不作要求|不做要求|不要求|(?:is )?not (?:required|needed|necessary)|none required)$/i;
const DESIRABLE = /\b(?:desirable|souhaitable) ?:/i;
const PART_SEPARATOR = /[,;|、]/;
const TRAILING_STROKES = /(?<![ /])[ /]+$/;
const BARE = /^(\d{1,2}(?:\.\d{1,2})?)(?: ?(?:-|至|到|to) ?(\d{1,2}(?:\.\d{1,2})?))? ?(\+)?$/;
const PADDED = /\b0\d/;
const DURATION =
  /(?<![\d.])(\d{1,3}(?:\.\d{1,2})?) ?(\+|plus\b|余|多)? ?(?:(年|years?\b|yrs?\b|y\b)|(个?月|months?\b|mos?\b))?(?:\.? ?(?:-|至|到|to\b|and\b) ?(\d{1,3}(?:\.\d{1,2})?) ?(\+|plus\b)? ?(?:(年|years?\b|yrs?\b|y\b)|(个?月|months?\b|mos?\b)))?/gi;
const OPEN_AFTER =
  /^[ .']*(?:(?:(?:工作|相关|从业){0,2}经[验历])?(?:\(?[含及或]?\)?以上(?:\(含\d{1,2}年\))?|起)|\+(?= ?(?:$|[,;|/)]|工作|相关|经|experience))|or (?:more|above|over|greater|higher)|(?:and|&) (?:more|above|over)|minimum|min\b)/i;
const OPEN_BEFORE =
  /(?:至少|最少|最低|不[少低小]于|(?<!不)(?:满|[大多高]于|超过)|at least|minimum(?: of)?|min\.?|(?<!\bnot? )more than|over|above|>=?|≥)[ :]*$/i;
const MOST_AFTER = /^[ .']*(?:[及或]?(?:以[下内]|内)|or (?:less|under|below|fewer)|maximum|max\b)/i;
const MOST_BEFORE =
  /(?:不足|不满|不超过|不[大多高]于|最多|(?<!不)[少低小]于|not? more than|at most|under|less than|fewer than|up to|below|maximum(?: of)?|max\.?|<=?|≤)[ :]*$/i;
const NOT_EXPERIENCE =
  /^[ .']*(?:old\b|of age|ago\b|duration|(?:fixed[ -]term )?contract|bond|(?:college |university )?(?:degree|diploma|program|course)|college\b|\/ ?(?:[周天日月年次]|week|day|month|year)|出生|发布|合同|制|级|历史)/i;
const NOT_EXPERIENCE_BEFORE =
  /(?:合同(?:期限?)?|试用期|服务期|学制|成立|年龄|\d年)[ :为]{0,2}$|(?:degree|diploma) ?\($/i;
/** Behind and before a bare number of months that is experience: most are the length of an internship. */
const MONTHS_BEFORE_CONTEXT = /^[^,;|、/\d无不]{0,40}?(?:经[验历](?!不限|不拘|无|要求)|experience|\bexp\b)/i;
const MONTHS_AFTER_CONTEXT = /(?:(?<![无需不看求何])经[验历]|experience|\bexp\.?)[ :]{0,2}$/i;
const MARKS = /^[ .']+|^[ .']*(?:\(?[含及或]?\)?以[上下内]|内|起)/;

/**
 * Reads required experience; `null` where the text holds none that is certain.
 *
 * @param text - A cleaned text of bounded length.
 * @param reading - How much else the text may hold.
 */
export function readExperience(text: string, reading: ExperienceReading): ExperienceRequirement | null {
  const whole = (text.split(DESIRABLE, 1)[0] ?? "").replace(TRAILING_STROKES, "");
  const stated = whole.replace(EXPERIENCE_LABEL, "");
  const words = readWords(stated, reading === "cell" || stated.length < whole.length);
  if (words !== null) return words;
  const numbers = withDigits(whole);
  if (reading === "part") return readDuration(numbers, "covered");
  const bare = readBare(withDigits(stated));
  if (bare !== null) return bare;
  const parts = numbers.split(PART_SEPARATOR);
  for (const part of parts.length > 1 ? [numbers, ...parts] : parts) {
    const value =
      readWords(part.trim().replace(EXPERIENCE_LABEL, ""), false) ?? readDuration(part.trim(), "beside-education");
    if (value !== null) return value;
  }
  if (!EXPERIENCE_CONTEXT.test(numbers)) return null;
  const saysNone = numbers.split(/[ ,;|、/]/).some((word) => NO_EXPERIENCE.test(word) && EXPERIENCE_CONTEXT.test(word));
  return saysNone ? NONE : readDuration(numbers, "anywhere");
}

function readWords(text: string, anyField: boolean): ExperienceRequirement | null {
  if (text === "" || text.length > LONGEST_WORDS) return null;
  const pieces = (NO_EXPERIENCE.test(text) ? [text] : text.split("/")).map((piece) => piece.trim());
  const none = pieces.some((piece) => NO_EXPERIENCE.test(piece) || ENTRY_LEVEL.test(piece));
  if (pieces.some((piece, index) => (index > 0 || !anyField) && ANY_FIELD.test(piece))) return null;
  if (!pieces.every((piece) => NO_EXPERIENCE.test(piece) || ENTRY_LEVEL.test(piece) || FRESH_GRADUATE.test(piece)))
    return null;
  return { minYears: 0, maxYears: none ? null : 0, required: false };
}

/** A number, or a range, without a unit is years, unless it is a date such as `06-27`. */
function readBare(text: string): ExperienceRequirement | null {
  const match = BARE.exec(text);
  if (match === null || PADDED.test(text)) return null;
  const min = Number(match[1]);
  const max = match[2] === undefined ? min : Number(match[2]);
  if (max === NO_LIMIT || match[3] !== undefined) return { minYears: min, maxYears: null, required: min > 0 };
  return plausible(min, max);
}

function readDuration(text: string, place: "covered" | "beside-education" | "anywhere"): ExperienceRequirement | null {
  for (const match of text.matchAll(DURATION)) {
    const [found, first, plus, years, months, second, secondPlus, secondYears, secondMonths] = match;
    const inMonths = (secondMonths ?? months) !== undefined && (secondYears ?? years) === undefined;
    if ((years ?? months ?? secondYears ?? secondMonths) === undefined) continue;
    const before = text.slice(Math.max(0, match.index - 16), match.index);
    const after = text.slice(match.index + found.length, match.index + found.length + 16);
    const open = (secondPlus ?? plus) !== undefined || OPEN_AFTER.test(after) || OPEN_BEFORE.test(before);
    const most = MOST_AFTER.test(after) || MOST_BEFORE.test(before);
    if (PADDED.test(found) || NOT_EXPERIENCE.test(after) || NOT_EXPERIENCE_BEFORE.test(before)) continue;
    if (open && most) return null;
    if (inMonths && !open && !most && !isAboutExperience(text, match.index, found.length)) continue;
    const rest =
      text.slice(0, match.index).replace(OPEN_BEFORE, "").replace(MOST_BEFORE, "") +
      text
        .slice(match.index + found.length)
        .replace(OPEN_AFTER, "")
        .replace(MOST_AFTER, "")
        .replace(MARKS, "");
    if (place !== "anywhere" && !isBeside(rest, place)) return null;
    const low = toYears(first, months !== undefined || (years === undefined && secondMonths !== undefined));
    if (second === undefined) return most ? plausible(0, low) : plausible(low, open ? null : low);
    return plausible(low, open ? null : toYears(second, secondMonths !== undefined));
  }
  return null;
}

function isAboutExperience(text: string, at: number, length: number): boolean {
  const after = text.slice(at + length, at + length + 50);
  return MONTHS_BEFORE_CONTEXT.test(after) || MONTHS_AFTER_CONTEXT.test(text.slice(Math.max(0, at - 14), at));
}

function isBeside(rest: string, place: "covered" | "beside-education"): boolean {
  const residue = rest.replace(EXPERIENCE_FILLERS, "").replace(/[^\p{L}\p{N}]/gu, "");
  return (
    residue === "" || (place === "beside-education" && residue.length <= 40 && readEducation(rest, "part") !== null)
  );
}

function toYears(count: string | undefined, inMonths: boolean): number {
  return Number(count) / (inMonths ? 12 : 1);
}

function plausible(minYears: number, maxYears: number | null): ExperienceRequirement | null {
  if (minYears > LONGEST_CAREER || (maxYears !== null && (maxYears > LONGEST_CAREER || maxYears < minYears)))
    return null;
  return { minYears, maxYears, required: true };
}

/** Writes number words as digits: `three`, `five (5)`, `三年`, `半年`, `一年半`. */
function withDigits(text: string): string {
  return text
    .replace(/\b[a-z]{3,8}\b(?: ?\(\d{1,2}\))?/gi, (word) => {
      const letters = /^[a-z]+/i.exec(word)?.[0].toLowerCase() ?? "";
      return NUMBER_WORDS.get(letters) ?? word;
    })
    .replace(
      /[零一二两兩三四五六七八九十]{1,3}(?= ?(?:年|个月|个半月|[-至到] ?[零一二两三四五六七八九十\d]{1,3} ?(?:年|个月)))/g,
      (word) => String(readChineseInteger(word) ?? word),
    )
    .replace(/(\d) (?:\(\d{1,2}\) )?or more (?=years?\b|yrs?\b|months?\b)/gi, "$1+ ")
    .replace(/(\d)年以上[,、]?(\d{1,2}年)以[下内]/g, "$1年-$2")
    .replace(/(\d)年及\d{1,2}年以上/g, "$1年以上")
    .replace(/(\d)年半/g, "$1.5年")
    .replace(/(?<![\d一二两三四五六七八九十个])半年/g, "0.5年");
}
