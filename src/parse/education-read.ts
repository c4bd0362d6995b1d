import type { EducationLevel, EducationRequirement } from "../model/parsed.js";
import {
  EDUCATION_CONTEXT,
  EDUCATION_FILLERS,
  EDUCATION_LEVELS,
  EDUCATION_YEARS,
  LEVEL_WORDS,
  OR_ABOVE,
  SECTION_LEVELS,
} from "./education.data.js";
import { EXPERIENCE_PHRASES } from "./experience.data.js";

/** What of the text may be something else than schooling. */
export type EducationReading =
  /** A cell of its own column: other fields and longer sentences may stand beside the level. */
  | "cell"
  /** One part of an attribute line: every word must be about schooling. */
  | "part";

interface Mention {
  readonly level: EducationLevel;
  readonly andHigher: boolean;
}

/** Stands in for words that have been read; no text can hold it, for cleaning removes it. */
const TAKEN = "\u0001";
const BARE_NONE = /^(?:不限|不拘|无要求|没有要求|不要求|均可|any|none required|not required)$/i;
const HAN = /\p{Script=Han}/u;
const DESIRABLE = /\b(?:desirable|souhaitable|nice to have) ?:?/i;
const SECTION = /\b(ug|pg|doctorate) ?: ?/i;
const PART_SEPARATOR = /[,;|。\n]|、(?![硕博])/;
/** A degree that the lexicon does not know, in a list of degrees: `B.XYZ in Anything`. */
const UNKNOWN_DEGREE = /^ ?([BM])\.? ?[A-Z][A-Za-z.]{1,8}(?: in |\/|$)/;

/**
 * Reads a level of schooling; `null` where the text holds none that is certain.
 *
 * @param text - A cleaned text of bounded length.
 * @param reading - How much else the text may hold.
 */
export function readEducation(text: string, reading: EducationReading): EducationRequirement | null {
  const essential = text.split(DESIRABLE, 1)[0] ?? "";
  const source = reading === "cell" ? essential.replace(EXPERIENCE_PHRASES, " ") : essential;
  const mentions: Mention[] = [];
  let orAbove = false;
  for (const section of sectionsOf(source.replaceAll("’", "'"))) {
    const before = mentions.length;
    for (const part of section.text.split(PART_SEPARATOR)) {
      const found = mentionsIn(part, reading);
      if (found === null) return null;
      mentions.push(...found);
      if (found.length > 0 && OR_ABOVE.test(part)) orAbove = true;
    }
    if (section.level !== null && mentions.length === before && !/not (?:required|needed)/i.test(section.text)) {
      mentions.push({ level: section.level, andHigher: false });
    }
  }
  if (mentions.length > 0) return lowestOf(mentions, orAbove);
  return reading === "cell" && BARE_NONE.test(source.replace(/^学历:?|(?<![ /])[ /]+$/g, "").trim())
    ? requirement("none", false)
    : null;
}

/** Splits `UG: … PG: …` into its sections; any other text is one section without a level of its own. */
function sectionsOf(text: string): { level: EducationLevel | null; text: string }[] {
  const pieces = text.split(SECTION);
  const sections = [{ level: null as EducationLevel | null, text: pieces[0] ?? "" }];
  for (let index = 1; index + 1 < pieces.length; index += 2) {
    sections.push({ level: SECTION_LEVELS[pieces[index]?.toLowerCase() ?? ""] ?? null, text: pieces[index + 1] ?? "" });
  }
  return sections;
}

/** Levels that a part names with certainty; `null` where a part that must be schooling is not. */
function mentionsIn(part: string, reading: EducationReading): Mention[] | null {
  const strong: Mention[] = [];
  const weak: Mention[] = [];
  const fallback: Mention[] = [];
  let certain = false;
  let rest = part;
  for (const { level, andHigher, pattern, ...words } of LEVEL_WORDS) {
    rest = rest.replace(pattern, (match, at: number, text: string) => {
      const han = HAN.test(match);
      certain ||= han || match.length > 2;
      const isWord = !han || (isEdge(text.charAt(at - 1)) && isEdge(text.charAt(at + match.length)));
      const list = words.fallback === true ? fallback : words.weak !== true && isWord ? strong : weak;
      if (level !== null) list.push({ level, andHigher: andHigher === true });
      return TAKEN;
    });
  }
  const all = strong.length + weak.length > 0 ? [...strong, ...weak] : fallback;
  const covered = rest.replace(EDUCATION_FILLERS, "").replace(/[^\p{L}\p{N}]/gu, "") === "";
  // Two letters alone are more often a tag (`BA`, `MS`) than a degree.
  if (reading === "part") return covered && certain ? all : null;
  if (covered || EDUCATION_CONTEXT.test(rest) || rest.includes(`${TAKEN} in `)) return all;
  const unknown = strong.length === 0 ? UNKNOWN_DEGREE.exec(part)?.[1] : undefined;
  return unknown === undefined ? strong : [{ level: unknown === "B" ? "bachelor" : "master", andHigher: false }];
}

/** Whether a Chinese word ends here for certain: `本科 Java`, but not `本科教学`. */
function isEdge(character: string): boolean {
  return character === "" || " /-".includes(character);
}

function lowestOf(mentions: readonly Mention[], orAbove: boolean): EducationRequirement {
  const ranks = mentions.map((mention) => EDUCATION_LEVELS.indexOf(mention.level));
  const lowest = Math.min(...ranks);
  const level = EDUCATION_LEVELS[lowest] ?? "none";
  // `高中/中专` names two kinds of the same number of years, neither of them the higher.
  const higher = mentions.some(
    (mention) => mention.andHigher || EDUCATION_YEARS[mention.level] > EDUCATION_YEARS[level],
  );
  return requirement(level, orAbove || higher);
}

function requirement(level: EducationLevel, orAbove: boolean): EducationRequirement {
  return { level, orAbove, years: EDUCATION_YEARS[level] };
}
