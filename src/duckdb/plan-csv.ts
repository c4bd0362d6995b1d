import type { DuckDBConnection } from "@duckdb/node-api";
import type { FileInspection } from "./inspect-file.js";
import { type RawCell, type RawRow, type ReadingPlan, setCell } from "./plan.js";
import { LINE_LIMITS, linesQuery } from "./plan-ndjson.js";
import { readHeading } from "./read-heading.js";
import { sqlName, sqlPath, sqlText } from "./sql-literal.js";
import { unreadable } from "./unreadable.js";

/** A heading may hold quoted line breaks, but hardly more than this. */
const HEADING_LINES = 20;

/**
 * Plans the reading of a CSV or TSV file with a heading line. Every column is text, so `007` and `1-2万` stay as they are.
 *
 * DuckDB's own detection is left off: it silently takes another delimiter or drops the quotes where rows do not fit.
 * Reading stays parallel: with `parallel = false` DuckDB 1.5 drops everything after an unclosed quote without an error.
 */
export async function planCsv(
  connection: DuckDBConnection,
  path: string,
  shown: string,
  inspection: FileInspection,
  delimiter: string | undefined,
): Promise<ReadingPlan> {
  const result = await connection.runAndReadAll(`${linesQuery(path, inspection)} LIMIT ${HEADING_LINES}`);
  const lines = result.getColumns()[0] ?? [];
  const heading = readHeading(lines.map((line) => (line === null ? "" : String(line))).join("\n"), delimiter);
  if (heading === null)
    throw unreadable(`${shown} begins with an empty line`, "the names of the columns in the first line");
  const { columns } = heading;
  const options = [
    `columns = {${columns.map((column) => `${sqlText(column)}: 'VARCHAR'`).join(", ")}}`,
    "auto_detect = false",
    "header = true",
    `delim = ${sqlText(heading.delimiter)}`,
    `quote = '"'`,
    `escape = '"'`,
    ...LINE_LIMITS,
    `compression = '${inspection.compression}'`,
  ];
  const cells = columns.map((column) => sqlName(column)).join(", ");
  const from = `read_csv(${sqlPath(path)}, ${options.join(", ")})`;
  return {
    sql: `SELECT json_array(${cells})::VARCHAR FROM ${from}`,
    columns,
    table: { cells: "text", from },
    toRow: (text) => rowOf(columns, JSON.parse(text as string) as (string | null)[]),
  };
}

function rowOf(columns: readonly string[], cells: readonly (string | null)[]): RawRow {
  const row: Record<string, RawCell> = {};
  // CSV has no null: a cell without text is the empty text.
  for (let index = 0; index < columns.length; index++) setCell(row, columns[index] as string, cells[index] ?? "");
  return row;
}
