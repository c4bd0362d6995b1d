import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { IndexError } from "../../src/errors/index-error.js";
import { defaultLexicon, extendLexicon, type LexiconEntry } from "../../src/parse/lexicon.js";
import { compileLexicon } from "../../src/parse/lexicon-compile.js";
import { parseRequirements } from "../../src/parse/requirements.js";

// Letters of both languages, signs and a space within; `q`, `囗` and `#` stand in no negator, so none is negated by chance.
const literal = fc
  .string({ unit: fc.constantFrom(..."qQ9囗 #ｑé"), minLength: 2, maxLength: 8 })
  .filter((text) => text.trim() === text && text.replace(/ +/g, " ").length >= 2);
const weight = fc.integer({ min: 0, max: 1_000_000 }).map((thousandths) => thousandths / 1000);
const entries = fc
  .array(fc.record({ literals: fc.array(literal, { minLength: 1, maxLength: 3 }), weight }), { maxLength: 12 })
  .map((list) => list.map((each, index): LexiconEntry => ({ id: `skill/${index}`, category: "skill", ...each })));

describe("law: what a caller adds is found", () => {
  test("by each of its literals, in a lexicon of its own", () => {
    fc.assert(
      fc.property(entries, (lexicon) => {
        const compiled = compileLexicon(lexicon);
        for (const { id, literals } of lexicon) {
          for (const each of literals) {
            const found = parseRequirements(`；${each}。`, { lexicon: compiled }).found;
            expect(found.map((requirement) => requirement.id)).toContain(id);
          }
        }
      }),
    );
  });

  test("beside what the default lexicon finds", () => {
    fc.assert(
      fc.property(literal, weight, (each, weighs) => {
        const lexicon = compileLexicon(
          extendLexicon(defaultLexicon(), [{ id: "skill/own", category: "skill", literals: [each], weight: weighs }]),
        );
        // A skill weighs 0.25 by default.
        const { found, weightedCount } = parseRequirements(`Java；${each}。`, { lexicon });
        expect(found.map(({ id }) => id)).toEqual(["skill/java", "skill/own"]);
        expect(weightedCount).toBe((250 + Math.round(weighs * 1000)) / 1000);
      }),
      { numRuns: 20 },
    );
  });

  test("and the sum is that of the thousandths, whatever the order of the entries", () => {
    fc.assert(
      fc.property(entries, (lexicon) => {
        const text = lexicon.flatMap(({ literals }) => literals).join("；");
        const sum = lexicon.reduce((total, { weight: each = 0 }) => total + Math.round(each * 1000), 0);
        const backwards = compileLexicon([...lexicon].reverse());
        expect(parseRequirements(text, { lexicon: compileLexicon(lexicon) }).weightedCount).toBe(sum / 1000);
        expect(parseRequirements(text, { lexicon: backwards }).weightedCount).toBe(sum / 1000);
      }),
    );
  });
});

describe("law: one bad entry anywhere is refused, with its place", () => {
  const good = fc.array(literal, { maxLength: 6 });
  const bad = fc.constantFrom<readonly [string, Partial<LexiconEntry>]>(
    ["duplicate-id", { id: "skill/again" }],
    ["invalid-option", { category: "__proto__" as "skill" }],
    ["invalid-option", { literals: [] }],
    ["invalid-option", { literals: ["fine", "x"] }],
    ["invalid-option", { literals: ["two\nlines"] }],
    ["invalid-option", { literals: [" space"] }],
    ["invalid-option", { literals: ["　wide"] }],
    ["invalid-option", { weight: -0.001 }],
    ["invalid-option", { weight: 0.0001 }],
    ["invalid-option", { weight: Number.NaN }],
    ["invalid-option", { weight: 1000.001 }],
  );

  test("by code and index", () => {
    fc.assert(
      fc.property(good, fc.nat(), bad, (literals, place, [code, fault]) => {
        const again: LexiconEntry = { id: "skill/again", category: "skill", literals: ["again"] };
        const lexicon: LexiconEntry[] = literals.map((each, index) => ({
          id: `skill/${index}`,
          category: "skill",
          literals: [each],
        }));
        lexicon.unshift(again);
        const index = 1 + (place % lexicon.length);
        lexicon.splice(index, 0, { id: "skill/bad", category: "skill", literals: ["bad"], ...fault });
        let thrown: unknown;
        try {
          compileLexicon(lexicon);
        } catch (error) {
          thrown = error;
        }
        expect(thrown).toBeInstanceOf(IndexError);
        expect(thrown).toMatchObject({ code, details: { index } });
      }),
    );
  });
});
