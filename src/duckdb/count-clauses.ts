import type { CompiledLexicon } from "shortage-index";
import type { RequirementColumns, SqlExecutor } from "shortage-index/sql";
import { commonestEnd } from "./commonest-end.js";
import { findNothing } from "./find-nothing.js";
import { maskColumns, readClauses } from "./read-clauses.js";
import { sqlName, sqlText } from "./sql-literal.js";

/** Where {@link countClauses} finds its rows and puts what it makes. */
export interface ClauseTables {
  /** Gathered rows: `body` and `labels`, texts that are never null. */
  readonly rows: string;
  readonly prefix: string;
}

/** Rows whose clauses are united at once: what unites them grows with their number, and slows down as it grows. */
const SLICE_ROWS = 500_000;

/**
 * Counts the requirements of every row by clauses: descriptions hardly come twice, their clauses do.
 *
 * The texts are split at a character across which no literal and no negation reaches; every distinct clause is read once,
 * by the core's own matcher; a row states what any of its clauses states.
 *
 * @param executor - Runs statements on the connection that holds the rows.
 * @param tables - The rows, and what the names of new tables begin with.
 * @param lexicon - What counts.
 * @returns Where the counts will stand: a table of the rows that state anything, to be joined by `rowid`.
 */
export async function countClauses(
  executor: SqlExecutor,
  tables: ClauseTables,
  lexicon: CompiledLexicon,
): Promise<RequirementColumns & Required<Pick<RequirementColumns, "prepare">>> {
  const { prefix } = tables;
  const rows = sqlName(tables.rows);
  const [texts, masks, counts] = [`${prefix}clauses`, `${prefix}masks`, `${prefix}counts`].map(sqlName) as [
    string,
    string,
    string,
  ];
  const end = await commonestEnd(executor, rows, lexicon);
  await executor.run(
    `CREATE OR REPLACE TEMP TABLE ${texts} AS SELECT row_number() OVER () AS id, clause FROM (SELECT DISTINCT clause FROM (${clausesOf(rows, end)}) AS split) AS distinct_clauses`,
  );
  const { bits, nothings, isStatedByNothing } = await readClauses(executor, texts, prefix, lexicon);
  const isNothing = await findNothing(executor, tables, { texts, nothings, end }, lexicon);
  const [counted = {}] = await executor.all(`SELECT count(*) AS n FROM ${rows}`);
  const rowCount = Number(counted.n ?? 0);
  const unions = maskColumns(bits.words).map(({ name }) => `bit_or(${name}) AS ${name}`);
  // Most lexicons have no literal among what stands for nothing, and then such a text has no mask.
  const [description, tags] = isStatedByNothing
    ? [`NOT (${isNothing("body")})`, `NOT (${isNothing("body")} AND ${isNothing("labels")})`]
    : ["true", "true"];
  return {
    prepare: async () => {
      for (let start = 0; start === 0 || start < rowCount; start += SLICE_ROWS) {
        const into = start === 0 ? `CREATE OR REPLACE TEMP TABLE ${counts} AS` : `INSERT INTO ${counts}`;
        const slice = `rowid >= ${start} AND rowid < ${start + SLICE_ROWS}`;
        await executor.run(`${into} SELECT place, ${bits.weigh()} AS thousandths FROM (
      SELECT place, ${unions.join(", ")} FROM (${clausesOf(rows, end, `${slice} AND ${description}`, `${slice} AND ${tags}`)}) AS split
      INNER JOIN (SELECT t.clause, m.* EXCLUDE (id) FROM ${texts} AS t INNER JOIN ${masks} AS m ON m.id = t.id) AS known ON known.clause = split.clause
      GROUP BY place
    ) AS united`);
      }
      await executor.run(
        `INSERT INTO ${counts} SELECT rowid, -1 FROM ${rows} WHERE ${isNothing("body")} AND ${isNothing("labels")}`,
      );
    },
    thousandths: { sql: "coalesce(counted.thousandths, 0)" },
    join: { sql: `LEFT JOIN ${counts} AS counted ON counted.place = source_rows.rowid` },
  };
}

/** A query of the clauses of some rows, and the places of these. */
function clausesOf(rows: string, end: string | undefined, description = "true", tags = "true"): string {
  const clauses = end === undefined ? "body" : `unnest(string_split(body, ${sqlText(end)}))`;
  return `SELECT rowid AS place, ${clauses} AS clause FROM ${rows} WHERE ${description} AND body <> ''
    UNION ALL SELECT rowid, labels FROM ${rows} WHERE ${tags} AND labels <> ''`;
}
