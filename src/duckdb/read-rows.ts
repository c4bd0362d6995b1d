import { openFile, type ReadRowsOptions } from "./open-file.js";
import type { RawRow } from "./plan.js";
import { streamTexts } from "./stream-texts.js";
import { verifyGzip } from "./verify-gzip.js";
import { wordFault } from "./word-fault.js";

/**
 * Reads the rows of a CSV, TSV, NDJSON, JSON or Parquet file through DuckDB, one after the other, in the file's order.
 *
 * Values stay texts as they were written: `007` is not 7. CSV needs a heading line; an empty cell is the empty text. In
 * JSON and Parquet a list of texts stays a list, another nested value becomes JSON text, numbers become text, and what
 * is missing is `null` or absent. Files packed with gzip or zstd are unpacked on the way. Memory does not grow with the
 * file. Nothing is opened before the first row is asked for.
 *
 * @param path - The file; wildcards have no meaning in it.
 * @param options - Format, encoding and delimiter, where the file does not say them itself.
 * @returns Rows as objects keyed by column; a JSON value that is no object becomes `{ value }`.
 * @throws {IndexError} `unreadable-file` if the file is missing, empty or malformed; the message names the line where there is one.
 * @throws {IndexError} `missing-package` if `@duckdb/node-api` is not installed.
 * @throws {IndexError} `invalid-option` if the encoding is unknown.
 */
export async function* readRows(path: string, options: ReadRowsOptions = {}): AsyncGenerator<RawRow, void, undefined> {
  const file = await openFile(path, options);
  try {
    if (file.inspection.compression === "gzip") await verifyGzip(path);
    const { toRow } = file.plan;
    let row = 0;
    for await (const texts of streamTexts(file.connection, file.plan.sql)) {
      options.onRows?.(row);
      for (const text of texts) {
        const made = toRow(text, row++);
        if (made !== undefined) yield made;
      }
    }
  } catch (error) {
    throw await wordFault(error, path);
  } finally {
    await file.close();
  }
}
