import { resolve } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { type FileFormat, fileFormat } from "./file-format.js";
import { type FileInspection, inspectFile } from "./inspect-file.js";
import { openDuckDB } from "./open-duckdb.js";
import type { ReadingPlan } from "./plan.js";
import { planCsv } from "./plan-csv.js";
import { planJson, planNdjson } from "./plan-ndjson.js";
import { planParquet } from "./plan-parquet.js";
import { transcode } from "./transcode.js";
import { unreadable } from "./unreadable.js";
import { wordFault } from "./word-fault.js";

/** Options of {@link readRows} and {@link describeFile}. */
export interface ReadRowsOptions {
  /** What the file is, where its extension does not say. */
  readonly format?: FileFormat;
  /** Encoding of a text file as a WHATWG label, such as `gb18030` or `big5`. Default UTF-8; UTF-16 by its byte order mark. */
  readonly encoding?: string;
  /** What stands between the values of a CSV file. Default: the likeliest of `,` tab `;` `|` in the heading line. */
  readonly delimiter?: string;
  /** Called every few thousand rows with the number of rows handed over so far; what it throws ends the reading. */
  readonly onRows?: (rows: number) => void;
}

/** A file ready to be read, with everything that must be let go of afterwards. */
export interface OpenFile {
  readonly connection: DuckDBConnection;
  readonly format: FileFormat;
  readonly inspection: FileInspection;
  readonly plan: ReadingPlan;
  readonly close: () => Promise<void>;
}

/** A file whose reading is planned on a connection, with the copy that must be let go of afterwards. */
export type PlannedFile = Omit<OpenFile, "connection">;

/** Opens a file, finds its columns and plans its reading; refuses with one error what cannot be read. */
export async function openFile(path: string, options: ReadRowsOptions): Promise<OpenFile> {
  const { connection, close } = await openDuckDB();
  try {
    const file = await planFile(connection, path, options);
    const closeAll = async (): Promise<void> => {
      close();
      await file.close();
    };
    return { ...file, connection, close: closeAll };
  } catch (error) {
    close();
    throw error;
  }
}

/**
 * Finds a file's columns and plans its reading on a connection that is open; a file in another encoding than UTF-8 is
 * copied to a folder for the time.
 */
export async function planFile(
  connection: DuckDBConnection,
  path: string,
  options: ReadRowsOptions,
  folder?: string,
): Promise<PlannedFile> {
  const inspection = await inspectFile(path);
  const format = options.format ?? fileFormat(path);
  const encoding = format === "parquet" ? undefined : foreignEncoding(options.encoding, inspection.declaredEncoding);
  const copy = encoding === undefined ? undefined : await transcode(path, encoding, inspection, folder);
  // DuckDB takes some paths for web addresses; an absolute one is always a file.
  const file = copy?.path ?? resolve(path);
  const input = copy === undefined ? inspection : ({ ...inspection, compression: "none" } as const);
  const makePlan = async (): Promise<ReadingPlan> => {
    switch (format) {
      case "parquet":
        return planParquet(connection, file);
      case "ndjson":
        return planNdjson(connection, file, path, input);
      case "json":
        return planJson(connection, file, path, input);
      default:
        return planCsv(connection, file, path, input, options.delimiter ?? (format === "tsv" ? "\t" : undefined));
    }
  };
  const close = async (): Promise<void> => {
    await copy?.remove();
  };
  try {
    const plan = await makePlan();
    if (plan.columns.length === 0) throw unreadable(`${path} holds no rows`, "at least one row");
    return { format, inspection, plan, close };
  } catch (error) {
    await close();
    throw await wordFault(error, path);
  }
}

/** The encoding to translate from, or undefined where the file is UTF-8. */
function foreignEncoding(named: string | undefined, declared: string | null): string | undefined {
  const encoding = named ?? declared ?? undefined;
  return encoding === undefined || /^utf-?8$/i.test(encoding) ? undefined : encoding;
}
