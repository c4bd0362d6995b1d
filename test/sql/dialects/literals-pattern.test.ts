import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { literalsPattern } from "../../../src/sql/dialects/literals-pattern.js";

/** What is found at each place, in order. */
const found = (literals: readonly string[], text: string): (string | undefined)[] =>
  [...text.matchAll(new RegExp(literalsPattern(literals), "g"))].map(([, literal]) => literal);

describe("literalsPattern", () => {
  it("finds the longest literal of each place, overlapping ones too", () => {
    expect(found(["java", "javascript", "script", "ascii"], "javascript java")).toEqual([
      "javascript",
      "script",
      "java",
    ]);
    expect(found(["aa"], "aaaa")).toEqual(["aa", "aa", "aa"]);
    expect(found(["英语", "语文"], "英语文")).toEqual(["英语", "语文"]);
    expect(found(["a"], "bcd")).toEqual([]);
  });

  it("takes every sign for itself", () => {
    const signs = [...".*+?^$\u007b}()|[]\\/-&~#@ \t\n\u0002\u0003\"'`"];
    for (const sign of signs)
      expect(
        found(
          signs.map((other) => `x${other}`),
          `x${sign}`,
        ),
      ).toEqual([`x${sign}`]);
  });

  it("law: finds what a look at every place finds", () => {
    const words = fc.string({ unit: fc.constantFrom(..."abc-]^\\\u0002焊"), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 1, maxLength: 40 }),
        fc.array(words, { maxLength: 8 }),
        (literals, parts) => {
          const text = parts.join("");
          const expected = [...text].flatMap((_, place) => {
            const here = literals.filter((literal) => text.startsWith(literal, place));
            return here.length === 0 ? [] : [here.reduce((a, b) => (b.length > a.length ? b : a))];
          });
          expect(found(literals, text)).toEqual(expected);
        },
      ),
    );
  });

  it("takes time in proportion to the text", () => {
    const literals = Array.from({ length: 2000 }, (_, index) => `word${index}`);
    const pattern = new RegExp(literalsPattern(literals), "g");
    const start = performance.now();
    expect([..."wordwordword9 ".repeat(8000).matchAll(pattern)].length).toBe(8000);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
