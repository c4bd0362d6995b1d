import { type CompiledLexicon, createCellReader, parseRequirements } from "shortage-index";
import { duckdbDialect, type SqlExecutor, type TableColumn } from "shortage-index/sql";
import { fetchTexts } from "./fetch-texts.js";
import { RequirementBits } from "./requirement-bits.js";
import { sqlName } from "./sql-literal.js";

/** Clauses that go back at once. */
const FLUSH_ROWS = 50_000;

/** What the distinct clauses state. */
export interface ReadClauses {
  /** Of those that state anything, a bit for each requirement stands in the table `masks`. */
  readonly bits: RequirementBits;
  /** Numbers of those that, as a whole text, stand for nothing (`-`, `暂无`). */
  readonly nothings: readonly number[];
  /** Whether any of these states something all the same, where it stands beside another text. */
  readonly isStatedByNothing: boolean;
}

/**
 * Reads every distinct clause, once.
 *
 * @param executor - Runs statements.
 * @param texts - The table of the clauses, quoted.
 * @param prefix - What the names of new tables begin with.
 * @param lexicon - What counts.
 * @returns What they state.
 */
export async function readClauses(
  executor: SqlExecutor,
  texts: string,
  prefix: string,
  lexicon: CompiledLexicon,
): Promise<ReadClauses> {
  const bits = new RequirementBits(lexicon);
  const reader = createCellReader({ kind: "job", lexicon });
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
  const nothings: number[] = [];
  let isStatedByNothing = false;
  for await (const { id: clause, text } of fetchTexts(executor, texts, "clause")) {
    const { value, gap } = reader.requirements(text, null);
    const { found } = value ?? parseRequirements(text, { lexicon });
    if (gap === "empty") {
      nothings.push(clause);
      isStatedByNothing ||= found.length > 0;
    }
    if (found.length === 0) continue;
    rows.push([clause, ...bits.masksOf(found)]);
    if (rows.length >= FLUSH_ROWS) await flush();
  }
  await flush();
  return { bits, nothings, isStatedByNothing };
}

/** The columns of so many masks. */
export function maskColumns(words: number): readonly TableColumn[] {
  return Array.from({ length: words }, (_, word) => ({ name: `m${word}`, type: "integer" }));
}
