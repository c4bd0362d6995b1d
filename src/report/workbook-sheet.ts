import type { ColumnFormat, TableCell } from "./catalogue-columns.js";

/** A sheet of the workbook before it is written: headings, and rows of plain values. */
export interface WorkbookSheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly TableCell[])[];
  /** Columns at the left that stay in sight. */
  readonly frozenColumns?: number;
}

/** One column of a sheet. */
export interface SheetColumn {
  readonly heading: string;
  readonly width: number;
  readonly format: ColumnFormat;
}

/** A column of texts. */
export function textColumn(heading: string, width: number): SheetColumn {
  return { heading, width, format: "text" };
}

/** A column of figures. */
export function figureColumn(heading: string, format: ColumnFormat = "integer", width = 10): SheetColumn {
  return { heading, width, format };
}
