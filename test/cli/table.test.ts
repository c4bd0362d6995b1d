import { expect, it } from "vitest";
import { layOutTable } from "../../src/cli/table.js";

it("aligns Chinese and Latin text, and cuts what is too wide", () => {
  const columns = [
    { heading: "岗位", align: "left", maximumWidth: 6 },
    { heading: "n", align: "right" },
  ] as const;
  const rows = [
    ["焊工", "12"],
    ["welder", "3"],
    ["自动化工程师", ""],
  ];
  expect(layOutTable(columns, rows)).toEqual(["岗位     n", "焊工    12", "welder   3", "自动…"]);
});
