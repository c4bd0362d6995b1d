import { describe, expect, test } from "vitest";
import { foldRequirementText } from "../../src/parse/requirements-fold.js";
import {
  CHINESE_DENIALS,
  CHINESE_POSTFIXES,
  CHINESE_PREFIXES,
  ENGLISH_POSTFIXES,
  ENGLISH_PREFIXES,
} from "../../src/parse/requirements-negation.data.js";
import { negationRules } from "../../src/parse/requirements-negation.js";
import { millisecondsOf } from "../support/requirement-arbitraries.js";

const prefixes = [...ENGLISH_PREFIXES, ...CHINESE_PREFIXES, ...CHINESE_DENIALS];
const postfixes = [...ENGLISH_POSTFIXES, ...CHINESE_POSTFIXES];

function apply(text: string): string {
  return negationRules().reduce(
    (rest, { pattern, replacement }) => rest.replace(new RegExp(pattern, "g"), replacement),
    `\n${foldRequirementText(text)}\n`,
  );
}

describe("negationRules", () => {
  test("take out the phrase and leave a mark", () => {
    expect(apply("无需英语，会日语")).toBe("\n¦,会日语\n");
    expect(apply("no certificate, java")).toBe("\n¦, java\n");
    expect(apply("英语不限，会日语")).toBe("\nX,会日语\n");
    expect(apply("a licence is not required.")).toBe("\nX.\n");
    expect(apply("不限于java")).toBe("\n不限于java\n");
  });

  test("hold nothing that the common ground of the engines lacks", () => {
    for (const { pattern } of negationRules()) {
      expect(pattern).not.toMatch(/\(\?[^:]/); // no look-around, no named or atomic group
      expect(pattern).not.toMatch(/\\[1-9bBdDsSwW]/); // no back-reference, no class whose meaning differs
      expect(pattern).not.toMatch(/[*+}]\??[*+{]/);
    }
  });

  test("run in time linear in the text", () => {
    for (const piece of [...prefixes, ...postfixes, "a", "英", " ", "a "]) {
      const text = `\n${piece.repeat(100_000 / piece.length)}\n`;
      const milliseconds = millisecondsOf(() => {
        for (const { pattern, replacement } of negationRules()) text.replace(new RegExp(pattern, "g"), replacement);
      });
      expect(milliseconds, piece).toBeLessThan(1000);
    }
  });
});

// The scanner goes from left to right and takes the first negator it meets. It does the same as two passes of expressions
// because of these properties of the lists; a negator that breaks one needs another scanner.
describe("the lists of negators", () => {
  test("are folded, distinct, and two characters or more", () => {
    for (const negator of [...prefixes, ...postfixes]) {
      expect(foldRequirementText(negator)).toBe(negator);
      expect(negator.length).toBeGreaterThanOrEqual(2);
    }
    expect(new Set([...prefixes, ...postfixes]).size).toBe(prefixes.length + postfixes.length);
  });

  test("no prefix negator is within another, nor a postfix one within another", () => {
    const within = (list: readonly string[]): string[] =>
      list.filter((one) =>
        list.some(
          (other) => other !== one && (/^[a-z]/.test(one) ? ` ${other}`.includes(` ${one}`) : other.includes(one)),
        ),
      );
    expect(within(prefixes)).toEqual([]);
    expect(within(postfixes)).toEqual([]);
  });

  test("no postfix negator ends as a negator begins", () => {
    const overlaps = postfixes.flatMap((one) =>
      [...prefixes, ...postfixes]
        .filter((other) =>
          Array.from({ length: Math.min(one.length, other.length) - 1 }, (_, index) => index + 1).some((size) =>
            other.startsWith(one.slice(-size)),
          ),
        )
        .map((other) => `${one} ${other}`),
    );
    // A space is the end of no postfix negator, and letters need a word's beginning before them.
    expect(overlaps.filter((pair) => !/^[ (][a-z' ]+ [a-z]/.test(pair))).toEqual([]);
  });

  test("English prefixes begin and end a word, English postfixes hold a space or a bracket before the word", () => {
    for (const negator of ENGLISH_PREFIXES) expect(negator).toMatch(/^[a-z][a-z' ]* $/);
    for (const negator of ENGLISH_POSTFIXES) expect(negator).toMatch(/^[ (][a-z][a-z' ]*[a-z]$/);
    for (const negator of [...CHINESE_PREFIXES, ...CHINESE_DENIALS, ...CHINESE_POSTFIXES]) {
      expect(negator).toMatch(/^[\u4e00-\u9fff]+$/);
    }
  });
});
