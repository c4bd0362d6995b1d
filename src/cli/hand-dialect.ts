import type { Dialect, DialectName } from "shortage-index/sql";
import { UsageError } from "./usage-error.js";

/** An engine to which scripts are given, and which leaves files. */
export interface HandDialect extends Dialect {
  /** Statement that writes the rows of a query to a file, or a folder of files, as JSON lines. */
  save(query: string, path: string): string;
}

/** How the statements of a run become those of several runs: tables that outlive a session, and answers as files. */
interface Changes {
  readonly replace: readonly (readonly [temporary: string, lasting: string])[];
  readonly save: (dialect: Dialect, query: string, path: string) => string;
}

const CHANGES: Partial<Readonly<Record<DialectName, Changes>>> = {
  duckdb: {
    replace: [
      ["CREATE OR REPLACE TEMP TABLE ", "CREATE OR REPLACE TABLE "],
      ["DROP TABLE IF EXISTS temp.", "DROP TABLE IF EXISTS "],
    ],
    save: (dialect, query, path) => `COPY (\n${query}\n) TO ${dialect.text(path)} (FORMAT json)`,
  },
  spark: {
    replace: [],
    save: (dialect, query, path) => `INSERT OVERWRITE DIRECTORY ${dialect.text(path)} USING json\n${query}`,
  },
  postgres: {
    replace: [["CREATE TEMPORARY TABLE ", "CREATE TABLE "]],
    // By psql, on whose side the file is to be; the last line takes the place of a semicolon.
    save: (_dialect, query, path) =>
      `\\pset format unaligned\n\\pset tuples_only on\nSELECT row_to_json(answer) FROM (\n${query}\n) AS answer\n\\g '${path.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`,
  },
};

/**
 * The dialect as it is written into scripts.
 *
 * @param dialect - The engine.
 * @returns The same, with tables that outlive a session.
 */
export function handDialect(dialect: Dialect): HandDialect {
  const changes = CHANGES[dialect.name];
  if (changes === undefined) {
    throw new UsageError(`--by-hand writes for ${Object.keys(CHANGES).join(", ")}, and not for ${dialect.name}`);
  }
  const lasting = (sql: string): string =>
    changes.replace.reduce((text, [from, to]) => (text.startsWith(from) ? to + text.slice(from.length) : text), sql);
  return {
    ...dialect,
    createTableAs: (table, query) => lasting(dialect.createTableAs(table, query)),
    createTable: (table, columns) => lasting(dialect.createTable(table, columns)),
    dropTable: (table) => lasting(dialect.dropTable(table)),
    save: (query, path) => changes.save(dialect, query, path),
  };
}
