/**
 * Every fault that the library reports. Match on the code; the wording of a message is free to change.
 * A new code is a minor change, a renamed one a major change.
 */
export type IndexErrorCode =
  | "constant-indicator"
  | "duplicate-id"
  | "empty-input"
  | "incompatible-tallies"
  | "invalid-option"
  | "invalid-value"
  | "length-mismatch"
  | "missing-package"
  | "missing-value"
  | "mixed-currencies"
  | "non-finite-value"
  | "non-positive-value"
  | "out-of-space"
  | "range-overflow"
  | "unknown-id"
  | "unreadable-file"
  | "unsatisfiable-quota"
  | "weights-sum";

/** The facts of a fault, as data. */
export interface IndexErrorDetails {
  /** The function, and the part of its input, that refuses: `scoreShortage` or `scoreIndex.columns[2]`. */
  readonly where: string;
  /** What would have been accepted; says the remedy when there is one. */
  readonly expected: string;
  /** What came instead, worded for a person. */
  readonly received: string;
  /** Zero-based row of the fault, where there is one. */
  readonly index?: number;
  /** Identifier or column of the fault, where there is one. */
  readonly column?: string;
}

/**
 * The one error class of the library: a closed code, the facts in `details`, and a message worded in one place as
 * `where: expected X, received Y at index i in column c [code]`.
 */
export class IndexError extends Error {
  override readonly name = "IndexError";
  /** What kind of fault it is. */
  readonly code: IndexErrorCode;
  /** The facts of the fault. */
  readonly details: IndexErrorDetails;

  constructor(code: IndexErrorCode, details: IndexErrorDetails) {
    const index = details.index === undefined ? "" : ` at index ${details.index}`;
    const column = details.column === undefined ? "" : ` in column ${details.column}`;
    super(`${details.where}: expected ${details.expected}, received ${details.received}${index}${column} [${code}]`);
    this.code = code;
    this.details = details;
  }
}
