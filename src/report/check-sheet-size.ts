import { IndexError } from "shortage-index";
import type { WorkbookSheet } from "./workbook-sheet.js";

/** Most rows of a sheet, the heading among them. */
const MOST_ROWS = 1_048_576;

/** Refuses a sheet of more rows than a workbook can hold, which programs would open without its end. */
export function checkSheetSize({ name, rows }: Pick<WorkbookSheet, "name" | "rows">, where: string): void {
  if (rows.length < MOST_ROWS) return;
  throw new IndexError("invalid-value", {
    where,
    expected: `at most ${MOST_ROWS - 1} rows in the sheet ${name}; write CSV, or list fewer positions`,
    received: String(rows.length),
  });
}
