import { CURRENCIES, type CurrencySign, SHARED_SIGNS } from "./currencies.data.js";
import { SALARY_WORDS, type SalaryWord } from "./salary-words.data.js";

/** What a known word or sign means. */
export type SalaryMeaning = SalaryWord | { readonly kind: "currency"; readonly sign: CurrencySign };

/** A word with its meanings. */
export interface SalaryEntry {
  /** Lower case. */
  readonly word: string;
  readonly meanings: readonly SalaryMeaning[];
}

let lexicon: ReadonlyMap<string, readonly SalaryEntry[]> | null = null;

/**
 * The words and the signs for currencies by their first character, longest first; built once, at the first call.
 *
 * @returns The entries that start with a character.
 */
export function salaryLexicon(): ReadonlyMap<string, readonly SalaryEntry[]> {
  if (lexicon !== null) return lexicon;
  const meanings = new Map<string, SalaryMeaning[]>();
  const add = (word: string, meaning: SalaryMeaning) => meanings.set(word, [...(meanings.get(word) ?? []), meaning]);
  for (const [meaning, list] of SALARY_WORDS) for (const word of list.split("|")) add(word, meaning);
  for (const [currency, facts] of CURRENCIES) {
    for (const word of [currency.toLowerCase(), ...facts.words]) {
      add(word, { kind: "currency", sign: { currency, openTo: [] } });
    }
  }
  for (const [word, sign] of SHARED_SIGNS) add(word, { kind: "currency", sign });
  const built = new Map<string, SalaryEntry[]>();
  for (const word of [...meanings.keys()].sort((a, b) => b.length - a.length)) {
    const first = word[0] ?? "";
    built.set(first, [...(built.get(first) ?? []), { word, meanings: meanings.get(word) ?? [] }]);
  }
  lexicon = built;
  return built;
}
