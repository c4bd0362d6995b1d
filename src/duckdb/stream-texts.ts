import type { DuckDBConnection } from "@duckdb/node-api";

/** A text that no query of ours gives: JSON text and the lines of a text file hold no such character. */
const END = "\u0001";

/**
 * Streams the one column of a query, a text, in the order of the file and in pieces of a few thousand rows.
 *
 * DuckDB's client ends a stream that fails midway exactly as one that is complete, without an error. So an end mark is
 * asked for after the last row (`UNION ALL` keeps the order); where it does not come, the query is run again, not as a
 * stream, to learn the fault.
 */
export async function* streamTexts(
  connection: DuckDBConnection,
  sql: string,
): AsyncGenerator<readonly (string | null)[], void, undefined> {
  const result = await connection.stream(`${sql} UNION ALL SELECT chr(1)`);
  for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
    const texts = chunk.getColumnValues(0) as (string | null)[];
    const ended = texts.at(-1) === END;
    yield ended ? texts.slice(0, -1) : texts;
    if (ended) return;
  }
  await connection.run(`SELECT max(length(text)) FROM (${sql}) AS rows(text)`);
  throw new Error("the stream of rows ended before the last one");
}
