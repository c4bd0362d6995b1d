import type * as DuckDB from "@duckdb/node-api";
import { toCell } from "./plan.js";

/** Half a surrogate pair. */
const HALF_PAIR = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What the function throws at a text that is no JSON; the file is then read anew to name the line. */
export const NO_JSON = "shortage-index: no JSON";

/** Elements of a list that are looked at. */
const LONGEST_LIST = 1000;

/**
 * Reads a line of JSON as `JSON.parse` does, for the lines that DuckDB reads otherwise: half a surrogate pair, or a
 * description that is a list. It gives a JSON list of texts: what is written for each cell asked for, then the text of the
 * cells asked for as text.
 *
 * @param duckdb - DuckDB's module.
 * @param name - Name of the function in SQL.
 * @param columns - Columns whose cells are asked for, then, apart, those whose text is.
 * @returns The function; to be registered on a connection.
 */
export function readLineFunction(
  duckdb: typeof DuckDB,
  name: string,
  columns: { readonly cells: readonly string[]; readonly texts: readonly string[] },
): DuckDB.DuckDBScalarFunction {
  return duckdb.DuckDBScalarFunction.create({
    name,
    returnType: duckdb.VARCHAR,
    parameterTypes: [duckdb.VARCHAR],
    mainFunction: (_info, input, output) => {
      if (!(output instanceof duckdb.DuckDBVarCharVector)) throw new Error("the function gives texts");
      for (const [row, line] of input.getColumnValues(0).entries()) {
        output.setItem(row, readLine(String(line), columns));
      }
      output.flush();
    },
  });
}

function readLine(
  line: string,
  { cells, texts }: { readonly cells: readonly string[]; readonly texts: readonly string[] },
): string {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    throw new Error(NO_JSON);
  }
  // What is no object has no columns.
  const values = typeof row === "object" && row !== null && !Array.isArray(row) ? row : {};
  const cellOf = (column: string): unknown =>
    Object.hasOwn(values, column) ? (values as Record<string, unknown>)[column] : null;
  return JSON.stringify([
    ...cells.map((column) => JSON.stringify(cellOf(column))),
    ...texts.map((column) => wellFormed(textOf(cellOf(column)))),
  ]);
}

function textOf(value: unknown): string {
  const cell = toCell(value);
  if (cell === null || typeof cell === "string") return cell ?? "";
  return cell
    .slice(0, LONGEST_LIST)
    .filter((text) => text !== "")
    .join("\n");
}

/** No engine holds half a pair; in a text that is searched, any other sign that is no letter does as well. */
function wellFormed(text: string): string {
  return text.replace(HALF_PAIR, "\ufffd");
}
