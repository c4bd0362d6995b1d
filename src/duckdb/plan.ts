/** How a file is read: a query whose only column is text, and how a row is made of that text. */
export interface ReadingPlan {
  readonly sql: string;
  /** Columns in the file's order; for JSON those of the first rows. */
  readonly columns: readonly string[];
  /** What stands behind `FROM` to read the file as a table, and what its columns hold. */
  readonly table: PlannedTable;
  /** Reads one value of the query; `row` counts from 0. Undefined where the line holds nothing. */
  readonly toRow: (text: string | null, row: number) => RawRow | undefined;
}

/** A file as a table. */
export type PlannedTable =
  /** Every column a text. */
  | { readonly cells: "text"; readonly from: string }
  /** Columns of the file's own types; those named nested hold lists or structures. */
  | { readonly cells: "typed"; readonly from: string; readonly nested: ReadonlyMap<string, string> }
  /** One column, named, of JSON text; `blank` where a text may be white space and no row. */
  | { readonly cells: "json"; readonly from: string; readonly column: string; readonly blank: boolean };

/** One row as it stands in a file: texts untouched, lists of texts as lists, other nested values as JSON text. */
export type RawRow = Readonly<Record<string, RawCell>>;

/** One value of a row. */
export type RawCell = string | readonly string[] | null;

/** A JSON value as a cell. */
export function toCell(value: unknown): RawCell {
  if (typeof value === "string") return value;
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value;
  return JSON.stringify(value);
}

/** Sets a column of a row; a column named `__proto__` becomes a column and nothing else. */
export function setCell(row: Record<string, RawCell>, column: string, cell: RawCell): void {
  if (column !== "__proto__") row[column] = cell;
  else Object.defineProperty(row, column, { value: cell, enumerable: true, configurable: true, writable: true });
}
