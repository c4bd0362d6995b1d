import type { Dialect, TableColumn } from "../dialect.js";
import { checkIdentifier } from "./check-identifier.js";
import { groupReferences } from "./group-references.js";
import { inBatches } from "./in-batches.js";

const BATCH = { rows: 20_000, characters: 1_000_000 };

/** Most strings that the engine looks for at once. */
const MOST_NEEDLES = 255;

/**
 * Writes the plan for ClickHouse 23 and later.
 *
 * Tables of the plan are temporary and in memory: all statements have to go through one session (`session_id` over HTTP).
 *
 * @example
 * clickhouseDialect.identifier("a`b"); // => "`a\\`b`"
 * clickhouseDialect.text("it's"); // => "'it\\'s'"
 */
export const clickhouseDialect: Dialect = {
  name: "clickhouse",
  identifier,
  text,
  toText: (expression) => `toString(${expression})`,
  listToJson: (expression) => `toJSONString(${expression})`,
  joinList: (expression) =>
    `arrayStringConcat(arrayFilter(item -> item <> '', arrayMap(item -> ifNull(toString(item), ''), arraySlice(${expression}, 1, 1000))), ${text("\n")})`,
  length: (expression) => `lengthUTF8(${expression})`,
  concat: (...texts) => `concat(${texts.join(", ")})`,
  translate: (expression, from, to) => `translateUTF8(${expression}, ${text(from)}, ${text(to)})`,
  replace: (expression, search, replacement) => `replaceAll(${expression}, ${text(search)}, ${text(replacement)})`,
  replacePattern(expression, pattern, replacement) {
    const re2 = groupReferences(
      replacement,
      (group) => `\\${group}`,
      (plain) => plain.replaceAll("\\", "\\\\"),
    );
    return `replaceRegexpAll(${expression}, ${text(pattern)}, ${text(re2)})`;
  },
  containsAny(expression, literals) {
    const searches: string[] = [];
    for (let from = 0; from < literals.length; from += MOST_NEEDLES) {
      const needles = literals.slice(from, from + MOST_NEEDLES).map(text);
      searches.push(`multiSearchAny(${expression}, [${needles.join(", ")}]) = 1`);
    }
    return `(${searches.join(" OR ")})`;
  },
  computedOnce: (query) => query,
  rowNumber: () => "toInt64(row_number() OVER ())",
  // Sums of the engine's own integers begin anew from the least when they pass the greatest.
  sum: (integer) => `sum(${widen(integer)})`,
  widen,
  toInteger: (expression) => `toInt64(${expression})`,
  createTableAs: (table, query) => `CREATE TEMPORARY TABLE ${identifier(table)} AS\n${query}`,
  createTable: (table, columns) =>
    `CREATE TEMPORARY TABLE ${identifier(table)} (${columns.map(({ name, type }) => `${identifier(name)} ${type === "integer" ? "Int64" : "String"}`).join(", ")})`,
  insert,
  dropTable: (table) => `DROP TEMPORARY TABLE IF EXISTS ${identifier(table)}`,
};

function identifier(name: string): string {
  return `\`${checkIdentifier(name, "clickhouseDialect").replace(/[\\`]/g, "\\$&")}\``;
}

/** NUL is written as an escape, for some drivers hand a statement on as a text that ends there. */
function text(plain: string): string {
  return `'${plain.replace(/[\\']/g, "\\$&").replaceAll("\u0000", "\\0")}'`;
}

function widen(integer: string): string {
  return `toInt128(${integer})`;
}

function* insert(
  table: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly (number | string)[])[],
): Generator<string> {
  const names = columns.map(({ name }) => identifier(name)).join(", ");
  for (const batch of inBatches(rows, BATCH.rows, BATCH.characters)) {
    const values = batch.map(
      (row) => `(${row.map((value) => (typeof value === "string" ? text(value) : value)).join(",")})`,
    );
    yield `INSERT INTO ${identifier(table)} (${names}) VALUES\n${values.join(",\n")}`;
  }
}
