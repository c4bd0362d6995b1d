import type { Dialect, TableColumn, WeighedLiterals } from "../dialect.js";
import { checkIdentifier } from "./check-identifier.js";
import { groupReferences } from "./group-references.js";
import { inBatches } from "./in-batches.js";
import { literalsPattern } from "./literals-pattern.js";

/** A batch is one literal, parsed once: larger ones cost memory of the driver and gain nothing. */
const BATCH = { rows: 20_000, characters: 1_000_000 };

/** Spark puts the values of variables into a statement before it reads it, inside quotes too. */
const VARIABLE = /\$\{/;

/**
 * Writes the plan for Apache Spark SQL 3.4 and later.
 *
 * Tables of the plan are tables of the current schema, since a cached view is computed anew where an executor is lost, and
 * not always to the same numbers; the plan drops them at its end. They let a plan go on in another session, too.
 *
 * @example
 * sparkDialect.identifier("a`b"); // => "`a``b`"
 * sparkDialect.text("it's"); // => "'it\\u0027s'"
 */
export const sparkDialect: Dialect = {
  name: "spark",
  identifier,
  text,
  toText: (expression) => `CAST(${expression} AS STRING)`,
  listToJson: (expression) => `to_json(${expression})`,
  joinList: (expression) =>
    `array_join(filter(slice(CAST(${expression} AS ARRAY<STRING>), 1, 1000), item -> item <> ''), ${text("\n")})`,
  length: (expression) => `char_length(${expression})`,
  concat: (...texts) => `concat(${texts.join(", ")})`,
  translate: (expression, from, to) => `translate(${expression}, ${text(from)}, ${text(to)})`,
  replace: (expression, search, replacement) => `replace(${expression}, ${text(search)}, ${text(replacement)})`,
  replacePattern(expression, pattern, replacement) {
    const java = groupReferences(
      replacement,
      (group) => `$${group}`,
      (plain) => plain.replace(/[\\$]/g, "\\$&"),
    );
    return `regexp_replace(${expression}, ${text(pattern)}, ${text(java)})`;
  },
  containsAny: (expression, literals) =>
    `(${literals.map((literal) => `contains(${expression}, ${text(literal)})`).join(" OR ")})`,
  weighFound,
  computedOnce: (query) => query,
  rowNumber: () => "monotonically_increasing_id()",
  sum: (integer) => `coalesce(sum(${widen(integer)}), 0)`,
  widen,
  toInteger: (expression) => `CAST(${expression} AS BIGINT)`,
  createTableAs: (table, query) => `CREATE TABLE ${identifier(table)} USING parquet AS\n${query}`,
  createTable(table, columns) {
    const declared = columns.map(({ name, type }) => `${identifier(name)} ${typeOf(type)}`);
    return `CREATE TABLE ${identifier(table)} (${declared.join(", ")}) USING parquet`;
  },
  insert,
  dropTable: (table) => `DROP TABLE IF EXISTS ${identifier(table)}`,
};

function identifier(name: string): string {
  const expected = "a name without ${, which Spark takes for a variable; give the column another name in a view";
  return `\`${checkIdentifier(name, "sparkDialect", { refused: [VARIABLE, expected] }).replaceAll("`", "``")}\``;
}

/**
 * Quotes, `;` and control characters are written as escapes too, since `spark-sql` looks for the end of a statement before
 * it parses it; `$` since a variable is put in before that.
 */
function text(plain: string): string {
  return `'${plain.replace(/["'$;\\\p{Cc}]/gu, escapeCharacter)}'`;
}

function escapeCharacter(character: string): string {
  return character === "\\" ? "\\\\" : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function widen(integer: string): string {
  return `CAST(${integer} AS DECIMAL(38, 0))`;
}

function typeOf(type: TableColumn["type"]): string {
  return type === "integer" ? "BIGINT" : "STRING";
}

/**
 * One expression finds the literals, and a map says what each states: Spark compiles what it is given, and a case for each
 * of some hundred entries takes it gigabytes of memory.
 */
function weighFound(expression: string, entries: readonly WeighedLiterals[]): string {
  const stated = new Map<string, { e: number; w: number }[]>();
  for (const { literals } of entries) for (const literal of literals) stated.set(literal, []);
  for (const [literal, found] of stated) {
    // Only the longest literal of a place is found, so it also stands for those that it begins with.
    for (const [e, { literals, weight }] of entries.entries()) {
      if (literals.some((other) => literal.startsWith(other))) found.push({ e, w: weight });
    }
  }
  const map = `from_json(${text(JSON.stringify(Object.fromEntries(stated)))}, 'MAP<STRING, ARRAY<STRUCT<e: INT, w: BIGINT>>>')`;
  const found = `array_distinct(regexp_extract_all(${expression}, ${text(literalsPattern([...stated.keys()]))}, 1))`;
  const distinct = `array_distinct(flatten(transform(${found}, literal -> element_at(${map}, literal))))`;
  return `aggregate(${distinct}, CAST(0 AS BIGINT), (total, entry) -> total + entry.w)`;
}

/** Rows as one literal of JSON: a list of as many literals as there are values takes the parser many times as long. */
function* insert(
  table: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly (number | string)[])[],
): Generator<string> {
  const element = columns.some(({ type }) => type === "text") ? "STRING" : "BIGINT";
  const values = columns.map(({ type }, index) => `CAST(r[${index}] AS ${typeOf(type)})`).join(", ");
  for (const batch of inBatches(rows, BATCH.rows, BATCH.characters)) {
    const json = text(JSON.stringify(batch));
    yield `INSERT INTO ${identifier(table)}\nSELECT ${values} FROM (SELECT explode(from_json(${json}, 'ARRAY<ARRAY<${element}>>')) AS r)`;
  }
}
