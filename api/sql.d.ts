import { CompiledLexicon, SalaryOptions, JobField, StopSignal, TalentField, TalentStatus, Tally, Ledger, JobLedgerField, TalentLedgerField, TallyOptions, TitleOptions } from 'shortage-index';

/** Name of an engine whose SQL can be written. */
type DialectName = "duckdb" | "spark" | "postgres" | "clickhouse";
/** A column of a table that the plan makes. */
interface TableColumn {
    readonly name: string;
    readonly type: "integer" | "text";
}
/** Plain strings that state one thing, and what it counts. */
interface WeighedLiterals {
    readonly literals: readonly string[];
    readonly weight: number;
}
/**
 * How an engine writes what the plan needs; everything else in the plan is common SQL: `SELECT`, `INNER JOIN … ON a = b`,
 * `CASE WHEN`, `UNION ALL`, `GROUP BY GROUPING SETS`, `GROUPING(column)`, `count(*)`, `min`, whole numbers.
 *
 * No table of the plan holds a null: a text that is none is `''` (or `null` as JSON), an integer that is none is −1.
 */
interface Dialect {
    readonly name: DialectName;
    /**
     * @param name - Name of a column or table, in any characters.
     * @returns The name as an identifier that cannot be broken out of.
     * @throws {IndexError} `invalid-option` if the engine cannot hold such a name (empty, NUL).
     */
    identifier(name: string): string;
    /**
     * @param text - Any text that the plan writes into a statement; well-formed Unicode.
     * @returns An expression of type text, a literal or a concatenation of literals, that cannot be broken out of.
     * @throws {IndexError} `invalid-value` if the engine cannot hold such a text (NUL in PostgreSQL).
     */
    text(text: string): string;
    /** An expression of any plain type as text; null stays null. */
    toText(expression: string): string;
    /** A list of texts as JSON text (`["a","b"]`); null stays null. */
    listToJson(expression: string): string;
    /**
     * The texts of a list that are neither null nor empty, joined by a line break; of a longer list only the first 1000
     * elements; null or empty where there are none.
     */
    joinList(expression: string): string;
    /** Length of a text in characters (code points), or a number that is not above it. */
    length(text: string): string;
    /** Joins texts, none of them null. */
    concat(...texts: readonly string[]): string;
    /** Replaces each character of `from` by the one at its place in `to`; both as plain strings of equally many code points. */
    translate(text: string, from: string, to: string): string;
    /** Replaces every occurrence of a plain string by another. */
    replace(text: string, search: string, replacement: string): string;
    /**
     * Replaces every match of a regular expression, leftmost match first, first alternative first, lazy where it says so.
     *
     * @param text - Expression of a text.
     * @param pattern - In the common ground of RE2, `java.util.regex`, ICU and ECMAScript.
     * @param replacement - With `$1` and `$2` for groups; a group that took no part is empty.
     */
    replacePattern(text: string, pattern: string, replacement: string): string;
    /**
     * Whether a text holds any of some plain strings, code point by code point, as a condition.
     *
     * @param text - Expression of a text.
     * @param literals - At least one, none empty.
     */
    containsAny(text: string, literals: readonly string[]): string;
    /**
     * Sum of the weights of the entries of which a text holds any literal. Left out, the plan adds up a case for each entry,
     * which most engines are quick at.
     *
     * @param text - Expression of a text; named once.
     * @param entries - At least one; literals of characters up to U+FFFF, a weight in whole numbers.
     */
    weighFound?(text: string, entries: readonly WeighedLiterals[]): string;
    /**
     * A query whose columns are computed once for each row, however often the query around it names them: where the engine
     * would write the expression of a column in its place, a fence against that; else the query itself.
     */
    computedOnce(query: string): string;
    /** A whole number from 0 to 2^53 − 1 for each row of a query, no two alike, as a column of its `SELECT`. */
    rowNumber(): string;
    /** Sum of an integer expression in a type that holds 38 digits (or as much as the engine has); 0 over no rows. */
    sum(integer: string): string;
    /** An integer expression widened to the type that {@link sum} adds in. */
    widen(integer: string): string;
    /** An expression as a whole number of 64 bits. */
    toInteger(expression: string): string;
    /** Statement that makes a table for this run of what a query gives, and fills it once (its rows never change). */
    createTableAs(table: string, query: string): string;
    /** Statement that makes an empty table for this run. */
    createTable(table: string, columns: readonly TableColumn[]): string;
    /**
     * Statements that add rows to a table made by {@link createTable}, in batches of a size that suits the engine.
     *
     * @param table - The table.
     * @param columns - Its columns.
     * @param rows - Values by column: integers (safe) or texts.
     */
    insert(table: string, columns: readonly TableColumn[], rows: readonly (readonly (number | string)[])[]): Iterable<string>;
    /** Statement that removes a table of this run, if it is there. */
    dropTable(table: string): string;
}

/**
 * Writes the plan for ClickHouse 23 and later.
 *
 * Tables of the plan are temporary and in memory: all statements have to go through one session (`session_id` over HTTP).
 *
 * @example
 * clickhouseDialect.identifier("a`b"); // => "`a\\`b`"
 * clickhouseDialect.text("it's"); // => "'it\\'s'"
 */
declare const clickhouseDialect: Dialect;

/** SQL as DuckDB reads it. */
declare const duckdbDialect: Dialect;

/**
 * Writes the plan for PostgreSQL 12 and later, with a database in UTF-8.
 *
 * A table is made and analysed by two statements in one text, which drivers send as it is where it has no parameters
 * (`client.query(text)` of `pg`).
 *
 * Texts are compared by their bytes (`COLLATE "C"`), whatever collation the column or the database has. Tables of the plan
 are temporary: all statements have to go through one session. `SET jit = off` in it saves some seconds of each run, for the
 * estimates of a new table let PostgreSQL make machine code even for few rows.
 *
 * @example
 * postgresDialect.identifier('a"b'); // => "\"a\"\"b\""
 * postgresDialect.text("it's"); // => "'it''s'"
 */
declare const postgresDialect: Dialect;

/**
 * Writes the plan for Apache Spark SQL 3.4 and later.
 *
 * Tables of the plan are tables of the current schema, since a cached view is computed anew where an executor is lost, and
 * not always to the same numbers; the plan drops them at its end. They let a plan go on in another session, too.
 *
 * @example
 * sparkDialect.identifier("a`b"); // => "`a``b`"
 * sparkDialect.text("it's"); // => "'it\\u0027s'"
 */
declare const sparkDialect: Dialect;

/**
 * A connection to an SQL engine, as the caller's driver gives it. Statements come one at a time and in order; temporary
 * tables must be seen by all of them, so that a pool of connections has to hand out one and the same.
 */
interface SqlExecutor {
    /** Runs one statement whose rows, if any, are of no interest. */
    run(sql: string): Promise<void>;
    /**
     * Runs one query.
     *
     * @returns All rows, keyed by column. An integer may come as a number, a big integer or a text, whatever the driver
     *   makes of it; a text comes as a text.
     */
    all(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
}

/**
 * The weighted count of the requirements in a text as an expression of an engine, in thousandths.
 *
 * It is the definition of `parseRequirements` in SQL: fold, take negated phrases out, look every literal up. Words are
 * fenced by marks first, so that a literal that must begin and end a word is looked for with its marks, as a plain text,
 * and no expression is needed for it.
 *
 * @param dialect - The engine.
 * @param lexicon - What counts; of at most 2^53 − 1 thousandths in all.
 * @param prepared - Expression of the text as {@link prepareRequirementText} leaves it; evaluated once an entry.
 * @returns An expression of an integer.
 * @throws {IndexError} `invalid-option` if a literal holds a character that no engine could look for.
 * @example
 * const lexicon = compileLexicon([{ id: "skill/cobol", category: "skill", literals: ["COBOL"], weight: 2 }]);
 * countRequirements(duckdbDialect, lexicon, "prepared"); // => "CASE WHEN (contains(prepared, '\u0002cobol\u0003')) THEN 2000 ELSE 0 END"
 */
declare function countRequirements(dialect: Dialect, lexicon: CompiledLexicon, prepared: string): string;
/**
 * A text made ready to be searched for literals: folded, without negated phrases, its words fenced by marks.
 *
 * @param dialect - The engine.
 * @param text - Expression of a text, never null.
 * @returns An expression of a text.
 * @example
 * prepareRequirementText(duckdbDialect, "description").startsWith("regexp_replace("); // => true
 */
declare function prepareRequirementText(dialect: Dialect, text: string): string;

/**
 * An expression of the caller's own over the rows of a source, for what is no plain column.
 *
 * It is written into the statements as it stands: never make one of data.
 */
interface SqlExpression {
    /** Gives a text for each row; null counts as the empty text. */
    readonly sql: string;
    /**
     * What the text stands for, as a row in JS would hold it: a text, a list of texts, nothing. Pure. Left out, the text is
     * the cell. Not asked for `description` and `tags`, whose expressions give the text that is read.
     */
    readonly read?: (text: string) => unknown;
}
/** A query of the caller's own; written into the statements as it stands. */
interface SqlQuery {
    readonly sql: string;
}
/** Rows of one kind in an engine. */
interface SqlSource<Field extends string> {
    /**
     * Where the rows are: the name of a table or view; the parts of its name (`["jobs", "2026", "ads"]`), each quoted for
     * itself; or a query.
     */
    readonly from: string | readonly string[] | SqlQuery;
    /** The column of each field, or an expression. A field that is left out is one that no row states. */
    readonly columns: Partial<Readonly<Record<Field, string | SqlExpression>>>;
    /** Fields whose column holds lists of texts. */
    readonly listColumns?: readonly Field[];
    /**
     * A column by whose values the rows are ordered, different in each row; or an expression that gives the place of a row,
     * from 0. Without it rejections are counted and not listed, and duplicates cannot be asked for.
     */
    readonly order?: string | SqlQuery;
}

/** What only a sequence of rows needs; as `normaliseRecords` takes it. */
interface SqlStreamOptions {
    /** Recognise a record that came before, by the cells named: fields or columns. Needs `order`. */
    readonly duplicates?: {
        readonly key: readonly string[];
    };
    /** Rejections to list. Default 1000. */
    readonly keepRejections?: number;
    /** Unrecognised texts to list for each field. Default 100. */
    readonly keepUnrecognised?: number;
}
/** Which of several settings for salaries a row goes by. */
interface SalarySettings {
    /** Gives the place in `options` for each row. */
    readonly by: SqlQuery;
    readonly options: readonly SalaryOptions[];
}
/** How the further requirements of a row are known. */
interface RequirementColumns {
    /** Weighted count in thousandths; −1 where the row states nothing. */
    readonly thousandths: SqlQuery;
    /**
     * Makes ready what is joined. It is called once, before the first texts are read here, and awaited only before the rows
     * are counted: what it asks of the engine goes on meanwhile, if the executor takes one statement before the last has ended.
     */
    readonly prepare?: () => Promise<void>;
    /** What is joined to the rows for it, behind `FROM … AS source_rows`. */
    readonly join?: SqlQuery;
}
/** Advertisements in an engine. */
interface SqlJobs extends SqlSource<JobField>, SqlStreamOptions {
    /** What the salaries do not say: currency, period, working time. */
    readonly salary?: SalaryOptions | SalarySettings;
    /** What counts as a further requirement; left out, the library's own lexicon. */
    readonly lexicon?: CompiledLexicon;
    /** Where the further requirements have been counted before; left out, the engine counts them in the plan's own SQL. */
    readonly requirements?: RequirementColumns;
}
/** Talent records in an engine. */
interface SqlTalent extends SqlSource<TalentField>, SqlStreamOptions {
    /** Status of the rows that state none; or a query that gives it for each row: 0 none, 1 stock, 2 mobile. */
    readonly status?: TalentStatus | SqlQuery;
    /** How many records each row stands for, alike in every column; a whole number, 1 or more. Not with duplicates. */
    readonly weight?: SqlQuery;
    /** Where the single rows and their order are, where `from` has rows that stand for several; for the rejections only. */
    readonly rows?: Pick<SqlSource<TalentField>, "from" | "order">;
}
/** What a plan counts, and how. */
interface SqlTallyOptions extends TallyOptions {
    readonly jobs?: SqlJobs;
    /** Left out, the supply of every position is unknown. */
    readonly talent?: SqlTalent;
    /** What of a title is kept. */
    readonly title?: TitleOptions;
    /** Beginning of the names of the plan's own tables. Default `shortage_index_`. */
    readonly tablePrefix?: string;
}
/** A step of a plan that begins. */
interface SqlProgress {
    readonly kind: "job" | "talent";
    readonly phase: "vocabulary" | "lookup" | "requirements" | "count" | "rejections";
    /** The field whose vocabulary is read. */
    readonly field?: string;
}
/** How a plan is run. */
interface SqlRunOptions {
    /** Ends the run before its next statement. */
    readonly signal?: StopSignal;
    readonly onProgress?: (progress: SqlProgress) => void;
}
/** What a plan comes to: the same as `normaliseRecords` and `tallyPositions` over the same rows. */
interface SqlTally {
    readonly tally: Tally;
    /** What became of every advertisement; `null` where none were asked for. */
    readonly jobLedger: Ledger<JobLedgerField> | null;
    /** What became of every talent record; `null` where none were asked for. */
    readonly talentLedger: Ledger<TalentLedgerField> | null;
}

/** One statement of a plan that is written and not run. */
interface PlannedStatement {
    /** What comes of it: a table that is made, texts to be read, figures to be put in, or counts. */
    readonly step: "create" | "fetch" | "insert" | "count" | "rejections" | "drop";
    readonly kind: "job" | "talent";
    /** The table that is made, read, filled or removed; empty for a query that counts. */
    readonly table: string;
    /** The statement; of an `insert` the comment that stands for the rows. */
    readonly sql: string;
}
/**
 * Writes a whole plan without running it, for people who look at it or paste it into a notebook.
 *
 * @param dialect - The engine.
 * @param options - What to count, and how.
 * @returns Statements in order, each ended by a semicolon, with a comment before it; where figures are put in, a comment
 *   stands for the rows, which are known only once the texts are fetched.
 * @throws {IndexError} `invalid-option` at the first option that is not as described.
 * @example
 * renderPlan(duckdbDialect, { talent: { from: "people", columns: { title: "job" } } }).split("\n")[0]; // => "-- create · talent · shortage_index_talent_title_texts"
 */
declare function renderPlan(dialect: Dialect, options: SqlTallyOptions): string;
/**
 * The statements of a plan, in order.
 *
 * @param dialect - The engine.
 * @param options - What to count, and how.
 * @returns The statements; nothing is run.
 * @throws {IndexError} `invalid-option` at the first option that is not as described.
 * @example
 * planStatements(duckdbDialect, { talent: { from: "people", columns: { title: "job" } } }).map(({ step }) => step); // => ["create", "fetch", "create", "insert", "count", "drop", "drop"]
 */
declare function planStatements(dialect: Dialect, options: SqlTallyOptions): readonly PlannedStatement[];

/**
 * Counts advertisements and talent records where they are, by SQL: the same positions and the same ledger as
 * `normaliseRecords` and `tallyPositions` over the same rows, bit for bit.
 *
 * The distinct texts of each column are fetched and read here, each once; what they come to goes back as integers in small
 * tables; one query joins and sums. No text of the data ever stands in a statement. Where the engine has no order of rows
 * the ledger lists no rejections, and counts them all the same; an unrecognised text is counted exactly however many there
 * are. Titles, industries and the like are compared by their characters: a column with a collation of its own that takes
 * two texts for one is to be cast first.
 *
 * Memory here grows with the number of distinct texts of each column, descriptions and tags aside, which stay in the engine.
 *
 * @param executor - Runs statements, one at a time, in one session: the plan makes temporary tables and removes them.
 * @param dialect - The engine.
 * @param options - Where the rows are, and how to read and count them.
 * @param run - Progress, and a signal to end.
 * @returns The tally and the ledgers.
 * @throws {IndexError} `invalid-option` at the first option that is not as described.
 * @throws {IndexError} `range-overflow` if a sum exceeds 2^53 − 1.
 * @throws The reason of the signal, if it is aborted.
 * @example
 * const empty = { run: async () => {}, all: async () => [] };
 * (await tallyWithSql(empty, duckdbDialect, { jobs: { from: "ads", columns: { title: "job" } } })).tally.positions(); // => []
 */
declare function tallyWithSql(executor: SqlExecutor, dialect: Dialect, options: SqlTallyOptions, run?: SqlRunOptions): Promise<SqlTally>;

export { type Dialect, type DialectName, type PlannedStatement, type RequirementColumns, type SalarySettings, type SqlExecutor, type SqlExpression, type SqlJobs, type SqlProgress, type SqlQuery, type SqlRunOptions, type SqlSource, type SqlStreamOptions, type SqlTalent, type SqlTally, type SqlTallyOptions, type TableColumn, type WeighedLiterals, clickhouseDialect, countRequirements, duckdbDialect, planStatements, postgresDialect, prepareRequirementText, renderPlan, sparkDialect, tallyWithSql };
