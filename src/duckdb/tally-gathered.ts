import type { CompiledLexicon, TallyOptions, TitleOptions } from "shortage-index";
import {
  duckdbDialect,
  type SqlExecutor,
  type SqlTalent,
  type SqlTally,
  type SqlTallyOptions,
  tallyWithSql,
} from "shortage-index/sql";
import { countClauses } from "./count-clauses.js";
import type { GatherContext, GatheredJobs, GatheredRows } from "./gather-rows.js";
import { sqlText } from "./sql-literal.js";

/** What the counting of gathered rows goes by. */
export interface GatheredOptions extends TallyOptions {
  readonly title?: TitleOptions;
  readonly lexicon?: CompiledLexicon;
  readonly duplicates?: { readonly key: readonly string[] };
  readonly talentDuplicates?: { readonly key: readonly string[] };
  readonly keepRejections?: number;
  readonly keepUnrecognised?: number;
}

/**
 * Counts gathered rows.
 *
 * @param context - Runs statements, and tells how far it has come.
 * @param jobs - The advertisements.
 * @param talent - The talent records, where there are any.
 * @param options - How to read and count them.
 * @returns The tally and the ledgers.
 */
export async function tallyGathered(
  { executor, prefix, progress }: GatherContext,
  jobs: GatheredJobs,
  talent: GatheredRows | undefined,
  options: GatheredOptions,
): Promise<SqlTally> {
  progress.report({ phase: "requirements", kind: "job" });
  const requirements = jobs.hasTexts
    ? await countClauses(executor, { rows: jobs.table, prefix }, options.lexicon)
    : { thousandths: { sql: "-1" } };
  const tallied = sqlOptions(options, jobs, talent);
  const plan = { ...tallied, jobs: { ...tallied.jobs, requirements } } as SqlTallyOptions;
  return await tallyWithSql(executor, duckdbDialect, plan, {
    onProgress: ({ kind, phase }) => {
      progress.report({ kind, phase: phase === "vocabulary" || phase === "lookup" ? "vocabulary" : "count" });
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

function sqlOptions(options: GatheredOptions, jobs: GatheredJobs, talent: GatheredRows | undefined): SqlTallyOptions {
  const { by, vacanciesWhenSeveral, vacanciesWhenUnstated, title, keepRejections, keepUnrecognised } = options;
  const keep = {
    ...(keepRejections === undefined ? {} : { keepRejections }),
    ...(keepUnrecognised === undefined ? {} : { keepUnrecognised }),
  };
  // The rows of a plan are called so in its statements.
  const order = { sql: "source_rows.rowid" };
  const side = ({ table, columns }: GatheredRows) => ({ from: table, columns, order, ...keep });
  const { duplicates, talentDuplicates, lexicon } = options;
  return {
    ...(by === undefined ? {} : { by }),
    ...(vacanciesWhenSeveral === undefined ? {} : { vacanciesWhenSeveral }),
    ...(vacanciesWhenUnstated === undefined ? {} : { vacanciesWhenUnstated }),
    ...(title === undefined ? {} : { title }),
    jobs: {
      ...side(jobs),
      salary: jobs.salaries.length > 1 ? { by: { sql: "setting" }, options: jobs.salaries } : (jobs.salaries[0] ?? {}),
      ...(lexicon === undefined ? {} : { lexicon }),
      ...(duplicates === undefined ? {} : { duplicates }),
    },
    ...(talent === undefined
      ? {}
      : {
          talent: {
            ...side(talent),
            status: { sql: "usual" },
            ...(talent.single === undefined ? {} : singleRows(talent.single)),
            ...(talentDuplicates === undefined ? {} : { duplicates: talentDuplicates }),
          },
        }),
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
