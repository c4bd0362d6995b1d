import {
  type CompiledLexicon,
  compileLexicon,
  defaultLexicon,
  foldRequirementText,
  parseRequirements,
} from "shortage-index";
import { duckdbDialect, type RequirementColumns, type SqlExecutor, type TableColumn } from "shortage-index/sql";
import type { ClauseTables } from "./clause-tables.js";
import { fetchTexts } from "./fetch-texts.js";
import { findNothing } from "./find-nothing.js";
import { RequirementBits } from "./requirement-bits.js";
import { sqlName, sqlText } from "./sql-literal.js";

/** Rows of which the commonest end of a clause is found. */
const SAMPLE_ROWS = 1000;
/** Rows whose clauses are united at once: what unites them grows with their number, and slows down as it grows. */
const SLICE_ROWS = 500_000;
/** Clauses that go back at once. */
const FLUSH_ROWS = 50_000;
/**
 * Ends of clauses, in the order of preference. Each folds to a character that ends a phrase and begins no negator: what
 * stands on one side of it is never negated from the other, and a literal without it never goes across.
 */
const CLAUSE_ENDS = ["；", "。", "\n", ";", "•", "！", "？"];

/**
 * Counts the requirements of every row by clauses: descriptions hardly come twice, their clauses do.
 *
 * The texts are split at a character across which no literal and no negation reaches; every distinct clause is read once,
 * by the core's own matcher; a row states what any of its clauses states.
 *
 * @param executor - Runs statements on the connection that holds the rows.
 * @param tables - The rows, and what the names of new tables begin with.
 * @param lexicon - What counts; left out, the library's own.
 * @returns Where the counts will stand: a table of the rows that state anything, to be joined by `rowid`.
 */
export async function countClauses(
  executor: SqlExecutor,
  tables: ClauseTables,
  lexicon: CompiledLexicon = compileLexicon(defaultLexicon()),
): Promise<RequirementColumns & Required<Pick<RequirementColumns, "prepare">>> {
  const { prefix } = tables;
  const rows = sqlName(tables.rows);
  const [nothing, texts, masks, counts] = ["nothing", "clauses", "masks", "counts"].map((name) =>
    sqlName(prefix + name),
  ) as [string, string, string, string];
  await findNothing(executor, tables);
  const end = await commonestEnd(executor, rows, lexicon);
  const isNothing = ["body", "labels"].map((text) => `${text} IN (SELECT key_text FROM ${nothing})`).join(" AND ");
  const clausesOf = (wanted: string): string => `SELECT rowid AS place, unnest(${
    end === undefined ? "[body]" : `string_split(body, ${sqlText(end)})`
  }) AS clause FROM ${rows} WHERE ${wanted} AND body <> '' AND body NOT IN (SELECT key_text FROM ${nothing})
    UNION ALL SELECT rowid AS place, labels AS clause FROM ${rows} WHERE ${wanted} AND labels <> '' AND NOT (${isNothing})`;
  await executor.run(
    `CREATE OR REPLACE TEMP TABLE ${texts} AS SELECT row_number() OVER () AS id, clause FROM (SELECT DISTINCT clause FROM (${clausesOf("true")}) AS split) AS distinct_clauses`,
  );
  const bits = await readClauses(executor, texts, prefix, lexicon);
  const [counted = {}] = await executor.all(`SELECT count(*) AS n FROM ${rows}`);
  const rowCount = Number(counted.n ?? 0);
  const unions = maskColumns(bits.words).map(({ name }) => `bit_or(${name}) AS ${name}`);
  return {
    prepare: async () => {
      for (let start = 0; start === 0 || start < rowCount; start += SLICE_ROWS) {
        const into = start === 0 ? `CREATE OR REPLACE TEMP TABLE ${counts} AS` : `INSERT INTO ${counts}`;
        const slice = clausesOf(`rowid >= ${start} AND rowid < ${start + SLICE_ROWS}`);
        await executor.run(`${into} SELECT place, ${bits.weigh()} AS thousandths FROM (
      SELECT place, ${unions.join(", ")} FROM (${slice}) AS split
      INNER JOIN (SELECT t.clause, m.* EXCLUDE (id) FROM ${texts} AS t INNER JOIN ${masks} AS m ON m.id = t.id) AS known ON known.clause = split.clause
      GROUP BY place
    ) AS united`);
      }
      await executor.run(`INSERT INTO ${counts} SELECT rowid, -1 FROM ${rows} WHERE ${isNothing}`);
    },
    thousandths: { sql: "coalesce(counted.thousandths, 0)" },
    join: { sql: `LEFT JOIN ${counts} AS counted ON counted.place = source_rows.rowid` },
  };
}

/** The end of clauses that comes most often in the first rows; undefined where none comes. */
async function commonestEnd(
  executor: SqlExecutor,
  rows: string,
  lexicon: CompiledLexicon,
): Promise<string | undefined> {
  const usable = CLAUSE_ENDS.filter((end) => {
    const folded = foldRequirementText(end);
    return !lexicon.literals.some(({ literal }) => literal.includes(folded));
  });
  if (usable.length === 0) return undefined;
  const counts = usable.map(
    (end, place) => `sum(length(body) - length(replace(body, ${sqlText(end)}, ''))) AS n${place}`,
  );
  const [row = {}] = await executor.all(
    `SELECT ${counts.join(", ")} FROM (SELECT body FROM ${rows} LIMIT ${SAMPLE_ROWS}) AS sample`,
  );
  const often = usable.map((_, place) => Number(row[`n${place}`] ?? 0));
  const most = Math.max(...often);
  return most === 0 ? undefined : usable[often.indexOf(most)];
}

/** Reads every distinct clause and keeps, of those that state anything, a bit for each requirement. */
async function readClauses(
  executor: SqlExecutor,
  texts: string,
  prefix: string,
  lexicon: CompiledLexicon,
): Promise<RequirementBits> {
  const bits = new RequirementBits(lexicon);
  const table = `${prefix}masks`;
  const id = { name: "id", type: "integer" } as const;
  let columns = [id, ...maskColumns(1)];
  await executor.run(duckdbDialect.createTable(table, columns));
  let rows: (readonly (number | string)[])[] = [];
  const flush = async (): Promise<void> => {
    for (const { name } of maskColumns(bits.words).slice(columns.length - 1)) {
      await executor.run(`ALTER TABLE ${sqlName(table)} ADD COLUMN ${name} BIGINT DEFAULT 0`);
    }
    columns = [id, ...maskColumns(bits.words)];
    const full = rows.map((row) => [...row, ...Array<number>(columns.length - row.length).fill(0)]);
    for (const sql of duckdbDialect.insert(table, columns, full)) await executor.run(sql);
    rows = [];
  };
  for await (const { id: clause, text } of fetchTexts(executor, texts, "clause")) {
    const { found } = parseRequirements(text, { lexicon });
    if (found.length === 0) continue;
    rows.push([clause, ...bits.masksOf(found)]);
    if (rows.length >= FLUSH_ROWS) await flush();
  }
  await flush();
  return bits;
}

function maskColumns(words: number): readonly TableColumn[] {
  return Array.from({ length: words }, (_, word) => ({ name: `m${word}`, type: "integer" }));
}
