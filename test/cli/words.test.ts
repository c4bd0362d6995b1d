import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { WORDS } from "../../src/cli/words.data.js";

// The glossary's table: term | 中文 | …
const glossary = new Map(
  readFileSync(new URL("../../docs/glossary.md", import.meta.url), "utf8")
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .filter((cells) => cells.length > 5)
    .map((cells) => [cells[1], cells[2]] as const),
);

it("calls things in Chinese as the glossary does", () => {
  const { headings, note, weights, rows } = WORDS.zh;
  expect(headings.scarcity).toBe(glossary.get("scarcity"));
  expect(headings.bar).toBe(glossary.get("bar"));
  expect(headings.price).toBe(glossary.get("price"));
  expect(headings.rank).toBe(glossary.get("rank"));
  expect(headings.score).toBe(glossary.get("score"));
  expect(headings.demand).toBe(glossary.get("vacancy"));
  expect(headings.coverage).toBe(glossary.get("coverage"));
  expect(note).toBe(glossary.get("notice"));
  expect(weights).toBe(glossary.get("weights"));
  const counts = { rowsIn: 1, used: 1, usedInPart: 0, rejected: 0 };
  expect(rows("job", counts).startsWith(String(glossary.get("advertisement")))).toBe(true);
  expect(rows("talent", counts).startsWith(String(glossary.get("talent record")))).toBe(true);
});
