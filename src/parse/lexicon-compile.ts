import { IndexError } from "../errors/index-error.js";
import type { Requirement, RequirementCategory, Requirements } from "../model/parsed.js";
import { CATEGORY_WEIGHTS, type Lexicon, type LexiconEntry } from "./lexicon.js";
import { buildLiteralMatcher, type LiteralMatcher } from "./literal-matcher.js";
import { createFindings, type Findings } from "./requirements-findings.js";
import { foldRequirementText } from "./requirements-fold.js";
import {
  CHINESE_DENIALS,
  CHINESE_POSTFIXES,
  CHINESE_PREFIXES,
  ENGLISH_POSTFIXES,
  ENGLISH_PREFIXES,
  type NegatorKind,
} from "./requirements-negation.data.js";

/** One literal of a compiled lexicon, for an engine that looks it up by itself. */
export interface CompiledLiteral {
  /** Index of the entry in `entries`. */
  readonly entry: number;
  /** The folded literal. */
  readonly literal: string;
  /** Whether the character before must be none of 0–9, A–Z and a–z. */
  readonly boundaryBefore: boolean;
  /** Whether the character behind must be none of 0–9, A–Z and a–z. */
  readonly boundaryAfter: boolean;
}

/** A lexicon made ready for {@link parseRequirements}. Compile once and keep it. */
export interface CompiledLexicon {
  readonly entries: Lexicon;
  /** Every distinct pair of entry and folded literal, in the order of the lexicon. */
  readonly literals: readonly CompiledLiteral[];
  /** What each entry counts, in thousandths; shape `[entries]`. */
  readonly thousandths: Int32Array;
  /** Number of each entry's category in {@link REQUIREMENT_CATEGORIES}; shape `[entries]`. */
  readonly categories: Uint8Array;
  /** What {@link parseRequirements} lists for each entry; shape `[entries]`. */
  readonly requirements: readonly Requirement[];
  /** What {@link parseRequirements} returns for a text without requirements. */
  readonly nothing: Requirements;
  /** Finds all literals and negators in one pass. */
  readonly matcher: LiteralMatcher;
  /** Literal of the matcher -> the entries that it states. */
  readonly statedBy: readonly (readonly number[])[];
  /** Literal of the matcher -> its kind, where it negates. */
  readonly negators: readonly (NegatorKind | undefined)[];
  /** Working memory of {@link parseRequirements}, empty between calls. */
  readonly findings: Findings;
  /** Working memory: a bit an entry. */
  readonly marks: Uint32Array;
  /** Working memory: a number a category. */
  readonly categoryCounts: Int32Array;
}

/** The categories, in the order in which counts list them. */
export const REQUIREMENT_CATEGORIES: readonly RequirementCategory[] = [
  "certificate",
  "professional-title",
  "language",
  "skill",
  "management",
  "major",
  "working-condition",
];

/**
 * Makes a lexicon ready for {@link parseRequirements}: folds its literals and builds one matcher of them and the negators.
 *
 * Cost O(total length of the literals), some milliseconds for the default lexicon: compile once, use for every text.
 *
 * @param lexicon - Entries; never modified.
 * @returns The compiled lexicon.
 * @throws {IndexError} `duplicate-id` if two entries have one id.
 * @throws {IndexError} `invalid-option` if an entry has an unknown category, no literal, a literal of less than two folded
 *   characters or with a line break or white space at an end, or a weight that is no multiple of 0.001 from 0 to 1000.
 * @example
 * const lexicon = compileLexicon([{ id: "skill/cobol", category: "skill", literals: ["COBOL"], weight: 2 }]);
 * parseRequirements("COBOL and Java", { lexicon }).weightedCount; // => 2
 */
export function compileLexicon(lexicon: Lexicon): CompiledLexicon {
  const entries = [...lexicon];
  const ids = new Set<string>();
  const literals: CompiledLiteral[] = [];
  const numbers = new Map<string, number>();
  const statedBy: number[][] = [];
  const numberOf = (literal: string): number => {
    const known = numbers.get(literal);
    if (known !== undefined) return known;
    numbers.set(literal, statedBy.length);
    return statedBy.push([]) - 1;
  };

  for (const [index, entry] of entries.entries()) {
    if (ids.has(entry.id)) throw fault("duplicate-id", "one entry an id", entry.id, index);
    ids.add(entry.id);
    checkEntry(entry, index);
    for (const literal of new Set(entry.literals.map((raw) => foldLiteral(raw, index)))) {
      literals.push({ entry: index, literal, ...boundariesOf(literal) });
      statedBy[numberOf(literal)]?.push(index);
    }
  }
  const negators: (NegatorKind | undefined)[] = [];
  for (const [kind, texts] of NEGATORS) for (const text of texts) negators[numberOf(text)] = kind;

  const texts = [...numbers.keys()];
  return {
    entries,
    literals,
    thousandths: Int32Array.from(entries, (entry) => Math.round(weightOf(entry) * 1000)),
    categories: Uint8Array.from(entries, (entry) => REQUIREMENT_CATEGORIES.indexOf(entry.category)),
    requirements: entries.map(({ id, category }) => Object.freeze({ id, category })),
    nothing: Object.freeze({ found: Object.freeze([]), counts: Object.freeze(noCounts()), weightedCount: 0 }),
    matcher: buildLiteralMatcher(texts),
    statedBy,
    negators: texts.map((_, number) => negators[number]),
    findings: createFindings(),
    marks: new Uint32Array((entries.length + 31) >> 5),
    categoryCounts: new Int32Array(REQUIREMENT_CATEGORIES.length),
  };
}

const NEGATORS: readonly (readonly [NegatorKind, readonly string[]])[] = [
  ["english-prefix", ENGLISH_PREFIXES],
  ["chinese-prefix", CHINESE_PREFIXES],
  ["denial", CHINESE_DENIALS],
  ["english-postfix", ENGLISH_POSTFIXES],
  ["chinese-postfix", CHINESE_POSTFIXES],
];

function noCounts(): Record<RequirementCategory, number> {
  return Object.fromEntries(REQUIREMENT_CATEGORIES.map((category) => [category, 0])) as Record<
    RequirementCategory,
    number
  >;
}

function weightOf(entry: LexiconEntry): number {
  return entry.weight ?? CATEGORY_WEIGHTS[entry.category];
}

function checkEntry(entry: LexiconEntry, index: number): void {
  if (!REQUIREMENT_CATEGORIES.includes(entry.category)) {
    throw fault("invalid-option", `a category of ${REQUIREMENT_CATEGORIES.join(", ")}`, String(entry.category), index);
  }
  if (entry.literals.length === 0) throw fault("invalid-option", "at least one literal", "none", index);
  const thousandths = weightOf(entry) * 1000;
  // A weight such as 0.29 is not a whole number of thousandths in binary; a millionth of one is beyond any intent.
  const isWhole = Math.abs(thousandths - Math.round(thousandths)) < 1e-6;
  if (!(isWhole && thousandths >= 0 && thousandths <= 1e6)) {
    throw fault("invalid-option", "a weight from 0 to 1000, a multiple of 0.001", String(entry.weight), index);
  }
}

function foldLiteral(raw: string, index: number): string {
  const literal = foldRequirementText(raw);
  if (literal.length >= 2 && literal === literal.trim() && !/[\n\r]/.test(literal)) return literal;
  const expected = "a literal of two characters or more on one line, without white space at its ends";
  throw fault("invalid-option", expected, JSON.stringify(raw), index);
}

function boundariesOf(literal: string): { boundaryBefore: boolean; boundaryAfter: boolean } {
  return { boundaryBefore: /^[0-9a-z]/.test(literal), boundaryAfter: /[0-9a-z]$/.test(literal) };
}

function fault(code: "duplicate-id" | "invalid-option", expected: string, received: string, index: number): IndexError {
  return new IndexError(code, { where: "compileLexicon", expected, received, index });
}
