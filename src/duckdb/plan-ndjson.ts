import type { DuckDBConnection } from "@duckdb/node-api";
import type { FileInspection } from "./inspect-file.js";
import { type RawCell, type RawRow, type ReadingPlan, setCell, toCell } from "./plan.js";
import { sqlPath } from "./sql-literal.js";
import { unreadable } from "./unreadable.js";

/** Rows looked at to learn which keys the objects have. */
const SAMPLE_ROWS = 10_000;
const LONGEST_OBJECT = 16 * 1024 * 1024;
const LONGEST_LINE = 4 * 1024 * 1024;
/**
 * DuckDB holds some pieces of a file for each thread, and the smaller they are, the better its threads share the work. A
 * line that is too long is known for one only where a piece holds two of the longest.
 */
export const LINE_LIMITS: readonly string[] = [`max_line_size = ${LONGEST_LINE}`, `buffer_size = ${2 * LONGEST_LINE}`];

/** A query for the lines of a text file, unpacked and checked to be UTF-8. */
export function linesQuery(path: string, { compression }: FileInspection): string {
  // A delimiter that JSON text cannot hold, and no quotes: a line is one field.
  const options = [
    "columns = {'line': 'VARCHAR'}",
    "auto_detect = false",
    "header = false",
    "delim = '\u0001'",
    "quote = ''",
    "escape = ''",
    "strict_mode = false",
    ...LINE_LIMITS,
    `compression = '${compression}'`,
  ];
  return `SELECT line FROM read_csv(${sqlPath(path)}, ${options.join(", ")})`;
}

/**
 * Plans the reading of newline-delimited JSON: DuckDB hands over the lines, `JSON.parse` reads them. That keeps each
 * row's own keys, accepts lone surrogates, and names the line of a fault.
 */
export async function planNdjson(
  connection: DuckDBConnection,
  path: string,
  shown: string,
  inspection: FileInspection,
): Promise<ReadingPlan> {
  const sql = linesQuery(path, inspection);
  const toRow = (text: string | null, row: number): RawRow | undefined => {
    if (text === null || text.trim() === "") return undefined;
    return rowOfJson(text, `${shown} line ${row + 1}`);
  };
  const columns = await sampleColumns(connection, `${sql} LIMIT ${SAMPLE_ROWS}`, toRow);
  return { sql, columns, table: { cells: "json", from: `(${sql})`, column: "line", blank: true }, toRow };
}

/** Plans the reading of a JSON array of objects, or of objects one after the other. */
export async function planJson(
  connection: DuckDBConnection,
  path: string,
  shown: string,
  inspection: FileInspection,
): Promise<ReadingPlan> {
  const compression = inspection.compression === "none" ? "uncompressed" : inspection.compression;
  const options = `format = 'auto', compression = '${compression}', maximum_object_size = ${LONGEST_OBJECT}`;
  const from = `read_json_objects(${sqlPath(path)}, ${options})`;
  const sql = `SELECT json::VARCHAR FROM ${from}`;
  const toRow = (text: string | null, row: number): RawRow => rowOfJson(text ?? "null", `${shown} row ${row + 1}`);
  const columns = await sampleColumns(connection, `${sql} LIMIT ${SAMPLE_ROWS}`, toRow);
  return {
    sql,
    columns,
    table: { cells: "json", from: `(SELECT json::VARCHAR AS line FROM ${from})`, column: "line", blank: false },
    toRow,
  };
}

async function sampleColumns(
  connection: DuckDBConnection,
  sql: string,
  toRow: (text: string | null, row: number) => RawRow | undefined,
): Promise<readonly string[]> {
  const columns = new Set<string>();
  const sample = await connection.runAndReadAll(sql);
  for (const [row, text] of (sample.getColumns()[0] ?? []).entries()) {
    for (const column of Object.keys(toRow(text as string | null, row) ?? {})) columns.add(column);
  }
  return [...columns];
}

function rowOfJson(text: string, where: string): RawRow {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw unreadable(`${where} is no JSON: ${text.slice(0, 60)}`, "one JSON object a line, or an array of objects");
  }
  const row: Record<string, RawCell> = {};
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { value: toCell(value) };
  for (const column of Object.keys(value)) {
    setCell(row, column, toCell((value as Record<string, unknown>)[column]));
  }
  return row;
}
