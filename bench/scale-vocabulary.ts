import { DuckDBInstance } from "@duckdb/node-api";
import { sourceOf } from "./scale-sql.js";

/** How many different texts a column holds, and their length: what a plan moves between an engine and this library. */
export interface Vocabulary {
  readonly column: string;
  readonly rows: number;
  readonly distinct: number;
  readonly megabytes: number;
}

/** The vocabularies of a file's columns. */
export async function vocabularies(path: string, columns: readonly string[]): Promise<readonly Vocabulary[]> {
  const instance = await DuckDBInstance.create(":memory:", { memory_limit: "4GB" });
  const connection = await instance.connect();
  const found: Vocabulary[] = [];
  for (const column of columns) {
    const result = await connection.runAndReadAll(
      `SELECT sum(n), count(*), sum(strlen(text)) FROM (SELECT ${column} AS text, count(*) AS n FROM ${sourceOf(path)} GROUP BY 1)`,
    );
    const [rows, distinct, bytes] = (result.getRows()[0] ?? []).map(Number) as [number, number, number];
    found.push({ column, rows, distinct, megabytes: bytes / 1e6 });
  }
  connection.closeSync();
  instance.closeSync();
  return found;
}
