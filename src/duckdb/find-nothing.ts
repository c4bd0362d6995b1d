import { createCellReader } from "shortage-index";
import { duckdbDialect, type SqlExecutor } from "shortage-index/sql";
import type { ClauseTables } from "./clause-tables.js";
import { fetchTexts } from "./fetch-texts.js";
import { sqlName } from "./sql-literal.js";

/** Longest text, in characters, that can stand for nothing. */
const LONGEST_NOTHING = 24;
/** Bytes of a character at most: they are counted without a look at the text. */
const BYTES_OF_CHARACTER = 4;

/**
 * Makes a table `nothing` of the short texts that stand for nothing (`-`, `暂无`), of which there are few.
 *
 * @param executor - Runs statements.
 * @param tables - The rows, and what the names of new tables begin with.
 */
export async function findNothing(executor: SqlExecutor, { rows, prefix }: ClauseTables): Promise<void> {
  const reader = createCellReader({ kind: "job" });
  const short = sqlName(`${prefix}short`);
  const selected = ["body", "labels"].map(
    (column) =>
      `SELECT ${column} AS key_text FROM ${sqlName(rows)} WHERE strlen(${column}) <= ${LONGEST_NOTHING * BYTES_OF_CHARACTER} AND length(${column}) <= ${LONGEST_NOTHING}`,
  );
  await executor.run(
    `CREATE OR REPLACE TEMP TABLE ${short} AS SELECT row_number() OVER () AS id, key_text FROM (${selected.join(" UNION ")}) AS short_texts`,
  );
  const found: number[][] = [];
  for await (const { id, text } of fetchTexts(executor, short, "key_text")) {
    if (reader.requirements(text, null).gap === "empty") found.push([id]);
  }
  const columns = [{ name: "id", type: "integer" }] as const;
  const ids = `${prefix}nothing_ids`;
  await executor.run(duckdbDialect.createTable(ids, columns));
  for (const sql of duckdbDialect.insert(ids, columns, found)) await executor.run(sql);
  await executor.run(
    `CREATE OR REPLACE TEMP TABLE ${sqlName(`${prefix}nothing`)} AS SELECT key_text FROM ${short} INNER JOIN ${sqlName(ids)} USING (id)`,
  );
}
