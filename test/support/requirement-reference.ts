import fc from "fast-check";
import type { CompiledLexicon } from "../../src/parse/lexicon-compile.js";
import { foldRequirementText } from "../../src/parse/requirements-fold.js";
import {
  CHINESE_DENIALS,
  CHINESE_POSTFIXES,
  CHINESE_PREFIXES,
  ENGLISH_PHRASE_SIGNS,
  ENGLISH_POSTFIXES,
  ENGLISH_PREFIXES,
  PHRASE_ENDS,
} from "../../src/parse/requirements-negation.data.js";
import { negationRules } from "../../src/parse/requirements-negation.js";

/**
 * What the docstring of `parseRequirements` says, word by word and without haste: fold, put line breaks around, replace twice,
 * look every literal up by an expression of its own. An SQL engine would do the same.
 */
export function findByDefinition(lexicon: CompiledLexicon, texts: readonly string[]): string[] {
  let text = `\n${foldRequirementText(texts.join("\n"))}\n`;
  for (const { pattern, replacement } of negationRules()) text = text.replace(new RegExp(pattern, "g"), replacement);
  const found = new Set<number>();
  for (const { entry, literal, boundaryBefore, boundaryAfter } of lexicon.literals) {
    const escaped = literal.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    const before = boundaryBefore ? "[^0-9A-Za-z]" : "";
    const after = boundaryAfter ? "[^0-9A-Za-z]" : "";
    if (new RegExp(before + escaped + after).test(text)) found.add(entry);
  }
  return lexicon.entries.filter((_, index) => found.has(index)).map((entry) => entry.id);
}

/** Every negator, of both languages. */
export const NEGATORS: readonly string[] = [
  ...ENGLISH_PREFIXES,
  ...CHINESE_PREFIXES,
  ...CHINESE_DENIALS,
  ...ENGLISH_POSTFIXES,
  ...CHINESE_POSTFIXES,
];

/** A text made of literals, negators, signs that end phrases, odd spaces and fillers, in odd cases and widths. */
export function requirementText(literals: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...NEGATORS) },
    { weight: 4, arbitrary: fc.constantFrom(...literals) },
    { weight: 3, arbitrary: fc.constantFrom(...PHRASE_ENDS, ...ENGLISH_PHRASE_SIGNS, ..."但，。、　\t¦X0a") },
    {
      weight: 2,
      arbitrary: fc.constantFrom(" ", "  ", "\n", "no", "not", "不", "无", "要求", "的工作经验", "abc", "experience"),
    },
    // Fillers about as long as a negator reaches, so that its bound falls on what stands beside them.
    { weight: 1, arbitrary: fc.integer({ min: 7, max: 14 }).map((length) => "中".repeat(length)) },
    { weight: 1, arbitrary: fc.integer({ min: 8, max: 13 }).map((length) => "a ".repeat(length)) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) },
  );
  const form = fc.constantFrom("plain", "plain", "plain", "plain", "capitals", "wide", "cut");
  return fc
    .array(fc.tuple(piece, form), { maxLength: 10 })
    .map((pieces) => pieces.map(([text, how]) => inForm(text, how)).join(""));
}

function inForm(text: string, form: string): string {
  if (form === "capitals") return text.toUpperCase();
  if (form === "cut") return text.slice(1);
  if (form !== "wide") return text;
  return text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}
