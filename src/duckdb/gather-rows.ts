import type { SalaryOptions } from "shortage-index";
import type { SqlExpression } from "shortage-index/sql";
import { type CellWriting, readCellKey } from "./cell-key.js";
import type { ConnectionExecutor } from "./connection-executor.js";
import { type GatheredColumn, gatherQuery } from "./gather-query.js";
import type { PlannedTable } from "./plan.js";
import { sqlName } from "./sql-literal.js";
import type { ReportStep } from "./watch-progress.js";

/** What gathering works with. */
export interface GatherContext {
  readonly executor: ConnectionExecutor;
  readonly report: ReportStep;
  /** What the names of all tables begin with. */
  readonly prefix: string;
}

/** A file or table whose columns are known. */
export interface GatherSource {
  /** What it is called in a report. */
  readonly path: string;
  readonly table: PlannedTable;
  /** All columns that it has. */
  readonly headers: readonly string[];
  /** The column of each field. */
  readonly columns: Readonly<Record<string, string>>;
  /** Values of further columns, the same for all its rows. */
  readonly constants: Readonly<Record<string, number>>;
  /**
   * Runs the statement that reads it.
   *
   * @param sql - The statement.
   * @param readLine - Name of the function that reads a line of JSON, and what it is asked for.
   */
  readonly read: (
    sql: string,
    readLine: { readonly name: string; readonly columns: readonly GatheredColumn[] },
  ) => Promise<void>;
}

/** The rows of all sources of one kind in one table, in their order. */
export interface GatheredRows {
  readonly table: string;
  readonly columns: Readonly<Record<string, SqlExpression>>;
  /** Whether any source has a description or tags. */
  readonly hasTexts: boolean;
  /** Queries of the single rows of each source, in order, where the rows of the table stand for several. */
  readonly single: readonly string[] | undefined;
}

/** Gathered advertisements, and the different settings for their salaries; column `setting` says which a row goes by. */
export type GatheredJobs = GatheredRows & { readonly salaries: readonly SalaryOptions[] };

const CELLS = {
  job: ["title", "industry", "headcount", "salary", "education", "experience", "attributes"],
  talent: ["title", "industry", "status", "count"],
} as const;
const TEXTS = { job: ["description", "tags"], talent: [] } as const;

/**
 * Gathers the rows of all sources of one kind: the cells that are read, and the texts that requirements are looked for in.
 *
 * Talent records are often alike: unless they are compared with one another, only how many there are of each is kept.
 *
 * @param context - Runs statements.
 * @param kind - What the rows are.
 * @param sources - The sources, in order.
 * @param duplicates - Names of the cells by which rows are compared.
 * @param meanwhile - Called once DuckDB is at work, where there are descriptions or tags.
 * @returns Where the rows are.
 */
export async function gatherRows(
  context: GatherContext,
  kind: "job" | "talent",
  sources: readonly GatherSource[],
  duplicates: readonly string[] | undefined,
  meanwhile?: () => void,
): Promise<GatheredRows> {
  const { executor, prefix, report } = context;
  const isStated = (field: string): boolean => sources.some(({ columns }) => columns[field] !== undefined);
  const writing: CellWriting = sources.every(({ table: source }) => isPlain(source)) ? "text" : "json";
  const cells = CELLS[kind].filter(isStated);
  const keys = (duplicates ?? []).filter((name) => !cells.some((field) => field === name));
  const columns: (readonly [name: string, field: string, as: GatheredColumn["as"]])[] = [
    ...cells.map((field) => [field, field, "cell"] as const),
    ...keys.map((field, place) => [`key${place + 1}`, field, "cell"] as const),
    ...(kind === "talent" ? [] : [["body", "description", "text"] as const, ["labels", "tags", "text"] as const]),
  ];
  const table = `${prefix}${kind}s`;
  const isGrouped = kind === "talent" && duplicates === undefined;
  const hasTexts = TEXTS[kind].some(isStated);
  const single: string[] = [];
  const fields = new Set<string>([...CELLS[kind], ...TEXTS[kind], "company", "city"]);
  let rows = 0;
  for (const [place, source] of sources.entries()) {
    report({ phase: "read", kind, path: source.path, rows });
    const gathered = columns.map(([name, field, as]): GatheredColumn => {
      // A key of duplicates that is no field is a column of the source.
      const own = fields.has(field) || !source.headers.includes(field) ? undefined : field;
      return { name, as, column: source.columns[field] ?? own };
    });
    const readLine = `${prefix}read_line_${kind}_${place}`;
    const query = gatherQuery(source.table, gathered, writing, source.constants, readLine);
    single.push(query);
    const name = sqlName(table);
    const selected = isGrouped ? `SELECT *, count(*) AS weight FROM (${query}) AS file_rows GROUP BY ALL` : query;
    const into = place === 0 ? `CREATE OR REPLACE TEMP TABLE ${name} AS` : `INSERT INTO ${name}`;
    const read = source.read(`${into} ${selected}`, { name: readLine, columns: gathered });
    if (hasTexts) meanwhile?.();
    await read;
    const [counted = {}] = await executor.all(`SELECT ${isGrouped ? "sum(weight)" : "count(*)"} AS n FROM ${name}`);
    rows = Number(counted.n ?? 0);
    report({ phase: "read", kind, path: source.path, rows });
  }
  const read = readCellKey(writing);
  const expressions = [
    ...cells.map((field) => [field, { sql: sqlName(field), read }] as const),
    ...keys.map((field, place) => [field, { sql: sqlName(`key${place + 1}`), read }] as const),
  ];
  return {
    table,
    columns: Object.fromEntries(expressions),
    hasTexts,
    single: isGrouped ? single : undefined,
  };
}

function isPlain(table: PlannedTable): boolean {
  return table.cells === "text" || (table.cells === "typed" && table.nested.size === 0);
}
