/** Why a row gives no record. */
export type RejectionReason =
  /** The row is no object: a number, a text, a list, nothing. */
  | "not-an-object"
  /** No title, or nothing is left of it once what names no position is stripped. */
  | "title-missing"
  /** The title is no text. */
  | "title-unrecognised"
  /** The talent record states no status, and no option gives one. */
  | "status-missing"
  /** The talent record's status is neither stock nor mobile. */
  | "status-unrecognised"
  /** The talent record's count is no whole number, 1 or more. */
  | "count-unrecognised"
  /** The record came before; only when asked. */
  | "duplicate";

/** All reasons, in their fixed order. */
export const REJECTION_REASONS: readonly RejectionReason[] = [
  "not-an-object",
  "title-missing",
  "title-unrecognised",
  "status-missing",
  "status-unrecognised",
  "count-unrecognised",
  "duplicate",
];

/** A row that gave no record. */
export interface Refusal {
  readonly reason: RejectionReason;
  /** Place of the field at fault among the ledger's fields; −1 where it is the row. */
  readonly field: number;
  /** The raw cell at fault, or the row. */
  readonly cell: unknown;
}

/**
 * Reads rows of one kind. What it learnt of the last row stands in `gaps` and is overwritten by the next: nothing but the
 * record itself is made for a row.
 */
export interface RecordReader<R> {
  /** The ledger's fields. */
  readonly fields: readonly string[];
  /** Of the last record: why each field of the ledger has no value, as places in `GAPS`. */
  readonly gaps: Uint8Array;

  /**
   * @param row - A raw row; never modified.
   * @returns The record, or why there is none.
   */
  read(row: unknown): R | Refusal;

  /**
   * @param row - A row that gave a record.
   * @param field - Place of a field among the ledger's fields.
   * @returns The raw cell that the field was read from.
   */
  cell(row: unknown, field: number): unknown;
}

/**
 * Tells a refusal from a record.
 *
 * @param result - What a reader returned.
 * @returns Whether it is a refusal.
 */
export function isRefusal<R extends { readonly kind: string }>(result: R | Refusal): result is Refusal {
  return (result as Partial<Refusal>).reason !== undefined;
}

/**
 * Tells a row that has cells from anything else.
 *
 * @param row - Anything.
 * @returns Whether it is an object and no list.
 */
export function isRow(row: unknown): row is Readonly<Record<string, unknown>> {
  return typeof row === "object" && row !== null && !Array.isArray(row);
}
