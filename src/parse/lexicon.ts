import type { RequirementCategory } from "../model/parsed.js";
import { CERTIFICATES } from "./lexicon/certificates.js";
import { WORKING_CONDITIONS } from "./lexicon/conditions.js";
import { LANGUAGES } from "./lexicon/languages.js";
import { MAJORS } from "./lexicon/majors.js";
import { MANAGEMENT } from "./lexicon/management.js";
import { SKILLS } from "./lexicon/skills.js";
import { PROFESSIONAL_TITLES } from "./lexicon/titles.js";

/** One requirement of a lexicon and the literals by which a text states it. */
export interface LexiconEntry {
  /** Unique in its lexicon, such as `certificate/cpa`. */
  readonly id: string;
  readonly category: RequirementCategory;
  /** Literals in any language, at least one; each two characters or more once folded. The requirement is found where any occurs. */
  readonly literals: readonly string[];
  /** What one finding counts; a multiple of 0.001, 0 or more. Left out, the weight of the category. */
  readonly weight?: number;
}

/** The requirements that are looked for, in the order in which they are reported. */
export type Lexicon = readonly LexiconEntry[];

/**
 * What one requirement of each category counts.
 *
 * A certificate, a title, a language, a duty to manage or a field of study is a bar of its own, which takes months or years
 * to clear: 1. Skills are named in long runs that describe one ability (`Java, Spring, MySQL, Redis`): 0.25, so that four
 * named skills weigh as much as one licence. A working condition asks for consent, not for ability, yet narrows the field: 0.5.
 */
export const CATEGORY_WEIGHTS: Readonly<Record<RequirementCategory, number>> = {
  certificate: 1,
  "professional-title": 1,
  language: 1,
  skill: 0.25,
  management: 1,
  major: 1,
  "working-condition": 0.5,
};

let cached: Lexicon | undefined;

/**
 * The lexicon that {@link parseRequirements} uses by default: certificates and licences, professional titles (职称), languages
 * and their tests, skills, management duties, fields of study and working conditions, Chinese and English as equals.
 *
 * It is kept as text, one requirement a line: `id|literal|literal`. The id, with spaces for hyphens, is a literal itself
 * unless `-` stands before it. An ending `certif` stands for `certified`, `certification` and `certificate`, an ending `licen` for
 * `license` and `licence`. A literal of a field of study stands for the phrases in which an advertisement asks for it,
 * unless `=` stands before it. Personal qualities (`communication skills`, `责任心`) are left out: nearly every text has them.
 *
 * @returns The entries, grouped by category; frozen; the same array at every call.
 * @example
 * defaultLexicon().find((entry) => entry.id === "certificate/cpa")?.literals; // => ["cpa", "注册会计师", "certified public accountant"]
 */
export function defaultLexicon(): Lexicon {
  cached ??= Object.freeze([
    ...readEntries("certificate", CERTIFICATES),
    ...readEntries("professional-title", PROFESSIONAL_TITLES),
    ...readEntries("language", LANGUAGES),
    ...readEntries("skill", SKILLS),
    ...readEntries("management", MANAGEMENT),
    ...readEntries("major", MAJORS),
    ...readEntries("working-condition", WORKING_CONDITIONS),
  ]);
  return cached;
}

/**
 * A lexicon with further entries. An entry whose id is in the base replaces that entry in its place; the others follow
 * the base in their order.
 *
 * @param base - A lexicon; never modified.
 * @param entries - Entries to add or to put in the place of others; never modified.
 * @returns The joined lexicon.
 * @example
 * extendLexicon([], [{ id: "skill/cobol", category: "skill", literals: ["cobol"] }]).length; // => 1
 */
export function extendLexicon(base: Lexicon, entries: Lexicon): Lexicon {
  const byId = new Map(base.map((entry) => [entry.id, entry]));
  for (const entry of entries) byId.set(entry.id, entry);
  return [...byId.values()];
}

function readEntries(category: RequirementCategory, text: string): LexiconEntry[] {
  return text.split("\n").map((line) => {
    const [head = "", ...rest] = line.split("|");
    const name = head.replace(/^-/, "");
    const written = name === head ? [head.replaceAll("-", " "), ...rest] : rest;
    const literals = category === "major" ? written.flatMap(phrasesOfField) : written.flatMap(endings);
    return Object.freeze({ id: `${category}/${name}`, category, literals: Object.freeze(literals) });
  });
}

function endings(literal: string): string[] {
  if (literal.endsWith(" certif")) return ["ied", "ication", "icate"].map((ending) => literal + ending);
  if (literal.endsWith(" licen")) return [`${literal}se`, `${literal}ce`];
  return [literal];
}

function phrasesOfField(field: string): string[] {
  if (field.startsWith("=")) return [field.slice(1)];
  if (field.charCodeAt(0) < 0x80) {
    return [`degree in ${field}`, `${field} degree`, `${field} major`, `major in ${field}`, `${field} or related`];
  }
  const phrases = ["专业", "相关专业", "类专业", "类相关", "等专业", "等相关专业", "及相关专业", "或相关专业"];
  // `统计学、` names a discipline in a list; `统计、` may be anything.
  if (/[学程]$/.test(field)) phrases.push("、");
  return phrases.map((phrase) => field + phrase);
}
