import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultLexicon } from "../../src/parse/lexicon.js";
import { compileLexicon } from "../../src/parse/lexicon-compile.js";
import { parseRequirements } from "../../src/parse/requirements.js";
import { LONG_TEXTS, millisecondsOf } from "../support/requirement-arbitraries.js";
import { findByDefinition, NEGATORS, requirementText } from "../support/requirement-reference.js";

// Literals of every make: words, signs at either end, Chinese, spaces within, one inside another, one that holds a phrase end.
const literals = [
  "java",
  "javascript",
  "c++",
  "c#",
  ".net",
  "/go",
  "cet-4",
  "英语",
  "英语六级",
  "night shift",
  "excel,",
  "数学、",
  "a/b",
  "required",
];
const lexicon = compileLexicon(
  literals.map((literal) => ({ id: `skill/${literal}`, category: "skill" as const, literals: [literal] })),
);
const text = requirementText(literals);

describe("law: the scanner does what the definition says", () => {
  test("for texts full of literals, negators and odd spaces", () => {
    fc.assert(
      fc.property(text, (each) => {
        const found = parseRequirements(each, { lexicon }).found.map(({ id }) => id);
        expect(found).toEqual(findByDefinition(lexicon, [each]));
      }),
      { numRuns: 2000 },
    );
  });

  test("for several texts", () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        const found = parseRequirements(texts, { lexicon }).found.map(({ id }) => id);
        expect(found).toEqual(findByDefinition(lexicon, texts));
      }),
    );
  });

  test("for the default lexicon", () => {
    const compiled = compileLexicon(defaultLexicon());
    const some = fc.constantFrom(...compiled.literals.map(({ literal }) => literal));
    fc.assert(
      fc.property(fc.array(some, { maxLength: 4 }), text, (several, each) => {
        const whole = several.join(" ") + each;
        expect(parseRequirements(whole).found.map(({ id }) => id)).toEqual(findByDefinition(compiled, [whole]));
      }),
    );
  });
});

describe("law: the result is one of the lexicon", () => {
  test("distinct, in order, counted, and weighed", () => {
    fc.assert(
      fc.property(text, (each) => {
        const { found, counts, weightedCount } = parseRequirements(each, { lexicon });
        const places = found.map(({ id }) => literals.indexOf(id.slice("skill/".length)));
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        expect(counts.skill).toBe(found.length);
        // 0.25 a skill: exact in binary.
        expect(weightedCount).toBe(found.length * 0.25);
      }),
    );
  });

  test("case and width do not matter, nor does saying it twice", () => {
    fc.assert(
      fc.property(text, (each) => {
        const ids = parseRequirements(each, { lexicon }).found;
        const wide = each.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
        const upper = each.replace(/[a-z]/g, (letter) => letter.toUpperCase());
        for (const same of [wide, upper, `${each}\n${each}`])
          expect(parseRequirements(same, { lexicon }).found).toEqual(ids);
      }),
    );
  });

  test("input order of several texts never shows", () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        expect(parseRequirements([...texts].reverse(), { lexicon })).toEqual(parseRequirements(texts, { lexicon }));
      }),
    );
  });
});

describe("law: no text is too much", () => {
  test("takes time that grows no faster than the text", () => {
    const hostile = [...NEGATORS, "英语", "java ", "no java not required ", "(", "no", "java不限", "a+"].map((piece) =>
      piece.repeat(100_000 / piece.length),
    );
    const spaces = `${"no ".repeat(20)}${" ".repeat(90_000)}not required ${" not required".repeat(500)}`;
    for (const each of [...LONG_TEXTS, ...hostile, spaces]) {
      expect(
        millisecondsOf(() => parseRequirements(each)),
        each.slice(0, 20),
      ).toBeLessThan(500);
    }
  });
});
