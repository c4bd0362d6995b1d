import { createRequire } from "node:module";
import type * as DuckDB from "@duckdb/node-api";
import { IndexError } from "shortage-index";

/** A connection to a database in memory of its own, and how to let go of it. */
export interface OpenDuckDB {
  readonly connection: DuckDB.DuckDBConnection;
  /** Opens a further connection to the same database, for what goes on beside the first. */
  readonly connect: () => Promise<DuckDB.DuckDBConnection>;
  /** Closes the connections and the database. */
  readonly close: () => void;
}

/** What a database in memory may use. */
export interface DuckDBLimits {
  /** Memory, as DuckDB writes it: `2GB`, `500MB`. */
  readonly memory?: string;
  readonly threads?: number;
  /** Folder for what does not fit into memory; left out, nothing is written to disk. */
  readonly folder?: string;
}

/**
 * Opens DuckDB, which is an optional dependency: it is loaded here and nowhere else, when first needed.
 *
 * Nothing is fetched from the network, and nothing is spilled to disk unless a folder is given.
 */
export async function openDuckDB(limits: DuckDBLimits = {}): Promise<OpenDuckDB> {
  const { DuckDBInstance } = loadDuckDB();
  const instance = await DuckDBInstance.create(":memory:", {
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    temp_directory: limits.folder ?? "",
    ...(limits.memory === undefined ? {} : { memory_limit: limits.memory }),
    ...(limits.threads === undefined ? {} : { threads: String(limits.threads) }),
  });
  const connections: DuckDB.DuckDBConnection[] = [];
  const connect = async (): Promise<DuckDB.DuckDBConnection> => {
    const connection = await instance.connect();
    connections.push(connection);
    return connection;
  };
  return {
    connection: await connect(),
    connect,
    close: (): void => {
      for (const connection of connections) connection.closeSync();
      instance.closeSync();
    },
  };
}

/**
 * Loads DuckDB's module. It is required and not imported: before a module of its kind is imported, Node reads every one of
 * its files for the names that it exports, which takes longer than loading it.
 *
 * @returns The module, the same as an import of it gives.
 * @throws {IndexError} `missing-package` if it is not installed.
 */
export function loadDuckDB(): typeof DuckDB {
  try {
    return createRequire(import.meta.url)("@duckdb/node-api") as typeof DuckDB;
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
