import type { DuckDBConnection } from "@duckdb/node-api";
import { duckdbDialect, type SqlExecutor } from "../../src/sql.js";
import type { TextRow } from "../support/sql-arbitraries.js";

/** DuckDB as any driver would be wrapped. */
export function executorOf(connection: DuckDBConnection): SqlExecutor {
  return {
    run: async (sql) => {
      await connection.run(sql);
    },
    all: async (sql) => (await connection.runAndReadAll(sql)).getRowObjects(),
  };
}

/** Puts rows into a table of texts, with their places in `place`; by the appender, so that no text passes through SQL. */
export async function putRows(
  connection: DuckDBConnection,
  table: string,
  columns: readonly string[],
  rows: readonly TextRow[],
): Promise<void> {
  const names = columns.map((column) => `${duckdbDialect.identifier(column)} VARCHAR`).join(", ");
  await connection.run(`CREATE OR REPLACE TABLE ${duckdbDialect.identifier(table)} (place BIGINT, ${names})`);
  const appender = await connection.createAppender(table);
  for (const [place, row] of rows.entries()) {
    appender.appendBigInt(BigInt(place));
    for (const column of columns) {
      const cell = row[column] ?? null;
      if (cell === null) appender.appendNull();
      else appender.appendVarchar(cell);
    }
    appender.endRow();
  }
  appender.closeSync();
}
