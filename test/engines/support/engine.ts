import type { Dialect } from "../../../src/sql/dialect.js";
import type { SqlExecutor } from "../../../src/sql/executor.js";

/** Rows of texts, or lists of texts, by column; the same columns in each. */
export type EngineRow = Readonly<Record<string, string | readonly (string | null)[] | null>>;

/** An engine under test. */
export interface Engine {
  readonly dialect: Dialect;
  readonly executor: SqlExecutor;
  /** Makes a table, with a column more, `place`, that counts the rows from 0; a table of that name goes. */
  load(table: string, rows: readonly EngineRow[]): Promise<void>;
  stop(): Promise<void>;
}

/** Names of the columns, and which of them hold lists. */
export function columnsOf(rows: readonly EngineRow[]): readonly { readonly name: string; readonly isList: boolean }[] {
  const names = Object.keys(rows[0] ?? {});
  return names.map((name) => ({ name, isList: rows.some((row) => Array.isArray(row[name])) }));
}
