import { describe, expect, test } from "vitest";
import type { LexiconEntry } from "../../src/parse/lexicon.js";
import { compileLexicon } from "../../src/parse/lexicon-compile.js";
import { parseRequirements } from "../../src/parse/requirements.js";

const entry = (part: Partial<LexiconEntry>): LexiconEntry => ({
  id: "skill/x",
  category: "skill",
  literals: ["xx"],
  ...part,
});

describe("compileLexicon", () => {
  test("folds literals and says where a boundary is needed", () => {
    const { literals } = compileLexicon([
      entry({ literals: ["ＣＥＴ－４", "cet-4", "C++", ".NET", "英语", "Go语言"] }),
    ]);
    expect(literals).toEqual([
      { entry: 0, literal: "cet-4", boundaryBefore: true, boundaryAfter: true },
      { entry: 0, literal: "c++", boundaryBefore: true, boundaryAfter: false },
      { entry: 0, literal: ".net", boundaryBefore: false, boundaryAfter: true },
      { entry: 0, literal: "英语", boundaryBefore: false, boundaryAfter: false },
      { entry: 0, literal: "go语言", boundaryBefore: true, boundaryAfter: false },
    ]);
  });

  test("takes the weight of the category where an entry has none, in thousandths", () => {
    const lexicon = compileLexicon([
      entry({}),
      entry({ id: "a", category: "certificate" }),
      entry({ id: "b", weight: 0 }),
      entry({ id: "c", weight: 0.001 }),
      entry({ id: "d", weight: 0.29 }),
      entry({ id: "e", weight: 1000 }),
    ]);
    expect([...lexicon.thousandths]).toEqual([250, 1000, 0, 1, 290, 1_000_000]);
  });

  test("lets several entries share a literal", () => {
    const lexicon = compileLexicon([entry({}), entry({ id: "skill/y", literals: ["yy", "XX"] })]);
    expect(parseRequirements("xx", { lexicon }).found.map(({ id }) => id)).toEqual(["skill/x", "skill/y"]);
  });

  test("takes an empty lexicon, and more entries than a word has bits", () => {
    expect(parseRequirements("java", { lexicon: compileLexicon([]) }).found).toEqual([]);
    const many = Array.from({ length: 70 }, (_, index) => entry({ id: `skill/${index}`, literals: [`x${index}`] }));
    const found = parseRequirements("x69 x31 x32 x0", { lexicon: compileLexicon(many) }).found;
    expect(found.map(({ id }) => id)).toEqual(["skill/0", "skill/31", "skill/32", "skill/69"]);
  });

  test("keeps its own copy of the entries", () => {
    const entries = [entry({})];
    const lexicon = compileLexicon(entries);
    entries.pop();
    expect(lexicon.entries).toHaveLength(1);
  });

  test("refuses an id twice, and says where", () => {
    expect(() => compileLexicon([entry({}), entry({})])).toThrow(
      expect.objectContaining({ code: "duplicate-id", details: expect.objectContaining({ index: 1 }) }),
    );
  });

  test.each([
    ["an unknown category", entry({ category: "hobby" as "skill" })],
    ["no literal", entry({ literals: [] })],
    ["an empty literal", entry({ literals: [""] })],
    ["a literal of one character", entry({ literals: ["R"] })],
    ["a literal with a space at an end", entry({ literals: [" xx"] })],
    ["a literal on two lines", entry({ literals: ["x\nx"] })],
    ["a weight below 0", entry({ weight: -1 })],
    ["a weight above 1000", entry({ weight: 1001 })],
    ["a weight finer than 0.001", entry({ weight: 0.0005 })],
    ["a weight that is no number", entry({ weight: Number.NaN })],
    ["an infinite weight", entry({ weight: Number.POSITIVE_INFINITY })],
  ])("refuses %s, and says where", (_, bad) => {
    expect(() => compileLexicon([entry({ id: "good" }), bad])).toThrow(
      expect.objectContaining({ code: "invalid-option", details: expect.objectContaining({ index: 1 }) }),
    );
  });
});
