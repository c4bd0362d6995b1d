import { SqlTally, SqlQuery } from 'shortage-index/sql';
import { JobField, SalaryOptions, TalentField, TalentStatus, TallyOptions, TitleOptions, CompiledLexicon, StopSignal } from 'shortage-index';

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
 * What of a connection is used: every `DuckDBConnection` of `@duckdb/node-api` is one. Declared here, so that the
 * library's declarations do not need that package's.
 */
interface DuckdbConnection {
    run(sql: string): Promise<DuckdbResult>;
    /** Ends the statement that is running. */
    interrupt(): void;
    readonly progress: {
        readonly percentage: number;
    };
}
/** The rows that a statement gave, some two thousand in a chunk. */
interface DuckdbResult {
    readonly chunkCount: number;
    getChunk(number: number): DuckdbChunk;
    deduplicatedColumnNames(): readonly string[];
}
/** Rows, as a vector for each column. */
interface DuckdbChunk {
    readonly rowCount: number;
    getColumnVector(column: number): DuckdbVector;
}
/** Values of a column. */
interface DuckdbVector {
    readonly itemCount: number;
    getItem(item: number): unknown;
}

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

/** A file or, with `*`, `?` or `[…]` in its path, several; how to open it, and which columns it has. */
interface TallyFile<Field extends string> {
    /** A file that exists is this one file, whatever characters its path holds. */
    readonly path: string;
    /**
     * The column of each field. Left out, `detectColumns` finds them by their headers; what is given here or for all files
     * goes before what is found.
     */
    readonly columns?: Partial<Readonly<Record<Field, string>>>;
    /** What the file is, where its extension does not say. */
    readonly format?: FileFormat;
    /** Encoding of a text file as a WHATWG label, such as `gb18030`. Default UTF-8; UTF-16 by its byte order mark. */
    readonly encoding?: string;
    /** What stands between the values of a CSV file. Default: the likeliest in the heading line. */
    readonly delimiter?: string;
}
/** A file of advertisements. */
interface AdvertisementFile extends TallyFile<JobField> {
    /** What its salaries do not say; goes before what is said for all files, and that before what the header says. */
    readonly salary?: SalaryOptions;
}
/** A file of talent records. */
interface TalentRecordFile extends TallyFile<TalentField> {
    /** Status of its rows that state none; goes before what is said for all files. */
    readonly status?: TalentStatus;
}
/** How far a tally of files has come. */
interface TallyProgress {
    /** `read`: a file is gathered; then its texts are read, and counted. */
    readonly phase: "read" | "vocabulary" | "requirements" | "count";
    readonly kind: "job" | "talent";
    /** The file that is read. */
    readonly path?: string;
    /** Rows gathered so far, of this kind; of the file that is being read once it is done. */
    readonly rows: number;
    /** Percentage of the statement that is running, where DuckDB knows it. */
    readonly percentage?: number;
}
/** Options of {@link tallyFiles}. */
interface TallyFilesOptions extends TallyOptions {
    readonly advertisements: readonly (string | AdvertisementFile)[];
    /** Left out, the supply of every position is unknown. */
    readonly talent?: readonly (string | TalentRecordFile)[];
    /** The column of each field, for all files of advertisements. */
    readonly columns?: Partial<Readonly<Record<JobField, string>>>;
    /** The column of each field, for all files of talent records. */
    readonly talentColumns?: Partial<Readonly<Record<TalentField, string>>>;
    /** What the salaries do not say, for all files. */
    readonly salary?: SalaryOptions;
    /** Status of the talent records that state none, for all files. */
    readonly status?: TalentStatus;
    /** What of a title is kept. */
    readonly title?: TitleOptions;
    /** What counts as a further requirement; left out, the library's own lexicon. */
    readonly lexicon?: CompiledLexicon;
    /** Recognise advertisements that came before, in any of the files, by the cells named: fields or columns. */
    readonly duplicates?: {
        readonly key: readonly string[];
    };
    /** The same for talent records. */
    readonly talentDuplicates?: {
        readonly key: readonly string[];
    };
    /** Rejections to list. Default 1000. */
    readonly keepRejections?: number;
    /** Unrecognised texts to list for each field. Default 100. */
    readonly keepUnrecognised?: number;
    /** Memory that DuckDB may use, such as `2GB`; beyond it it writes to the temporary folder. Default: four fifths. */
    readonly memory?: string;
    /** Threads that DuckDB may use. Default: one a core. */
    readonly threads?: number;
    /** Folder in which a folder of its own is made, and removed at the end. Default: that of the system. */
    readonly temporaryFolder?: string;
    /** Ends the run: DuckDB is interrupted, and the reason of the signal is thrown. */
    readonly signal?: StopSignal;
    readonly onProgress?: (progress: TallyProgress) => void;
}

/**
 * Counts the advertisements and talent records of files through DuckDB: the same positions and the same ledger as
 * `normaliseRecords` and `tallyPositions` over the rows of `readRows`, one file after the other, bit for bit.
 *
 * CSV, TSV, NDJSON, JSON and Parquet, packed with gzip or zstd or not, in any mixture. Each file is read once. Files of one
 * kind count as one sequence of rows in the order given (of a pattern, in the code-unit order of the paths): rows are
 * numbered through, and duplicates are recognised across files. What does not fit into the memory allowed is written to
 * the temporary folder.
 *
 * Of a JSON object that has a key twice, the first counts.
 *
 * @param options - The files, their columns, how to count, and what DuckDB may use.
 * @returns The tally, and what became of every row.
 * @throws {IndexError} `unreadable-file` if a file is missing, empty or malformed, with its line where there is one.
 * @throws {IndexError} `invalid-value` if a file has no column known to hold the title.
 * @throws {IndexError} `invalid-option` at the first option that is not as described.
 * @throws {IndexError} `range-overflow` if a sum exceeds 2^53 − 1.
 * @throws {IndexError} `out-of-space` if memory and temporary folder do not suffice.
 * @throws {IndexError} `missing-package` if `@duckdb/node-api` is not installed.
 */
declare function tallyFiles(options: TallyFilesOptions): Promise<SqlTally>;

/** What the counting of gathered rows goes by. */
interface GatheredOptions extends TallyOptions {
    readonly title?: TitleOptions;
    readonly lexicon?: CompiledLexicon;
    readonly duplicates?: {
        readonly key: readonly string[];
    };
    readonly talentDuplicates?: {
        readonly key: readonly string[];
    };
    readonly keepRejections?: number;
    readonly keepUnrecognised?: number;
}

/** A table of a connection. */
interface TallyTable<Field extends string> {
    /**
     * The name of a table or view; the parts of its name (`["warehouse", "main", "ads"]`), each quoted for itself; or a query
     * of the caller's own, which is run as it stands.
     */
    readonly from: string | readonly string[] | SqlQuery;
    /** The column of each field. Left out, `detectColumns` finds them by their names. */
    readonly columns?: Partial<Readonly<Record<Field, string>>>;
    /** A column by which the rows are put in order; left out, they come in the order in which DuckDB gives them. */
    readonly order?: string;
}
/** A table of advertisements. */
interface AdvertisementTable extends TallyTable<JobField> {
    /** What its salaries do not say; goes before what the name of their column says. */
    readonly salary?: SalaryOptions;
}
/** A table of talent records. */
interface TalentRecordTable extends TallyTable<TalentField> {
    /** Status of its rows that state none. */
    readonly status?: TalentStatus;
}
/** Options of {@link tallyTables}. */
interface TallyTablesOptions extends GatheredOptions {
    readonly advertisements: readonly (string | AdvertisementTable)[];
    /** Left out, the supply of every position is unknown. */
    readonly talent?: readonly (string | TalentRecordTable)[];
    /** Ends the run: DuckDB is interrupted, and the reason of the signal is thrown. */
    readonly signal?: StopSignal;
    readonly onProgress?: (progress: TallyProgress) => void;
}
/**
 * Counts the advertisements and talent records of tables that a DuckDB connection sees: its own, views, and whatever is
 * attached to it. See {@link tallyFiles}; a value that is no text counts as DuckDB writes it (`3.0`), a list of texts as a
 * list.
 *
 * The connection's memory and threads are as the caller has set them. Temporary tables are made, whose names begin with
 * `shortage_index_`, and removed; nothing else is changed.
 *
 * @param connection - An open connection, which nothing else uses meanwhile; it stays open.
 * @param options - The tables, their columns, and how to count.
 * @returns The tally, and what became of every row.
 * @throws {IndexError} `invalid-value` if a table has no column known to hold the title.
 * @throws {IndexError} `invalid-option` at the first option that is not as described.
 * @throws {IndexError} `range-overflow` if a sum exceeds 2^53 − 1.
 */
declare function tallyTables(connection: DuckdbConnection, options: TallyTablesOptions): Promise<SqlTally>;

export { type AdvertisementFile, type AdvertisementTable, type DuckdbChunk, type DuckdbConnection, type DuckdbResult, type DuckdbVector, type FileDescription, type FileFormat, type RawCell, type RawRow, type ReadRowsOptions, type TalentRecordFile, type TalentRecordTable, type TallyFile, type TallyFilesOptions, type TallyProgress, type TallyTable, type TallyTablesOptions, describeFile, readRows, tallyFiles, tallyTables };
