import { IndexError } from "shortage-index";
import type { Dialect, TableColumn } from "../dialect.js";

/** Rows in one statement: a megabyte of text or so. */
const BATCH_ROWS = 50_000;

/** SQL as DuckDB reads it. */
export const duckdbDialect: Dialect = {
  name: "duckdb",
  identifier: quoteName,
  text: quoteText,
  toText: (expression) => `CAST(${expression} AS VARCHAR)`,
  listToJson: (expression) => `CAST(to_json(${expression}) AS VARCHAR)`,
  joinList: (expression) =>
    `array_to_string(list_filter((${expression})[1:1000], lambda item: item <> ''), ${quoteText("\n")})`,
  length: (text) => `length(${text})`,
  concat: (...texts) => `(${texts.join(" || ")})`,
  translate: (text, from, to) => `translate(${text}, ${quoteText(from)}, ${quoteText(to)})`,
  replace: (text, search, replacement) => `replace(${text}, ${quoteText(search)}, ${quoteText(replacement)})`,
  replacePattern: (text, pattern, replacement) =>
    // RE2 writes a group as \1; a backslash of the replacement itself is doubled.
    `regexp_replace(${text}, ${quoteText(pattern)}, ${quoteText(
      replacement.replaceAll("\\", "\\\\").replace(/\$(\d)/g, "\\$1"),
    )}, 'g')`,
  containsAny: (text, literals) =>
    `(${literals.map((literal) => `contains(${text}, ${quoteText(literal)})`).join(" OR ")})`,
  computedOnce: (query) => query,
  rowNumber: () => "row_number() OVER ()",
  sum: (integer) => `coalesce(sum(${integer}), 0)`,
  widen: (integer) => `CAST(${integer} AS HUGEINT)`,
  toInteger: (expression) => `CAST(${expression} AS BIGINT)`,
  createTableAs: (table, query) => `CREATE OR REPLACE TEMP TABLE ${quoteName(table)} AS ${query}`,
  createTable: (table, columns) =>
    `CREATE OR REPLACE TEMP TABLE ${quoteName(table)} (${columns
      .map(({ name, type }) => `${quoteName(name)} ${type === "integer" ? "BIGINT" : "VARCHAR"} NOT NULL`)
      .join(", ")})`,
  insert,
  dropTable: (table) => `DROP TABLE IF EXISTS temp.${quoteName(table)}`,
};

/**
 * A column at a time, as one list: parsing a `VALUES` of a hundred thousand rows takes longer than all else. Integers come
 * as the text of one row, for a constant would be split and read number by number before anything is run.
 */
function* insert(
  table: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly (number | string)[])[],
): Generator<string> {
  for (let start = 0; start < rows.length; start += BATCH_ROWS) {
    const batch = rows.slice(start, start + BATCH_ROWS);
    const texts: string[] = [];
    const lists = columns.map(({ type }, place) => {
      const values = batch.map((row) => row[place] as number | string);
      if (type === "text") return `unnest([${values.map((value) => quoteText(String(value))).join(", ")}])`;
      return `unnest(CAST(string_split(integers_${texts.push(quoteText(values.join(" ")))}, ' ') AS BIGINT[]))`;
    });
    const names = texts.map((_, place) => `integers_${place + 1}`);
    const from = texts.length === 0 ? "" : ` FROM (VALUES (${texts.join(", ")})) AS one_row(${names.join(", ")})`;
    yield `INSERT INTO ${quoteName(table)} SELECT ${lists.join(", ")}${from}`;
  }
}

function quoteName(name: string): string {
  if (name === "" || name.includes("\0")) {
    throw new IndexError("invalid-option", {
      where: "duckdbDialect.identifier",
      expected: "a name of one character or more, none of them NUL",
      received: JSON.stringify(name.slice(0, 60)),
    });
  }
  return `"${name.replaceAll('"', '""')}"`;
}

/** DuckDB knows no escapes in plain quotes but the doubled quote; a statement ends at a NUL, which `chr` writes. */
function quoteText(text: string): string {
  const quoted = text.split("\0").map((part) => `'${part.replaceAll("'", "''")}'`);
  return quoted.length === 1 ? (quoted[0] as string) : `(${quoted.join(" || chr(0) || ")})`;
}
