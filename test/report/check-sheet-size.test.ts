import { expect, it } from "vitest";
import { checkSheetSize } from "../../src/report/check-sheet-size.js";

it("refuses what a sheet cannot hold", () => {
  // 2²⁰ rows, one of them the heading.
  const rows = (length: number): { name: string; rows: never[][] } => ({
    name: "catalogue",
    rows: new Array<never[]>(length),
  });
  expect(() => {
    checkSheetSize(rows(2 ** 20 - 1), "writeWorkbook");
  }).not.toThrow();
  expect(() => {
    checkSheetSize(rows(2 ** 20), "writeWorkbook");
  }).toThrow(/at most 1048575 rows in the sheet catalogue; write CSV.*received 1048576 \[invalid-value\]/);
});
