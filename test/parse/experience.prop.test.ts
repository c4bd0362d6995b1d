import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseExperience } from "../../src/parse/experience.js";
import { hostileRequirementText, LONG_TEXTS, millisecondsOf } from "../support/requirement-arbitraries.js";

const years = fc.integer({ min: 0, max: 60 });
const DIGITS = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

describe("law: any text", () => {
  test("gives a sound range or a reason", () => {
    fc.assert(
      fc.property(hostileRequirementText, (text) => {
        const parsed = parseExperience(text);
        if (!parsed.ok) expect(["empty", "not-stated", "unrecognised"]).toContain(parsed.reason);
        else {
          const { minYears, maxYears, required } = parsed.value;
          expect(minYears >= 0 && minYears <= 60).toBe(true);
          expect(maxYears === null || (maxYears >= minYears && maxYears <= 60)).toBe(true);
          expect(required || minYears === 0).toBe(true);
        }
      }),
    );
  });

  test("takes time that grows no faster than the text", () => {
    for (const text of LONG_TEXTS)
      expect(
        millisecondsOf(() => parseExperience(text)),
        text.slice(0, 20),
      ).toBeLessThan(500);
  });
});

describe("law: what is written is read back", () => {
  test("both ends, in Chinese and English", () => {
    const chinese = fc.constantFrom("-", "~", "至", "到", " - ");
    const english = fc.constantFrom("-", " - ", " to ", "–");
    fc.assert(
      fc.property(years, years, chinese, english, (a, b, han, latin) => {
        const [minYears, maxYears] = a < b ? [a, b] : [b, a];
        const expected = { ok: true, value: { minYears, maxYears, required: true } };
        expect(parseExperience(`${minYears}${han}${maxYears}年`)).toEqual(expected);
        expect(parseExperience(`${minYears}${latin}${maxYears} years`)).toEqual(expected);
      }),
    );
  });

  test("one end, in Chinese and English", () => {
    fc.assert(
      fc.property(years, (count) => {
        const atLeast = { ok: true, value: { minYears: count, maxYears: null, required: true } };
        for (const text of [`${count}年以上`, `至少${count}年经验`, `${count}+ years`, `at least ${count} years`]) {
          expect(parseExperience(text), text).toEqual(atLeast);
        }
        const atMost = { ok: true, value: { minYears: 0, maxYears: count, required: true } };
        for (const text of [`${count}年以内`, `不超过${count}年`, `up to ${count} years`]) {
          expect(parseExperience(text), text).toEqual(atMost);
        }
      }),
    );
  });

  test("numerals in words are numbers", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), (count) => {
        expect(parseExperience(`${DIGITS[count]}年以上`)).toEqual(parseExperience(`${count}年以上`));
        expect(parseExperience(`十${DIGITS[count]}年以上`)).toEqual(parseExperience(`${10 + count}年以上`));
      }),
    );
  });
});

describe("law: refusal", () => {
  test("an end below the other, or beyond a career, gives no value", () => {
    fc.assert(
      fc.property(years, fc.integer({ min: 1, max: 900 }), (low, more) => {
        fc.pre(low + more < 1000);
        expect(parseExperience(`${low + more}-${low}年`)).toEqual({ ok: false, reason: "unrecognised" });
        expect(parseExperience(`${60 + more}年以上`)).toEqual({ ok: false, reason: "unrecognised" });
      }),
    );
  });
});
