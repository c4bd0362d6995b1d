import { expect, it } from "vitest";
import { catalogueLines } from "../../src/report/catalogue-lines.js";
import { catalogueOf, override } from "./market.js";

it("gives a line a listed position, at the level that holds", () => {
  const catalogue = catalogueOf({ pick: { count: 2 }, levels: { kind: "quota", counts: [1, 1] } });
  const lines = [...catalogueLines(catalogue)].map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines.map(({ id, level }) => [id, level])).toEqual([
    ["nurse", 2],
    ["welder", 1],
  ]);
  expect(lines[0]).toEqual(JSON.parse(JSON.stringify({ ...catalogue.result.ranking[0], level: 2 })));
});

it("says what was moved by hand, out of the catalogue too", () => {
  const overrides = [override({ id: "nurse", action: "exclude" }), override({ id: "welder", action: { level: 1 } })];
  const lines = [...catalogueLines(catalogueOf({ pick: { count: 2 }, overrides }))].map(
    (line) => JSON.parse(line) as Record<string, unknown>,
  );
  expect(lines.map(({ id, listed, level, computed }) => ({ id, listed, level, computed }))).toEqual([
    { id: "nurse", listed: false, level: 5, computed: { rank: 1, level: 5, inTop: true } },
    { id: "welder", listed: true, level: 1, computed: { rank: 2, level: 4, inTop: true } },
  ]);
  expect(lines[0]?.override).toEqual({ action: "exclude", reason: "A new court opens in May", by: "LW" });
});
