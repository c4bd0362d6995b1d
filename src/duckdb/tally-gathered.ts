import {
  type CompiledLexicon,
  compileLexicon,
  defaultLexicon,
  mergeTallies,
  type TallyOptions,
  type TitleOptions,
} from "shortage-index";
import {
  duckdbDialect,
  type SqlExecutor,
  type SqlJobs,
  type SqlTalent,
  type SqlTally,
  type SqlTallyOptions,
  tallyWithSql,
} from "shortage-index/sql";
import { countClauses } from "./count-clauses.js";
import type { GatherContext, GatheredJobs, GatheredRows } from "./gather-rows.js";
import { sqlName, sqlText } from "./sql-literal.js";

/** What the counting of gathered rows goes by. */
export interface GatheredOptions extends TallyOptions {
  readonly title?: TitleOptions;
  readonly lexicon?: CompiledLexicon;
  readonly duplicates?: { readonly key: readonly string[] };
  readonly talentDuplicates?: { readonly key: readonly string[] };
  readonly keepRejections?: number;
  readonly keepUnrecognised?: number;
}

/** The rows of one kind: how they are gathered, and what counts them; that of the other kind may be the same. */
export interface GatheredSide<Rows> {
  readonly context: GatherContext;
  /** `meanwhile` may be called once DuckDB is at work, for what can be made ready here. */
  readonly gather: (meanwhile: () => void) => Promise<Rows>;
}

/**
 * Gathers and counts rows: the advertisements first, and while they are counted, the talent records.
 *
 * @param jobs - The advertisements.
 * @param talent - The talent records, where there are any.
 * @param options - How to read and count them.
 * @returns The tally and the ledgers.
 */
export async function tallyGathered(
  jobs: GatheredSide<GatheredJobs>,
  talent: GatheredSide<GatheredRows> | undefined,
  options: GatheredOptions,
): Promise<SqlTally> {
  let compiled = options.lexicon;
  const lexicon = (): CompiledLexicon => {
    compiled ??= compileLexicon(defaultLexicon());
    return compiled;
  };
  const rows = await jobs.gather(lexicon);
  // What reads the talent records is begun first: to make ready for the advertisements takes the caller's own time.
  const held = talent?.gather(() => undefined).then((records) => countTalent(talent.context, records, options));
  const wanted = countJobs(jobs.context, rows, options, lexicon);
  if (talent === undefined || held === undefined) return await wanted;
  // What fails ends the other too, and both have ended before anything is thrown.
  wanted.catch(talent.context.executor.stop);
  held.catch(jobs.context.executor.stop);
  await Promise.allSettled([wanted, held]);
  const [ours, theirs] = await Promise.all([wanted, held]);
  return { ...ours, tally: mergeTallies(ours.tally, theirs.tally), talentLedger: theirs.talentLedger };
}

async function countJobs(
  context: GatherContext,
  jobs: GatheredJobs,
  options: GatheredOptions,
  lexicon: () => CompiledLexicon,
): Promise<SqlTally> {
  const { executor, prefix, report } = context;
  report({ phase: "requirements", kind: "job" });
  const plan = { ...planOptions(options), jobs: jobOptions(jobs, options) };
  if (!jobs.hasTexts) {
    return await runPlan(context, { ...plan, jobs: { ...plan.jobs, requirements: { thousandths: { sql: "-1" } } } });
  }
  const counted = await countClauses(executor, { rows: jobs.table, prefix }, lexicon());
  const prepare = async (): Promise<void> => {
    await counted.prepare();
    // Most of the memory is in the texts, which are not read again.
    await executor.run(`ALTER TABLE ${sqlName(jobs.table)} DROP COLUMN body`);
  };
  return await runPlan(context, { ...plan, jobs: { ...plan.jobs, requirements: { ...counted, prepare } } });
}

async function countTalent(context: GatherContext, rows: GatheredRows, options: GatheredOptions): Promise<SqlTally> {
  return await runPlan(context, { ...planOptions(options), talent: talentOptions(rows, options) });
}

async function runPlan({ executor, report }: GatherContext, plan: SqlTallyOptions): Promise<SqlTally> {
  return await tallyWithSql(executor, duckdbDialect, plan, {
    onProgress: ({ kind, phase }) => {
      report({ kind, phase: phase === "vocabulary" || phase === "lookup" ? "vocabulary" : "count" });
    },
  });
}

/**
 * Removes what gathering and counting made, for a connection that is the caller's.
 *
 * @param executor - Runs statements.
 * @param prefix - What the names of all tables begin with.
 */
export async function dropGathered(executor: SqlExecutor, prefix: string): Promise<void> {
  const made = await executor.all(
    `SELECT table_name FROM duckdb_tables() WHERE temporary AND starts_with(table_name, ${sqlText(prefix)})`,
  );
  for (const { table_name: name } of made) await executor.run(duckdbDialect.dropTable(String(name)));
}

function planOptions(options: GatheredOptions): Omit<SqlTallyOptions, "jobs" | "talent"> {
  const { by, vacanciesWhenSeveral, vacanciesWhenUnstated, title } = options;
  return {
    ...(by === undefined ? {} : { by }),
    ...(vacanciesWhenSeveral === undefined ? {} : { vacanciesWhenSeveral }),
    ...(vacanciesWhenUnstated === undefined ? {} : { vacanciesWhenUnstated }),
    ...(title === undefined ? {} : { title }),
  };
}

function jobOptions(jobs: GatheredJobs, options: GatheredOptions): SqlJobs {
  const { duplicates, lexicon } = options;
  return {
    ...rowOptions(jobs, options),
    salary: jobs.salaries.length > 1 ? { by: { sql: "setting" }, options: jobs.salaries } : (jobs.salaries[0] ?? {}),
    ...(lexicon === undefined ? {} : { lexicon }),
    ...(duplicates === undefined ? {} : { duplicates }),
  };
}

function talentOptions(talent: GatheredRows, options: GatheredOptions): SqlTalent {
  const { talentDuplicates: duplicates } = options;
  return {
    ...rowOptions(talent, options),
    status: { sql: "usual" },
    ...(talent.single === undefined ? {} : singleRows(talent.single)),
    ...(duplicates === undefined ? {} : { duplicates }),
  };
}

function rowOptions(
  { table, columns }: GatheredRows,
  { keepRejections, keepUnrecognised }: GatheredOptions,
): Pick<SqlJobs & SqlTalent, "from" | "columns" | "order" | "keepRejections" | "keepUnrecognised"> {
  return {
    from: table,
    columns,
    // The rows of a plan are called so in its statements.
    order: { sql: "source_rows.rowid" },
    ...(keepRejections === undefined ? {} : { keepRejections }),
    ...(keepUnrecognised === undefined ? {} : { keepUnrecognised }),
  };
}

/** Rows that stand for several, and where the single ones are read anew should any of them be rejected. */
function singleRows(queries: readonly string[]): Pick<SqlTalent, "weight" | "rows" | "order"> {
  const all = queries.map((query) => `(${query})`).join(" UNION ALL ");
  return {
    weight: { sql: "source_rows.weight" },
    rows: {
      from: { sql: `SELECT *, row_number() OVER () - 1 AS place FROM (${all}) AS file_rows` },
      order: { sql: "source_rows.place" },
    },
  };
}
