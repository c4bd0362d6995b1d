import { type CompiledLexicon, foldRequirementText, IndexError, negationRules } from "shortage-index";
import type { Dialect } from "./dialect.js";

/** Marks before and behind every run of letters and digits, so that a literal at the edge of a word is a plain text. */
const BEFORE_WORD = "\u0002";
const BEHIND_WORD = "\u0003";
/** Stands for half of a character beyond U+FFFF: JS counts such a character as two where a negator's reach is bounded. */
const HALF = "\ufffd";
/** No literal of a lexicon holds these, and a text that does loses nothing by having {@link HALF} in their place. */
const RESERVED = `${BEFORE_WORD}${BEHIND_WORD}`;
/** What no literal may hold. */
const UNUSABLE = `\0${HALF}${RESERVED}`;

/**
 * The weighted count of the requirements in a text as an expression of an engine, in thousandths.
 *
 * It is the definition of `parseRequirements` in SQL: fold, take negated phrases out, look every literal up. Words are
 * fenced by marks first, so that a literal that must begin and end a word is looked for with its marks, as a plain text,
 * and no expression is needed for it.
 *
 * @param dialect - The engine.
 * @param lexicon - What counts; of at most 2^53 − 1 thousandths in all.
 * @param prepared - Expression of the text as {@link prepareRequirementText} leaves it; evaluated once an entry.
 * @returns An expression of an integer.
 * @throws {IndexError} `invalid-option` if a literal holds a character that no engine could look for.
 * @example
 * const lexicon = compileLexicon([{ id: "skill/cobol", category: "skill", literals: ["COBOL"], weight: 2 }]);
 * countRequirements(duckdbDialect, lexicon, "prepared"); // => "CASE WHEN (contains(prepared, '\u0002cobol\u0003')) THEN 2000 ELSE 0 END"
 */
export function countRequirements(dialect: Dialect, lexicon: CompiledLexicon, prepared: string): string {
  const literals: string[][] = lexicon.entries.map(() => []);
  for (const { entry, literal } of lexicon.literals) literals[entry]?.push(fenceWords(checkLiteral(literal)));
  const entries = literals
    .map((texts, entry) => ({ literals: texts, weight: lexicon.thousandths[entry] ?? 0 }))
    .filter(({ literals: texts, weight }) => weight > 0 && texts.length > 0);
  if (entries.length === 0) return "0";
  if (dialect.weighFound !== undefined) return dialect.weighFound(prepared, entries);
  const terms = entries.map(
    ({ literals: texts, weight }) => `CASE WHEN ${dialect.containsAny(prepared, texts)} THEN ${weight} ELSE 0 END`,
  );
  return addUp(terms);
}

/**
 * A text made ready to be searched for literals: folded, without negated phrases, its words fenced by marks.
 *
 * @param dialect - The engine.
 * @param text - Expression of a text, never null.
 * @returns An expression of a text.
 * @example
 * prepareRequirementText(duckdbDialect, "description").startsWith("regexp_replace("); // => true
 */
export function prepareRequirementText(dialect: Dialect, text: string): string {
  // The halves first: from here on every character is one unit in every engine.
  const halved = dialect.replacePattern(text, "[\u{10000}-\u{10ffff}]", HALF + HALF);
  const [from, to] = foldedCharacters();
  const folded = dialect.replacePattern(dialect.translate(halved, from, to), " +", " ");
  let prepared = dialect.concat(dialect.text("\n"), folded, dialect.text("\n"));
  for (const { pattern, replacement } of negationRules()) {
    prepared = dialect.replacePattern(prepared, pattern, replacement);
  }
  return dialect.replacePattern(prepared, "([0-9A-Za-z]+)", `${BEFORE_WORD}$1${BEHIND_WORD}`);
}

/** A sum as a tree of even height: engines walk a chain of hundreds of sums by recursion, and some of them again and again. */
function addUp(terms: readonly string[]): string {
  const half = terms.length >> 1;
  return half === 0 ? (terms[0] as string) : `(${addUp(terms.slice(0, half))}\n + ${addUp(terms.slice(half))})`;
}

function fenceWords(literal: string): string {
  return literal.replace(/[0-9a-z]+/g, (word) => BEFORE_WORD + word + BEHIND_WORD);
}

/** Every character that folding changes, and what it becomes: found by folding each, so that the two never part. */
function foldedCharacters(): readonly [string, string] {
  let [from, to] = [RESERVED, HALF + HALF];
  for (let code = 1; code <= 0xffff; code += 1) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const character = String.fromCharCode(code);
    const folded = foldRequirementText(character);
    if (folded === character) continue;
    from += character;
    to += folded;
  }
  return [from, to];
}

function checkLiteral(literal: string): string {
  const isOdd = Array.from(literal).some(
    (sign) => sign.length > 1 || UNUSABLE.includes(sign) || /[\ud800-\udfff]/.test(sign),
  );
  if (!isOdd) return literal;
  throw new IndexError("invalid-option", {
    where: "lexicon",
    expected:
      "literals of characters up to U+FFFF, none of them NUL, U+0002, U+0003 or U+FFFD, where an SQL engine looks for them",
    received: JSON.stringify(literal.slice(0, 60)),
  });
}
