import type { RejectionReason } from "./record-reader.js";
import type { TextCount } from "./text-counts.js";

/** A row that gave no record. */
export interface Rejection {
  /** Zero-based place of the row in the input. */
  readonly row: number;
  /** The same as a person counts rows of data: 1 is the first. */
  readonly ordinal: number;
  readonly reason: RejectionReason;
  /** The cell at fault as text, cut after 120 characters; empty where there was nothing. */
  readonly received: string;
  /** Of a duplicate: zero-based place of the row that it repeats; below 0 where that is in an earlier part. */
  readonly firstRow?: number;
}

/** How often a field had a value in a usable row, and how often not. */
export interface FieldCounts {
  readonly stated: number;
  /** Empty, or saying that it does not say. */
  readonly notStated: number;
  readonly unrecognised: number;
}

/**
 * What became of every row. `rowsIn = used + usedInPart + rejected` at every moment.
 *
 * Each field is counted once for each record, so that its three counts add up to `used + usedInPart`; a rejected row is
 * counted at the field that it was rejected for and at no other, a duplicate at none.
 */
export interface Ledger<Field extends string = string> {
  /** Rows read so far. */
  readonly rowsIn: number;
  /** Rows that gave a record with no field unrecognised. */
  readonly used: number;
  /** Rows that gave a record with at least one field unrecognised, which is a gap there. */
  readonly usedInPart: number;
  /** Rows that gave no record. */
  readonly rejected: number;
  /** How many of the rejected rows were duplicates. */
  readonly duplicates: number;
  readonly rejectionsByReason: Readonly<Record<RejectionReason, number>>;
  /** The first rejections; as many as the option `keepRejections` says. */
  readonly rejections: readonly Rejection[];
  readonly fields: Readonly<Record<Field, FieldCounts>>;
  /**
   * The most frequent unrecognised texts of each field, by falling count and then in code-unit order, cut after 120
   * characters; as many as the option `keepUnrecognised` says. Beyond 4 096 distinct texts of a field counts are lower
   * bounds.
   */
  readonly unrecognised: Readonly<Record<Field, readonly TextCount[]>>;
}
