/** A kind of file that can be read. */
type FileFormat = "csv" | "tsv" | "ndjson" | "json" | "parquet";

/** One row as it stands in a file: texts untouched, lists of texts as lists, other nested values as JSON text. */
type RawRow = Readonly<Record<string, RawCell>>;
/** One value of a row. */
type RawCell = string | readonly string[] | null;

/** Options of {@link readRows} and {@link describeFile}. */
interface ReadRowsOptions {
    /** What the file is, where its extension does not say. */
    readonly format?: FileFormat;
    /** Encoding of a text file as a WHATWG label, such as `gb18030` or `big5`. Default UTF-8; UTF-16 by its byte order mark. */
    readonly encoding?: string;
    /** What stands between the values of a CSV file. Default: the likeliest of `,` tab `;` `|` in the heading line. */
    readonly delimiter?: string;
    /** Called every few thousand rows with the number of rows handed over so far; what it throws ends the reading. */
    readonly onRows?: (rows: number) => void;
}

/** What {@link describeFile} finds without reading a whole file. */
interface FileDescription {
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
declare function describeFile(path: string, options?: ReadRowsOptions): Promise<FileDescription>;

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
declare function readRows(path: string, options?: ReadRowsOptions): AsyncGenerator<RawRow, void, undefined>;

export { type FileDescription, type FileFormat, type RawCell, type RawRow, type ReadRowsOptions, describeFile, readRows };
