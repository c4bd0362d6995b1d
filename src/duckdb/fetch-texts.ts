import type { SqlExecutor } from "shortage-index/sql";

/** Texts that come as one. */
const PACK = 2000;
/** Packs that are asked for at once. */
const PACKS = 16;

/**
 * Fetches the texts of a table, many at a time: a text for itself costs more to hand over than to read.
 *
 * @param executor - Runs statements.
 * @param table - The table, quoted: `id`, from 1 without gaps, and the texts.
 * @param column - The column of the texts.
 * @returns Texts and their numbers, in no order within a pack.
 */
export async function* fetchTexts(
  executor: SqlExecutor,
  table: string,
  column: string,
): AsyncGenerator<{ readonly id: number; readonly text: string }> {
  for (let last = 0; ; last += PACK * PACKS) {
    const packs = await executor.all(
      `SELECT CAST(to_json(list(id)) AS VARCHAR) AS ids, CAST(to_json(list(${column})) AS VARCHAR) AS texts FROM ${table} WHERE id > ${last} AND id <= ${last + PACK * PACKS} GROUP BY id // ${PACK}`,
    );
    if (packs.length === 0) return;
    for (const pack of packs) {
      const ids = JSON.parse(String(pack.ids)) as number[];
      const texts = JSON.parse(String(pack.texts)) as string[];
      for (const [place, id] of ids.entries()) yield { id, text: texts[place] as string };
    }
  }
}
