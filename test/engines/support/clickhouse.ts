import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { engineFolder } from "../../../scripts/engines/engines.js";
import { clickhouseDialect } from "../../../src/sql/dialects/clickhouse.js";
import { columnsOf, type Engine } from "./engine.js";

/** What of the package is used here. */
interface Chdb {
  readonly Session: new () => { query(sql: string, format?: string): string; cleanup(): void };
}

/** Opens a session of ClickHouse inside this process. */
export function openClickhouse(): Engine {
  const { Session } = createRequire(join(engineFolder("chdb"), "package.json"))("chdb") as Chdb;
  const session = new Session();
  const folder = mkdtempSync(join(tmpdir(), "shortage-index-clickhouse-"));
  session.query("SET output_format_json_quote_64bit_integers = 1");
  return {
    dialect: clickhouseDialect,
    executor: {
      run: async (sql) => void session.query(sql),
      all: async (sql) =>
        (JSON.parse(session.query(sql, "JSON")) as { data: Readonly<Record<string, unknown>>[] }).data,
    },
    async load(table, rows) {
      const { identifier, text } = clickhouseDialect;
      const types = columnsOf(rows).map(
        ({ name, isList }) => `${identifier(name)} ${isList ? "Array(Nullable(String))" : "Nullable(String)"}`,
      );
      const columns = ["place Int64", ...types].join(", ");
      const file = join(folder, "rows.ndjson");
      writeFileSync(file, rows.map((row, place) => `${JSON.stringify({ place, ...row })}\n`).join(""));
      session.query(`DROP TABLE IF EXISTS ${identifier(table)}`);
      session.query(`CREATE TABLE ${identifier(table)} (${columns}) ENGINE = MergeTree ORDER BY place`);
      session.query(
        `INSERT INTO ${identifier(table)} SELECT * FROM file(${text(file)}, 'JSONEachRow', ${text(columns)})`,
      );
    },
    async stop() {
      session.cleanup();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
