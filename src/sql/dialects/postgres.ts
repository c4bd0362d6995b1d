import { IndexError } from "shortage-index";
import type { Dialect, TableColumn, WeighedLiterals } from "../dialect.js";
import { checkIdentifier } from "./check-identifier.js";
import { groupReferences } from "./group-references.js";
import { inBatches } from "./in-batches.js";

const WHERE = "postgresDialect";

const BATCH = { rows: 10_000, characters: 1_000_000 };

/** What the engine was built with; longer names are cut, so that two could become one. */
const LONGEST_NAME = 63;

/**
 * Writes the plan for PostgreSQL 12 and later, with a database in UTF-8.
 *
 * A table is made and analysed by two statements in one text, which drivers send as it is where it has no parameters
 * (`client.query(text)` of `pg`).
 *
 * Texts are compared by their bytes (`COLLATE "C"`), whatever collation the column or the database has. Tables of the plan
 are temporary: all statements have to go through one session. `SET jit = off` in it saves some seconds of each run, for the
 * estimates of a new table let PostgreSQL make machine code even for few rows.
 *
 * @example
 * postgresDialect.identifier('a"b'); // => "\"a\"\"b\""
 * postgresDialect.text("it's"); // => "'it''s'"
 */
export const postgresDialect: Dialect = {
  name: "postgres",
  identifier,
  text,
  toText: (expression) => `CAST(${expression} AS text) COLLATE "C"`,
  listToJson: (expression) => `CAST(to_json(${expression}) AS text) COLLATE "C"`,
  joinList: (expression) => `array_to_string(array_remove((${expression})[1:1000], ''), ${text("\n")}) COLLATE "C"`,
  length: (expression) => `char_length(${expression})`,
  concat: (...texts) => `(${texts.join(" || ")})`,
  translate: (expression, from, to) => `translate(${expression}, ${text(from)}, ${text(to)})`,
  replace: (expression, search, replacement) => `replace(${expression}, ${text(search)}, ${text(replacement)})`,
  replacePattern(expression, pattern, replacement) {
    const own = groupReferences(
      replacement,
      (group) => `\\${group}`,
      (plain) => plain.replaceAll("\\", "\\\\"),
    );
    return `regexp_replace(${expression}, ${text(asShort(pattern))}, ${text(own)}, 'g')`;
  },
  containsAny: (expression, literals) =>
    `(${literals.map((literal) => `strpos(${expression}, ${text(literal)}) > 0`).join(" OR ")})`,
  weighFound,
  // A subquery without it is merged into the query around it, and its expressions are written wherever they are named.
  computedOnce: (query) => `${query}\nOFFSET 0`,
  rowNumber: () => "row_number() OVER ()",
  sum: (integer) => `coalesce(sum(${integer}), 0)`,
  widen: (integer) => `CAST(${integer} AS numeric)`,
  toInteger: (expression) => `CAST(${expression} AS bigint)`,
  // Of a table that it knows nothing of, the planner takes joins to multiply the rows, and goes through them in loops.
  createTableAs: (table, query) =>
    `CREATE TEMPORARY TABLE ${identifier(table)} AS\n${query};\nANALYZE ${identifier(table)}`,
  createTable: (table, columns) =>
    `CREATE TEMPORARY TABLE ${identifier(table)} (${columns.map(({ name, type }) => `${identifier(name)} ${typeOf(type)} NOT NULL`).join(", ")})`,
  insert,
  dropTable: (table) => `DROP TABLE IF EXISTS ${identifier(table)}`,
};

function identifier(name: string): string {
  return `"${checkIdentifier(name, WHERE, { bytes: LONGEST_NAME }).replaceAll('"', '""')}"`;
}

/** `E''` where there is a backslash: without it, a setting of the server says what a backslash means. */
function text(plain: string): string {
  if (plain.includes("\u0000")) {
    const received = JSON.stringify(plain.slice(0, 80));
    throw new IndexError("invalid-value", {
      where: WHERE,
      expected: "a text without NUL, which PostgreSQL cannot hold",
      received,
    });
  }
  const quoted = plain.replaceAll("'", "''");
  return quoted.includes("\\") ? `E'${quoted.replaceAll("\\", "\\\\")}'` : `'${quoted}'`;
}

/**
 * PostgreSQL takes the longest match of an alternation, whatever its parts say. Where a part is lazy, a repetition of
 * exactly one that is lazy itself makes it the shortest: the same match wherever no two alternatives can begin at one place
 * and none ends within another.
 */
function asShort(pattern: string): string {
  return /[*+?}]\?/.test(pattern) ? `(?:${pattern}){1,1}?` : pattern;
}

/**
 * A list of the literals is gone through for each text: of an expression for each of them PostgreSQL would make machine
 * code, which takes it longer than a hundred thousand rows.
 */
function weighFound(expression: string, entries: readonly WeighedLiterals[]): string {
  const pairs = entries.flatMap(({ literals, weight }, entry) =>
    literals.map((literal) => ({ literal: text(literal), entry, weight })),
  );
  const list = (name: keyof (typeof pairs)[number], type: string): string =>
    `ARRAY[${pairs.map((pair) => pair[name]).join(", ")}]::${type}[]`;
  const found = `SELECT DISTINCT entry, weight FROM unnest(${list("literal", "text")}, ${list("entry", "integer")}, ${list("weight", "bigint")}) AS listed (literal, entry, weight) WHERE strpos(${expression}, listed.literal) > 0`;
  return `(SELECT CAST(coalesce(sum(weight), 0) AS bigint) FROM (${found}) AS found)`;
}

function typeOf(type: TableColumn["type"]): string {
  return type === "integer" ? "bigint" : 'text COLLATE "C"';
}

function* insert(
  table: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly (number | string)[])[],
): Generator<string> {
  for (const batch of inBatches(rows, BATCH.rows, BATCH.characters)) {
    const lists = columns.map(({ type }, column) => {
      const values = batch.map((row) => row[column] as number | string);
      // One literal a column takes the parser a fraction of the time of one a value.
      return type === "integer"
        ? `'{${values.join(",")}}'::bigint[]`
        : `ARRAY[${values.map((value) => text(String(value))).join(",")}]::text[]`;
    });
    yield `INSERT INTO ${identifier(table)} (${columns.map(({ name }) => identifier(name)).join(", ")})\nSELECT * FROM unnest(${lists.join(",\n")})`;
  }
  if (rows.length > 0) yield `ANALYZE ${identifier(table)}`;
}
