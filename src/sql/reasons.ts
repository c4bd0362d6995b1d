import type { ParseFailure, RejectionReason } from "shortage-index";

/** Why a row gives no record, by the number that stands for it in a statement; 0 is a row that gives one. */
export const REASONS: readonly ("none" | RejectionReason)[] = [
  "none",
  "title-missing",
  "title-unrecognised",
  "status-missing",
  "status-unrecognised",
  "count-unrecognised",
  "duplicate",
];

/** Why a field has no value, by the number that stands for it in a statement; 0 is a field that has one. */
export const GAPS: readonly (ParseFailure | null)[] = [null, "empty", "not-stated", "unrecognised"];

/** Number of `unrecognised`. */
export const UNRECOGNISED = 3;

/** Number of `empty`. */
export const EMPTY = 1;
