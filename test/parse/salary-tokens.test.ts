import { describe, expect, test } from "vitest";
import { readSalaryTokens } from "../../src/parse/salary-tokens.js";

/** Kinds and texts of the pieces, such as `number:15 magnitude:k`. */
const pieces = (text: string): string =>
  readSalaryTokens(text)
    .map((token) => `${token.kind}:${token.text}`)
    .join(" ");

describe("readSalaryTokens", () => {
  test.each([
    ["15k-25K", "number:15 magnitude:k link:- number:25 magnitude:k"],
    ["1.5-2万/月", "number:1.5 link:- number:2 magnitude:万 every:/ unit:月"],
    ["20万以上/年", "number:20 magnitude:万 atLeast:以上 every:/ unit:年"],
    ["$120,000 a year", "currency:$ number:120,000 article:a unit:year"],
    ["HK$2M", "currency:hk$ number:2 magnitude:m"],
    ["15-20K·14薪", "number:15 link:- number:20 magnitude:k mark:· number:14 pay:薪"],
    // An English word ends before a capital, but not within a word.
    ["a yearFull-time", "article:a unit:year filler:full-time"],
    ["5KM", "number:5 other:km"],
    ["depends", "silence:depends"],
    ["dependsx", "other:dependsx"],
    // One letter, two meanings.
    ["5m/m", "number:5 magnitude:m every:/ unit:m"],
    ["1.5w-2w/w", "number:1.5 magnitude:w link:- number:2 magnitude:w every:/ unit:w"],
    ["100 m", "number:100 other:m"],
    // Chinese numerals, and the words that begin like them.
    ["三千-五千元", "number:三千 link:- number:五千 currency:元"],
    ["一个月", "period:一个月"],
    ["面议", "silence:面议"],
    ["45 000 €", "number:45 000 currency:€"],
    ["", ""],
  ])("%s", (text, expected) => {
    expect(pieces(text)).toBe(expected);
  });

  test("gives a numeral to read, and whether white space stands before", () => {
    expect(readSalaryTokens("5 三千五百")).toMatchObject([
      { numeral: "5", spaced: false },
      { numeral: "3500", spaced: true },
    ]);
    expect(readSalaryTokens("45 000")).toMatchObject([{ numeral: "45,000" }]);
  });

  test("stops after 150 pieces", () => {
    expect(readSalaryTokens("(".repeat(1000))).toHaveLength(150);
  });

  test("keeps surrogates together, and takes lone ones", () => {
    expect(readSalaryTokens("💰\ud83d").map(({ text }) => text)).toEqual(["💰", "\ud83d"]);
  });
});
