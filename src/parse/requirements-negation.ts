import {
  CHINESE_DENIALS,
  CHINESE_POSTFIXES,
  CHINESE_PREFIXES,
  CONTRAST,
  ENGLISH_PHRASE_SIGNS,
  ENGLISH_POSTFIXES,
  ENGLISH_PREFIXES,
  PHRASE_ENDS,
  REACH,
} from "./requirements-negation.data.js";

/** One pass over a folded text that takes negated phrases out. */
export interface NegationRule {
  /** Regular expression of the common ground of RE2, `java.util.regex`, ICU and ECMAScript, lazy repetition included; replace every match. */
  readonly pattern: string;
  /** What a match becomes, with `$1` and `$2` for the groups; a group that took no part is empty. */
  readonly replacement: string;
}

/**
 * The two passes that take negated phrases out of a folded text, as data for another engine.
 *
 * Put a line break before and behind the text of {@link foldRequirementText}, then replace every match of the first
 * pattern, then every match of the second (leftmost match first, first alternative first, lazy where `?` says so):
 *
 * 1. prefix negators with what follows them in their phrase: `无需英语`, `no certificate`, `without a degree`;
 * 2. postfix negators with what stands before them in their phrase: `英语不要求`, `certificate not required`.
 *
 * A match leaves `¦` (a phrase end) or `X` (no folded text holds a capital, so a literal that ends before it ends inside a
 * word). Every repetition of a wide class is bounded, so both run in time linear in the text. `优先`, `preferred` and
 * `a plus` do not negate: they say that the thing is sought.
 *
 * @returns The passes, in order.
 * @example
 * negationRules().map((rule) => rule.replacement); // => ["$1¦", "X$1$2"]
 */
export function negationRules(): readonly NegationRule[] {
  const ends = escapeClass(PHRASE_ENDS);
  const terminators = ends.replace("¦", "");
  const signs = escapeClass(ENGLISH_PHRASE_SIGNS);
  return [
    {
      pattern:
        `([^0-9a-z])${either(ENGLISH_PREFIXES)}[^${ends}]{0,${REACH.englishPrefix}}[0-9a-z]*` +
        `|(?:${either(CHINESE_PREFIXES)}[^${ends}${CONTRAST}]{1,${REACH.chinesePrefix}}|${either(CHINESE_DENIALS)})[0-9a-z]*`,
      replacement: "$1¦",
    },
    {
      pattern:
        `[0-9a-z${signs}]{0,${REACH.englishPostfix}}?${either(ENGLISH_POSTFIXES)}([^0-9a-z])` +
        `|[^ ${ends}]{0,${REACH.chinesePostfix}}?${either([...CHINESE_PREFIXES, ...CHINESE_POSTFIXES])}([ ${terminators}])`,
      replacement: "X$1$2",
    },
  ];
}

function either(literals: readonly string[]): string {
  return `(?:${literals.map((literal) => literal.replace("(", "\\(")).join("|")})`;
}

function escapeClass(characters: string): string {
  // The line breaks are written as escapes, so that the pattern stays on one line wherever it is pasted.
  return characters
    .replace(/[[\]\\^-]/g, "\\$&")
    .replace("\n", "\\n")
    .replace("\r", "\\r");
}
