import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  CHINESE_HIRING,
  CHINESE_NOISE,
  CHINESE_PLACES,
  CHINESE_SENIORITY,
  ENGLISH_NOISE_WORDS,
  ENGLISH_PLACES,
  ENGLISH_SENIORITY,
  RECRUITERS,
  SPECIALITIES,
  SPELLINGS,
} from "../../src/parse/title.data.js";
import { normaliseTitle } from "../../src/parse/title.js";
import { LONG_TEXTS, millisecondsOf } from "../support/requirement-arbitraries.js";

const words = [
  ...[
    CHINESE_HIRING,
    CHINESE_NOISE,
    CHINESE_PLACES,
    CHINESE_SENIORITY,
    ENGLISH_NOISE_WORDS,
    RECRUITERS,
    SPECIALITIES,
    SPELLINGS,
  ]
    .join(" ")
    .split(" "),
  ...[...ENGLISH_PLACES.split("|"), ...ENGLISH_SENIORITY.split("|"), "lead", "principal", "team", "招聘部"],
  ...[
    "(Senior)",
    "（高级）",
    "(lead)",
    "C",
    "12 lakhs",
    "13薪",
    "T2390",
    "id 4567",
    ", 4567",
    "up to £",
    "2nd",
    "u.s.",
  ],
  ..."()[]【】（）<>-–—|丨/、，,.+#&;:*'\"~_$ 　\n1289kK",
  ...[
    "工程师",
    "developer",
    "Sr.",
    "jr",
    "senior",
    "II",
    "8k-12k",
    "2024届",
    "#123",
    "j11260",
    "m/w/d",
    "&amp;amp;",
    "<b>",
    "招聘",
    "实习招聘-",
  ],
  ...["work from home", "招5人", "x3", "é", "İ", "ß", "Σ", "ς", "ǆ", "K", "👍", "\ud83d", "\u0301"],
];
const title = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...words) }, fc.string({ unit: "binary", maxLength: 5 })), {
    maxLength: 14,
  })
  .map((pieces) => pieces.join(""));
const spaced = fc.array(fc.constantFrom(...words), { maxLength: 10 }).map((pieces) => pieces.join(" "));
const option = fc.constantFrom({}, { seniority: "keep" } as const, { seniority: "drop" } as const);

describe("law: a name is stable", () => {
  test("normalising it again changes nothing", () => {
    fc.assert(
      fc.property(fc.oneof(title, spaced), option, (each, options) => {
        const name = normaliseTitle(each, options);
        expect(normaliseTitle(name, options)).toBe(name);
      }),
      { numRuns: 1000 },
    );
  });

  test("whatever the case and width of its ASCII letters", () => {
    fc.assert(
      fc.property(fc.oneof(title, spaced), option, (each, options) => {
        const name = normaliseTitle(each, options);
        const upper = each.replace(/[a-z]/g, (letter) => letter.toUpperCase());
        const wide = each.replace(/[A-Za-z0-9]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
        expect(normaliseTitle(upper, options)).toBe(name);
        expect(normaliseTitle(wide, options)).toBe(name);
      }),
    );
  });
});

describe("law: a name is sound", () => {
  test("empty only without a letter, on one line, never longer than what is read", () => {
    fc.assert(
      fc.property(fc.oneof(title, spaced), option, (each, options) => {
        const name = normaliseTitle(each, options);
        expect(name === "").toBe(!/\p{L}/u.test(each));
        expect(name).toBe(name.trim());
        expect(name).not.toMatch(/[\n\r\t]| {2}/);
        expect(name.length).toBeLessThanOrEqual(400);
      }),
    );
  });

  test("without ranks it is no shorter than a position's name can be", () => {
    const isName = (name: string): boolean => /\p{L}.*[\p{L}\p{N}]|\p{N}.*\p{L}/u.test(name);
    fc.assert(
      fc.property(fc.oneof(title, spaced), (each) => {
        if (isName(normaliseTitle(each))) expect(isName(normaliseTitle(each, { seniority: "drop" }))).toBe(true);
      }),
    );
  });

  test("takes time that grows no faster than the text", () => {
    for (const text of [...LONG_TEXTS, "(".repeat(100_000), "a-".repeat(50_000), `${"★".repeat(100_000)}会计`]) {
      expect(
        millisecondsOf(() => normaliseTitle(text)),
        text.slice(0, 20),
      ).toBeLessThan(500);
    }
  });
});
