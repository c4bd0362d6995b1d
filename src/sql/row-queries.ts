import type { SqlQuery } from "./sql-source.js";

/** Queries over the rows of one kind, each row an integer or more. */
export interface RowQueries {
  /** Each row as integers: `reason`, `gaps`, `position`, … what {@link groupQuery} groups and sums. */
  readonly rows: string;
  /** The rows that gave no record, in order: `place`, `reason`, `first_place` and the texts at fault; undefined without order. */
  readonly rejections: ((most: number) => string) | undefined;
  /** Of each key of duplicates the place of its first row; undefined where none are asked for. */
  readonly first: string | undefined;
}

/** An SQL expression of a case for each condition, the first that holds. */
export function firstOf(
  cases: readonly (readonly [condition: string, value: string | number])[],
  otherwise: string | number,
): string {
  return `CASE ${cases.map(([condition, value]) => `WHEN ${condition} THEN ${value}`).join(" ")} ELSE ${otherwise} END`;
}

/** Packs the numbers of gaps, of which there are four, into one whole number; the first in the lowest place. */
export function packGaps(gaps: readonly string[]): string {
  return gaps.map((gap, place) => (place === 0 ? gap : `${4 ** place} * (${gap})`)).join(" + ");
}

/** What {@link packGaps} packed. */
export function unpackGaps(packed: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, place) => Math.floor(packed / 4 ** place) % 4);
}

/** The join that brings the first row of each key of duplicates, where they are asked for. */
export interface DuplicateJoin {
  readonly join: string;
  /** Condition under which a row that gave a record repeats another. */
  readonly isDuplicate: SqlQuery;
  readonly firstPlace: string;
}

/**
 * Joins rows with the first row of their key.
 *
 * @param table - Table of the first rows, quoted.
 * @param keys - Expressions of the numbers of the key's texts.
 * @param place - Expression of the row's place.
 * @returns The join.
 */
export function joinFirst(table: string, keys: readonly string[], place: string): DuplicateJoin {
  const on = keys.map((key, index) => `${key} = first_rows.k${index + 1}`).join(" AND ");
  // An engine may give 0 for what a left join does not find: the places stand there one higher.
  const first = "coalesce(first_rows.first_place_1, 0)";
  return {
    join: `LEFT JOIN ${table} AS first_rows ON ${on}`,
    isDuplicate: { sql: `(${first} > 0 AND ${first} - 1 < ${place})` },
    firstPlace: `${first} - 1`,
  };
}

/**
 * The query of the first row of each key.
 *
 * @param from - The rows, joined.
 * @param keys - Expressions of the numbers of the key's texts; 0 is no text.
 * @param place - Expression of the row's place.
 * @param usable - Condition under which a row gives a record.
 * @returns The query: `k1`, …, `first_place_1`, which is the place and 1.
 */
export function firstQuery(from: string, keys: readonly string[], place: string, usable: string): string {
  const names = keys.map((_, index) => `k${index + 1}`);
  const columns = keys.map((key, index) => `${key} AS k${index + 1}`).join(", ");
  const stated = names.map((name) => `${name} > 0`).join(" AND ");
  return `SELECT ${names.join(", ")}, min(place) + 1 AS first_place_1
FROM (SELECT ${columns}, ${place} AS place, ${usable} AS reason FROM ${from}) AS keyed
WHERE reason = 0 AND ${stated}
GROUP BY ${names.join(", ")}`;
}
