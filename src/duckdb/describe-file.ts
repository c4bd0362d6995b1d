import { resolve } from "node:path";
import type { FileFormat } from "./file-format.js";
import { openFile, type ReadRowsOptions } from "./open-file.js";
import { sqlPath } from "./sql-literal.js";
import { wordFault } from "./word-fault.js";

/** What {@link describeFile} finds without reading a whole file. */
export interface FileDescription {
  readonly path: string;
  readonly format: FileFormat;
  /** Size on disk. */
  readonly bytes: number;
  /** Names of the columns in the file's order; for JSON the keys of the first 10 000 objects. */
  readonly columns: readonly string[];
  /** Number of rows where the file states it (Parquet), else `null`. */
  readonly rows: number | null;
}

/**
 * Finds a file's format, columns and size, and its number of rows where that is stated, without reading it whole.
 *
 * @param path - The file; wildcards have no meaning in it.
 * @param options - As for {@link readRows}.
 * @returns The description.
 * @throws {IndexError} As {@link readRows}.
 */
export async function describeFile(path: string, options: ReadRowsOptions = {}): Promise<FileDescription> {
  const { connection, format, inspection, plan, close } = await openFile(path, options);
  try {
    let rows: number | null = null;
    if (format === "parquet") {
      const counted = await connection.runAndReadAll(
        `SELECT count(*)::DOUBLE FROM read_parquet(${sqlPath(resolve(path))})`,
      );
      rows = Number(counted.getRows()[0]?.[0]);
    }
    return { path, format, bytes: inspection.bytes, columns: plan.columns, rows };
  } catch (error) {
    throw await wordFault(error, path);
  } finally {
    await close();
  }
}
