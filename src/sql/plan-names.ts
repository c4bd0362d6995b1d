import { IndexError } from "shortage-index";

/** What the rows of a plan are. */
export type RowKind = "job" | "talent";

/** Names of the tables that a plan makes: plain words, so that any engine takes them. */
export interface PlanNames {
  /** Distinct texts of a column, with their numbers and counts. */
  readonly vocabulary: (kind: RowKind, field: string) => string;
  /** What each text comes to. */
  readonly lookup: (kind: RowKind, field: string) => string;
  /** The first row of each key, where duplicates are asked for. */
  readonly first: (kind: RowKind) => string;
}

/**
 * The names of a plan's tables.
 *
 * @param prefix - What all of them begin with.
 * @returns The names.
 * @throws {IndexError} `invalid-option` if the prefix is not made of letters, digits and `_`, a letter or `_` first.
 */
export function planNames(prefix = "shortage_index_"): PlanNames {
  if (typeof prefix !== "string" || !/^[a-z_][a-z0-9_]{0,39}$/.test(prefix)) {
    throw new IndexError("invalid-option", {
      where: "tablePrefix",
      expected: "up to 40 of a–z, 0–9 and _, no digit first",
      received: String(prefix).slice(0, 60),
    });
  }
  return {
    vocabulary: (kind, field) => `${prefix}${kind}_${field}_texts`,
    lookup: (kind, field) => `${prefix}${kind}_${field}_figures`,
    first: (kind) => `${prefix}${kind}_first`,
  };
}
