import { scoreShortage } from "shortage-index";
import { expect, it } from "vitest";
import { WORDS } from "../../src/cli/words.data.js";
import { catalogueText } from "../../src/cli/write-catalogue.js";
import { position } from "./positions.js";

const result = scoreShortage([
  position("=evil", { salary: null }),
  position("焊工", { salary: 90_000, demand: 20 }),
  position("c"),
]);
const text = (format: "csv" | "json" | "ndjson", language: "en" | "zh" = "en"): string =>
  [...catalogueText(result, result.ranking.slice(0, 2), format, WORDS[language])].join("");

it("writes CSV for spreadsheets", () => {
  const lines = text("csv").split("\r\n");
  expect(lines).toHaveLength(4);
  expect(lines[0]).toMatch(/^\ufeffrank,position,industry,score,level,coverage,scarcity,bar,price,supplyDemand value,/);
  expect(text("csv", "zh").split("\r\n")[0]).toMatch(/^\ufeff名次,岗位,行业,得分,等级,/);
  const columns = lines.slice(0, 3).map((line) => line.split(",").length);
  // 9 of the position, 4 for each of 5 dimensions, 4 of evidence
  expect(columns).toEqual([33, 33, 33]);
  expect(text("csv")).not.toMatch(/(?:^|,)=/m);
});

it("writes JSON without rounding, cut to the catalogue", () => {
  expect(JSON.parse(text("json"))).toEqual({ ...result, ranking: result.ranking.slice(0, 2) });
  expect(
    text("ndjson")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as unknown),
  ).toEqual(result.ranking.slice(0, 2));
});
