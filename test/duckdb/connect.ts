import type { DuckDBConnection } from "@duckdb/node-api";
import { afterAll, beforeAll } from "vitest";
import { type OpenDuckDB, openDuckDB } from "../../src/duckdb/open-duckdb.js";

/** A connection for one test file. */
export function connectionFor(): () => DuckDBConnection {
  let open: OpenDuckDB | undefined;
  beforeAll(async () => {
    open = await openDuckDB();
  });
  afterAll(() => open?.close());
  return () => {
    if (open === undefined) throw new Error("not yet open");
    return open.connection;
  };
}
