import { IndexError } from "shortage-index";
import type { Dialect } from "./dialect.js";
import type { SqlQuery, SqlSource } from "./sql-source.js";

/** The text that stands for a cell in an engine, and what cell it stands for. */
export interface SourceKey {
  /** Expression over the rows of the source, never null. */
  readonly sql: string;
  /** Makes the cell, as a row in JS would hold it. */
  readonly read: (text: string) => unknown;
}

/**
 * The source as what stands behind `FROM`.
 *
 * @param dialect - The engine.
 * @param source - The rows.
 * @returns A name or a query in brackets.
 */
export function sourceRelation(dialect: Dialect, { from }: SqlSource<string>): string {
  if (typeof from === "string") return dialect.identifier(from);
  return isQuery(from) ? `(${from.sql})` : from.map((part) => dialect.identifier(part)).join(".");
}

/**
 * The key of a field: two cells with one key are the same cell.
 *
 * @param dialect - The engine.
 * @param source - The rows.
 * @param field - A field of the source.
 * @returns The key; undefined where no row states the field.
 */
export function fieldKey(dialect: Dialect, source: SqlSource<string>, field: string): SourceKey | undefined {
  const column = source.columns[field];
  if (column === undefined) return undefined;
  if (typeof column !== "string") return { sql: orEmpty(dialect, column.sql), read: column.read ?? asText };
  return columnKey(dialect, column, source.listColumns?.includes(field) === true);
}

/**
 * The key of a column that is no field, for duplicates.
 *
 * @param dialect - The engine.
 * @param column - Its name.
 * @param isList - Whether it holds lists.
 * @returns The key.
 */
export function columnKey(dialect: Dialect, column: string, isList: boolean): SourceKey {
  const name = dialect.identifier(column);
  if (!isList) return { sql: orEmpty(dialect, dialect.toText(name)), read: asText };
  // As JSON text: joined by whatever sign, two lists could become one text.
  return { sql: orEmpty(dialect, dialect.listToJson(name)), read: readList };
}

/**
 * The text of a description or of tags, as requirements are looked for in it.
 *
 * @param dialect - The engine.
 * @param source - The rows.
 * @param field - `description` or `tags`.
 * @returns An expression, never null.
 */
export function requirementText(dialect: Dialect, source: SqlSource<string>, field: "description" | "tags"): string {
  const column = source.columns[field];
  if (column === undefined) return dialect.text("");
  if (typeof column !== "string") return orEmpty(dialect, column.sql);
  const name = dialect.identifier(column);
  return orEmpty(dialect, source.listColumns?.includes(field) ? dialect.joinList(name) : dialect.toText(name));
}

/**
 * The place of a row, from 0.
 *
 * @param dialect - The engine.
 * @param source - The rows.
 * @returns An expression; undefined where the rows have no order.
 */
export function rowPlace(dialect: Dialect, { order }: SqlSource<string>): string | undefined {
  if (order === undefined) return undefined;
  if (typeof order !== "string") return order.sql;
  return `(row_number() OVER (ORDER BY ${dialect.identifier(order)}) - 1)`;
}

function orEmpty(dialect: Dialect, expression: string): string {
  return `coalesce(${expression}, ${dialect.text("")})`;
}

function asText(text: string): unknown {
  return text;
}

function readList(text: string): unknown {
  if (text === "") return null;
  const list: unknown = JSON.parse(text);
  if (Array.isArray(list) && list.every((item) => item === null || typeof item === "string")) return list;
  throw new IndexError("invalid-value", {
    where: "listColumns",
    expected: "lists of texts",
    received: text.slice(0, 60),
  });
}

function isQuery(from: readonly string[] | SqlQuery): from is SqlQuery {
  return "sql" in from;
}
