import { expect, it } from "vitest";
import { catalogueCsv } from "../../src/report/catalogue-csv.js";
import { catalogueLines } from "../../src/report/catalogue-lines.js";
import { sureOf } from "./beside.js";
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

it("says how sure a place is by the fields of the CSV, in one word each", () => {
  const catalogue = catalogueOf({
    pick: { count: 2 },
    overrides: [override()],
    uncertainty: sureOf(catalogueOf().result),
  });
  const lines = [...catalogueLines(catalogue)].map((line) => JSON.parse(line) as Record<string, unknown>);
  const shares = { shareAtLevel1: 0, shareAtLevel2: 0, shareAtLevel3: 0, shareAtLevel4: 0.25, shareAtLevel5: 0.75 };
  expect(lines[1]).toMatchObject({ bestRank: 2, worstRank: 3, shareInTheTop: 0.95, atTheCut: "in", ...shares });
  expect(lines[2]).toMatchObject({ bestRank: 4, worstRank: 5, shareInTheTop: 0.02, atTheCut: "out", ...shares });
  const heading = [...catalogueCsv(catalogue)][0] ?? "";
  const headings = heading
    .split(",")
    .map((words) => words.trim().replace(/ (\w)/gu, (_, letter) => letter.toUpperCase()));
  const added = Object.keys(lines[1] ?? {}).filter((key) => /^(best|worst|share|at)[A-Z]/u.test(key));
  expect(added).toEqual(headings.filter((key) => /^(best|worst|share|at)[A-Z]/u.test(key)));
});

it("leaves out the cut where the uncertainty has none", () => {
  const sure = sureOf(catalogueOf().result);
  const positions = sure.positions.map((position) => ({ ...position, inTop: null, cut: null }));
  const lines = [...catalogueLines(catalogueOf({ uncertainty: { ...sure, cut: null, positions } }))];
  expect(Object.keys(JSON.parse(lines[0] ?? "") as object)).not.toContain("shareInTheTop");
  expect(lines[0]).toContain('"bestRank":1');
});
