import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileLexicon, defaultLexicon, parseRequirements } from "../../src/index.js";
import { countRequirements, duckdbDialect, prepareRequirementText } from "../../src/sql.js";
import { connectionFor } from "../duckdb/connect.js";
import { requirementTexts, SMALL_LEXICON } from "../support/sql-arbitraries.js";
import { putRows } from "./duckdb-engine.js";

const connection = connectionFor();

async function countInSql(texts: readonly string[], lexicon = SMALL_LEXICON): Promise<readonly number[]> {
  await putRows(
    connection(),
    "texts",
    ["text"],
    texts.map((text) => ({ text })),
  );
  const prepared = `SELECT place, ${prepareRequirementText(duckdbDialect, "text")} AS prepared FROM texts`;
  const count = countRequirements(duckdbDialect, lexicon, "prepared");
  const reader = await connection().runAndReadAll(`SELECT ${count} FROM (${prepared}) ORDER BY place`);
  return reader.getRows().map(([thousandths]) => Number(thousandths));
}

const countInJs = (texts: readonly string[], lexicon = SMALL_LEXICON): readonly number[] =>
  texts.map((text) => Math.round(parseRequirements(text, { lexicon }).weightedCount * 1000));

describe("requirements counted in SQL", () => {
  it("finds whole words only, and folds case and width", async () => {
    // javascript is 0.25 and java 0 in this lexicon; cet-4 is 1 and c++ 0.5: 0.25, 1, 1 + 0.5, 0.
    expect(await countInSql(["JavaScript", "ＣＥＴ－４", "CET-4，C++", "javascripts"])).toEqual([250, 1000, 1500, 0]);
  });

  it("takes negated phrases out", async () => {
    // 英语 is 1.25; cet-4 1.
    expect(await countInSql(["无需英语", "英语不要求", "no CET-4 required", "要求英语"])).toEqual([0, 0, 0, 1250]);
  });

  it("reaches as far over characters beyond U+FFFF as JS does, which counts each as two", async () => {
    // A prefix negator reaches 10 units: 5 such characters bring 英语 just beyond it, 4 leave it within.
    const near = `无需${"\u{1f600}".repeat(4)}英语`;
    const far = `无需${"\u{1f600}".repeat(5)}英语`;
    expect(await countInSql([near, far])).toEqual([0, 1250]);
    expect(countInJs([near, far])).toEqual([0, 1250]);
  });

  it("refuses a lexicon that it could not look for", () => {
    for (const literal of ["\u{1f600}a", "a\u0002b", "a\ufffd"]) {
      const lexicon = compileLexicon([{ id: "skill/x", category: "skill", literals: [literal] }]);
      expect(() => countRequirements(duckdbDialect, lexicon, "x")).toThrow("invalid-option");
    }
  });

  it("counts nothing for a lexicon without weight", () => {
    const lexicon = compileLexicon([{ id: "skill/x", category: "skill", literals: ["xx"], weight: 0 }]);
    expect(countRequirements(duckdbDialect, lexicon, "x")).toBe("0");
  });
});

describe("law: requirements in SQL are those of parseRequirements", () => {
  it("for texts full of literals, negators, odd spaces and hostile signs", async () => {
    const texts = fc.sample(requirementTexts, { numRuns: 6000, seed: 20 });
    expect(await countInSql(texts)).toEqual(countInJs(texts));
  }, 60_000);

  it("for the library's own lexicon", async () => {
    const lexicon = compileLexicon(defaultLexicon());
    const literal = fc.constantFrom(...lexicon.literals.map((each) => each.literal));
    const texts = fc.sample(
      fc.tuple(fc.array(literal, { maxLength: 5 }), requirementTexts).map(([some, text]) => some.join(" ") + text),
      { numRuns: 300, seed: 21 },
    );
    expect(await countInSql(texts, lexicon)).toEqual(countInJs(texts, lexicon));
  }, 60_000);
});
