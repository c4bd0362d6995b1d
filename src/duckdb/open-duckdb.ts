import type * as DuckDB from "@duckdb/node-api";
import { IndexError } from "shortage-index";

/** A connection to a database in memory of its own, and how to let go of it. */
export interface OpenDuckDB {
  readonly connection: DuckDB.DuckDBConnection;
  readonly close: () => void;
}

/**
 * Opens DuckDB, which is an optional dependency: it is loaded here and nowhere else, when first needed.
 *
 * Nothing is fetched from the network and nothing is spilled to disk.
 */
export async function openDuckDB(): Promise<OpenDuckDB> {
  const { DuckDBInstance } = await loadDuckDB();
  const instance = await DuckDBInstance.create(":memory:", {
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    temp_directory: "",
  });
  const connection = await instance.connect();
  return {
    connection,
    close: (): void => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function loadDuckDB(): Promise<typeof DuckDB> {
  try {
    return await import("@duckdb/node-api");
  } catch (error) {
    throw new IndexError("missing-package", {
      where: "openDuckDB",
      expected: "it to be installed: npm install @duckdb/node-api",
      received: `the package @duckdb/node-api cannot be loaded (${firstLine(error)})`,
    });
  }
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n", 1)[0] ?? "";
}
