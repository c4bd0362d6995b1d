/** Name of an engine whose SQL can be written. */
export type DialectName = "duckdb" | "spark" | "postgres" | "clickhouse";

/** A column of a table that the plan makes. */
export interface TableColumn {
  readonly name: string;
  readonly type: "integer" | "text";
}

/** Plain strings that state one thing, and what it counts. */
export interface WeighedLiterals {
  readonly literals: readonly string[];
  readonly weight: number;
}

/**
 * How an engine writes what the plan needs; everything else in the plan is common SQL: `SELECT`, `INNER JOIN … ON a = b`,
 * `CASE WHEN`, `UNION ALL`, `GROUP BY GROUPING SETS`, `GROUPING(column)`, `count(*)`, `min`, whole numbers.
 *
 * No table of the plan holds a null: a text that is none is `''` (or `null` as JSON), an integer that is none is −1.
 */
export interface Dialect {
  readonly name: DialectName;

  /**
   * @param name - Name of a column or table, in any characters.
   * @returns The name as an identifier that cannot be broken out of.
   * @throws {IndexError} `invalid-option` if the engine cannot hold such a name (empty, NUL).
   */
  identifier(name: string): string;

  /**
   * @param text - Any text that the plan writes into a statement; well-formed Unicode.
   * @returns An expression of type text, a literal or a concatenation of literals, that cannot be broken out of.
   * @throws {IndexError} `invalid-value` if the engine cannot hold such a text (NUL in PostgreSQL).
   */
  text(text: string): string;

  /** An expression of any plain type as text; null stays null. */
  toText(expression: string): string;

  /** A list of texts as JSON text (`["a","b"]`); null stays null. */
  listToJson(expression: string): string;

  /**
   * The texts of a list that are neither null nor empty, joined by a line break; of a longer list only the first 1000
   * elements; null or empty where there are none.
   */
  joinList(expression: string): string;

  /** Length of a text in characters (code points), or a number that is not above it. */
  length(text: string): string;

  /** Joins texts, none of them null. */
  concat(...texts: readonly string[]): string;

  /** Replaces each character of `from` by the one at its place in `to`; both as plain strings of equally many code points. */
  translate(text: string, from: string, to: string): string;

  /** Replaces every occurrence of a plain string by another. */
  replace(text: string, search: string, replacement: string): string;

  /**
   * Replaces every match of a regular expression, leftmost match first, first alternative first, lazy where it says so.
   *
   * @param text - Expression of a text.
   * @param pattern - In the common ground of RE2, `java.util.regex`, ICU and ECMAScript.
   * @param replacement - With `$1` and `$2` for groups; a group that took no part is empty.
   */
  replacePattern(text: string, pattern: string, replacement: string): string;

  /**
   * Whether a text holds any of some plain strings, code point by code point, as a condition.
   *
   * @param text - Expression of a text.
   * @param literals - At least one, none empty.
   */
  containsAny(text: string, literals: readonly string[]): string;

  /**
   * Sum of the weights of the entries of which a text holds any literal. Left out, the plan adds up a case for each entry,
   * which most engines are quick at.
   *
   * @param text - Expression of a text; named once.
   * @param entries - At least one; literals of characters up to U+FFFF, a weight in whole numbers.
   */
  weighFound?(text: string, entries: readonly WeighedLiterals[]): string;

  /**
   * A query whose columns are computed once for each row, however often the query around it names them: where the engine
   * would write the expression of a column in its place, a fence against that; else the query itself.
   */
  computedOnce(query: string): string;

  /** A whole number from 0 to 2^53 − 1 for each row of a query, no two alike, as a column of its `SELECT`. */
  rowNumber(): string;

  /** Sum of an integer expression in a type that holds 38 digits (or as much as the engine has); 0 over no rows. */
  sum(integer: string): string;

  /** An integer expression widened to the type that {@link sum} adds in. */
  widen(integer: string): string;

  /** An expression as a whole number of 64 bits. */
  toInteger(expression: string): string;

  /** Statement that makes a table for this run of what a query gives, and fills it once (its rows never change). */
  createTableAs(table: string, query: string): string;

  /** Statement that makes an empty table for this run. */
  createTable(table: string, columns: readonly TableColumn[]): string;

  /**
   * Statements that add rows to a table made by {@link createTable}, in batches of a size that suits the engine.
   *
   * @param table - The table.
   * @param columns - Its columns.
   * @param rows - Values by column: integers (safe) or texts.
   */
  insert(
    table: string,
    columns: readonly TableColumn[],
    rows: readonly (readonly (number | string)[])[],
  ): Iterable<string>;

  /** Statement that removes a table of this run, if it is there. */
  dropTable(table: string): string;
}
