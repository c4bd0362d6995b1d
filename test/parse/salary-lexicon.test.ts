import { describe, expect, test } from "vitest";
import { CURRENCIES, SHARED_SIGNS } from "../../src/parse/currencies.data.js";
import { salaryLexicon } from "../../src/parse/salary-lexicon.js";

const entries = [...salaryLexicon()].flatMap(([first, list]) => list.map((entry) => ({ first, ...entry })));

describe("salaryLexicon", () => {
  test("files every word under its first character, the longest first", () => {
    expect(entries.every(({ first, word }) => word.startsWith(first))).toBe(true);
    for (const list of salaryLexicon().values()) {
      const lengths = list.map(({ word }) => word.length);
      expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    }
  });

  test("holds words in lower case, without stray spaces", () => {
    const stray = entries.filter(({ word }) => word === "" || word !== word.trim() || /[A-Z]| {2}/.test(word));
    expect(stray).toEqual([]);
  });

  test("gives no word two meanings of one kind", () => {
    const clashes = entries.filter(({ meanings }) => new Set(meanings.map(({ kind }) => kind)).size < meanings.length);
    expect(clashes.map(({ word }) => word)).toEqual([]);
  });

  test("builds once", () => {
    expect(salaryLexicon()).toBe(salaryLexicon());
  });
});

describe("the currencies", () => {
  test("have ISO codes, and shared signs name known ones", () => {
    const known = [...CURRENCIES.keys()];
    expect(known.filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([]);
    const named = [...SHARED_SIGNS.values()].flatMap(({ currency, openTo }) => [currency, ...openTo]);
    expect(named.filter((code) => code !== null && !CURRENCIES.has(code))).toEqual([]);
  });
});
