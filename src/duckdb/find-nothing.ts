import { type CompiledLexicon, createCellReader } from "shortage-index";
import type { SqlExecutor } from "shortage-index/sql";
import { fetchTexts } from "./fetch-texts.js";
import { sqlName, sqlText } from "./sql-literal.js";

/** What of the clauses {@link findNothing} goes by. */
export interface NothingClauses {
  /** The table of the clauses, quoted. */
  readonly texts: string;
  /** Numbers of those that stand for nothing. */
  readonly nothings: readonly number[];
  /** What they were split at. */
  readonly end: string | undefined;
}

/** Bytes of a text that may stand for nothing, or somewhat more. */
const SHORT_BYTES = 72;

/**
 * Makes a table `nothing` of the texts that stand for nothing (`-`, `暂无`), of which there are few: clauses that do, and
 * the descriptions that do with an end of a clause in them (`；`). Of these the first clause stands for nothing too.
 *
 * @param executor - Runs statements.
 * @param tables - The rows, and what the names of new tables begin with.
 * @param clauses - The clauses, read.
 * @param lexicon - What counts.
 * @returns The condition under which a column, `body` or `labels`, stands for nothing.
 */
export async function findNothing(
  executor: SqlExecutor,
  tables: { readonly rows: string; readonly prefix: string },
  { texts, nothings, end }: NothingClauses,
  lexicon: CompiledLexicon,
): Promise<(column: string) => string> {
  const [nothing, split] = [sqlName(`${tables.prefix}nothing`), sqlName(`${tables.prefix}nothing_split`)];
  const numbered = (ids: readonly number[]): string => `id IN (SELECT unnest(CAST('[${ids.join(",")}]' AS BIGINT[])))`;
  const standsForNothing = (column: string): string =>
    `strlen(${column}) <= ${SHORT_BYTES} AND (${column} = '' OR ${column} IN (FROM ${nothing}))`;
  await executor.run(
    `CREATE OR REPLACE TEMP TABLE ${nothing} AS SELECT clause FROM ${texts} WHERE ${numbered(nothings)}`,
  );
  if (end === undefined) return standsForNothing;
  const first = `string_split(body, ${sqlText(end)})[1]`;
  await executor.run(
    `CREATE OR REPLACE TEMP TABLE ${split} AS SELECT row_number() OVER () AS id, body FROM (
  SELECT DISTINCT body FROM ${sqlName(tables.rows)}
  WHERE strlen(body) <= ${SHORT_BYTES} AND contains(body, ${sqlText(end)}) AND (${first} = '' OR ${first} IN (FROM ${nothing}))
) AS candidates`,
  );
  const reader = createCellReader({ kind: "job", lexicon });
  const found: number[] = [];
  for await (const { id, text } of fetchTexts(executor, split, "body")) {
    if (reader.requirements(text, null).gap === "empty") found.push(id);
  }
  await executor.run(`INSERT INTO ${nothing} SELECT body FROM ${split} WHERE ${numbered(found)}`);
  return standsForNothing;
}
