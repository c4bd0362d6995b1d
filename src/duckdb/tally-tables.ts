import {
  IndexError,
  type JobField,
  type SalaryOptions,
  type StopSignal,
  type TalentField,
  type TalentStatus,
} from "shortage-index";
import type { SqlExecutor, SqlQuery, SqlTally } from "shortage-index/sql";
import { connectionExecutor } from "./connection-executor.js";
import type { DuckdbConnection } from "./duckdb-connection.js";
import {
  type GatherContext,
  type GatheredJobs,
  type GatheredRows,
  type GatherSource,
  gatherRows,
} from "./gather-rows.js";
import { SalarySettingList, sourceColumns } from "./source-columns.js";
import { sqlName } from "./sql-literal.js";
import type { TallyProgress } from "./tally-files-options.js";
import { dropGathered, type GatheredOptions, tallyGathered } from "./tally-gathered.js";
import { watchProgress } from "./watch-progress.js";

/** A table of a connection. */
export interface TallyTable<Field extends string> {
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
export interface AdvertisementTable extends TallyTable<JobField> {
  /** What its salaries do not say; goes before what the name of their column says. */
  readonly salary?: SalaryOptions;
}

/** A table of talent records. */
export interface TalentRecordTable extends TallyTable<TalentField> {
  /** Status of its rows that state none. */
  readonly status?: TalentStatus;
}

/** Options of {@link tallyTables}. */
export interface TallyTablesOptions extends GatheredOptions {
  readonly advertisements: readonly (string | AdvertisementTable)[];
  /** Left out, the supply of every position is unknown. */
  readonly talent?: readonly (string | TalentRecordTable)[];
  /** Ends the run: DuckDB is interrupted, and the reason of the signal is thrown. */
  readonly signal?: StopSignal;
  readonly onProgress?: (progress: TallyProgress) => void;
}

const PREFIX = "shortage_index_";

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
export async function tallyTables(connection: DuckdbConnection, options: TallyTablesOptions): Promise<SqlTally> {
  const { advertisements, talent, signal } = options;
  if (!Array.isArray(advertisements) || advertisements.length === 0) {
    throw new IndexError("invalid-option", {
      where: "tallyTables.advertisements",
      expected: "a list of one table or more",
      received: String(advertisements),
    });
  }
  signal?.throwIfAborted();
  const executor = connectionExecutor(connection, signal);
  const progress = watchProgress(options.onProgress);
  const context: GatherContext = { executor, report: progress.reportOf(connection), prefix: PREFIX };
  try {
    return await tallyGathered(
      { context, gather: (meanwhile) => gatherJobTables(context, options, meanwhile) },
      talent === undefined ? undefined : { context, gather: () => gatherTalentTables(context, talent, options) },
      options,
    );
  } finally {
    progress.stop();
    await dropGathered(connectionExecutor(connection), PREFIX);
  }
}

async function gatherJobTables(
  context: GatherContext,
  options: TallyTablesOptions,
  meanwhile: () => void,
): Promise<GatheredJobs> {
  const settings = new SalarySettingList();
  const sources: GatherSource[] = [];
  for (const given of options.advertisements) {
    const table: AdvertisementTable = typeof given === "string" ? { from: given } : given;
    const source = await describeTable(context.executor, table, "job");
    sources.push({ ...source, constants: { setting: settings.placeOf(source.columns.salary, table.salary) } });
  }
  const gathered = await gatherRows(context, "job", sources, options.duplicates?.key, meanwhile);
  return { ...gathered, salaries: settings.options };
}

async function gatherTalentTables(
  context: GatherContext,
  talent: NonNullable<TallyTablesOptions["talent"]>,
  options: TallyTablesOptions,
): Promise<GatheredRows> {
  const sources: GatherSource[] = [];
  for (const given of talent) {
    const table: TalentRecordTable = typeof given === "string" ? { from: given } : given;
    const usual = ["", "stock", "mobile"].indexOf(table.status ?? "");
    sources.push({ ...(await describeTable(context.executor, table, "talent")), constants: { usual } });
  }
  return await gatherRows(context, "talent", sources, options.talentDuplicates?.key);
}

async function describeTable(
  executor: SqlExecutor,
  { from, columns, order }: TallyTable<string>,
  kind: "job" | "talent",
): Promise<Omit<GatherSource, "constants">> {
  const relation = relationOf(from);
  const described = await executor.all(
    `SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${relation} AS described)`,
  );
  const headers = described.map(({ column_name }) => String(column_name));
  const types = described.map(({ column_type }) => String(column_type));
  const nested = new Map(
    headers.flatMap((header, place) => (isNested(types[place] ?? "") ? [[header, types[place] ?? ""]] : [])),
  );
  const path = typeof from === "string" ? from : isQuery(from) ? "the query" : from.join(".");
  const sorted = order === undefined ? relation : `(SELECT * FROM ${relation} AS unsorted ORDER BY ${sqlName(order)})`;
  return {
    path,
    table: { cells: "typed", from: `${sorted} AS source_table`, nested },
    headers,
    columns: sourceColumns({ where: "tallyTables", path, kind, headers, areAll: true, named: [columns] }),
    read: (sql) => executor.run(sql),
  };
}

function isNested(type: string): boolean {
  return /[\](]/.test(type) && !type.startsWith("DECIMAL");
}

function relationOf(from: TallyTable<string>["from"]): string {
  if (typeof from === "string") return sqlName(from);
  return isQuery(from) ? `(${from.sql})` : from.map(sqlName).join(".");
}

function isQuery(from: readonly string[] | SqlQuery): from is SqlQuery {
  return "sql" in from;
}
