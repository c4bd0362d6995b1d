import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EDUCATION_LEVELS, EDUCATION_YEARS } from "../../src/parse/education.data.js";
import { parseEducation } from "../../src/parse/education.js";
import { hostileRequirementText, LONG_TEXTS, millisecondsOf } from "../support/requirement-arbitraries.js";

const level = fc.constantFrom(
  ["初中", "Middle school"],
  ["高中", "High school"],
  ["大专", "Associate's degree"],
  ["本科", "Bachelor's degree"],
  ["硕士", "Master's degree"],
  ["博士", "Doctorate"],
);

describe("law: any text", () => {
  test("gives a level of the scale with its years, or a reason", () => {
    fc.assert(
      fc.property(hostileRequirementText, (text) => {
        const parsed = parseEducation(text);
        if (!parsed.ok) expect(["empty", "not-stated", "unrecognised"]).toContain(parsed.reason);
        else {
          expect(EDUCATION_LEVELS).toContain(parsed.value.level);
          expect(parsed.value.years).toBe(EDUCATION_YEARS[parsed.value.level]);
        }
      }),
    );
  });

  test("takes time that grows no faster than the text", () => {
    // 100 kB each; a quadratic expression takes minutes.
    for (const text of LONG_TEXTS)
      expect(
        millisecondsOf(() => parseEducation(text)),
        text.slice(0, 20),
      ).toBeLessThan(500);
  });
});

describe("law: Chinese and English say the same", () => {
  test("level by level, and with the words for above", () => {
    fc.assert(
      fc.property(level, ([chinese = "", english = ""]) => {
        const parsed = parseEducation(chinese);
        expect(parsed.ok).toBe(true);
        expect(parseEducation(english)).toEqual(parsed);
        expect(parseEducation(`${chinese}及以上`)).toEqual(parseEducation(`${english} or above`));
        expect(parseEducation(`${chinese}及以上`)).toMatchObject({ ok: true, value: { orAbove: true } });
      }),
    );
  });
});

describe("law: of two levels the lower one counts", () => {
  test("in either order", () => {
    fc.assert(
      fc.property(level, level, ([one = ""], [two = ""]) => {
        const parsed = parseEducation(`${one}/${two}`);
        expect(parsed).toEqual(parseEducation(`${two}/${one}`));
        const years = [one, two].map((text) => {
          const single = parseEducation(text);
          return single.ok ? single.value.years : Number.NaN;
        });
        expect(parsed).toMatchObject({ ok: true, value: { years: Math.min(...years), orAbove: one !== two } });
      }),
    );
  });
});

describe("law: refusal", () => {
  test("words that name no level give no value", () => {
    const word = fc.constantFrom(
      "英语",
      "销售",
      "双休",
      "招聘",
      "java",
      "remote",
      "5天/周",
      "06-27发布",
      "3-5年",
      "team",
    );
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(",", " ", "/", "|"),
        (words, separator) => {
          expect(parseEducation(words.join(separator))).toEqual({ ok: false, reason: "unrecognised" });
        },
      ),
    );
  });
});
