import type { ParseFailure } from "../model/parsed.js";
import type { JobRecord, TalentRecord } from "../model/record.js";
import { showCell } from "./cell-text.js";
import { createReader } from "./create-reader.js";
import type { JobLedgerField, TalentLedgerField } from "./fields.js";
import { GAPS } from "./read-field.js";
import type { JobRecordOptions, NormaliseRecordOptions, TalentRecordOptions } from "./record-options.js";
import type { RejectionReason } from "./record-reader.js";
import { isRefusal } from "./record-reader.js";

/** A record read from one row, or why there is none. */
export type NormalisedRecord<R, Field extends string> =
  | {
      readonly ok: true;
      readonly record: R;
      /** Why a field has no value; a key is present only where it has none. */
      readonly gaps: Partial<Readonly<Record<Field, ParseFailure>>>;
    }
  | {
      readonly ok: false;
      readonly reason: RejectionReason;
      /** The cell at fault as text, cut after 120 characters. */
      readonly received: string;
    };

/**
 * Reads one raw row as an advertisement or a talent record.
 *
 * A cell can be a text, a number, a big integer, a boolean, a date, `null`, or a list of such; an object in a cell is not
 * recognised. A field of its own that states a value wins over the attribute line, which fills what is left open.
 * Requirements are read from description and tags, not from the title. For many rows use {@link normaliseRecords}, which
 * reads each distinct text once.
 *
 * @param row - A raw row: an object with a key for each column; never modified.
 * @param options - Kind of record, keys of the columns, and what the texts do not say.
 * @returns The record and its gaps, or why there is none; never throws for what a row holds.
 * @throws {IndexError} `invalid-option` at the first option that is not one of those listed.
 * @example
 * const result = normaliseRecord({ title: "焊工（急聘）", count: "3", status: "离职-随时到岗" }, { kind: "talent" });
 * result.ok && [result.record.position, result.record.status, result.record.count]; // => ["焊工", "mobile", 3]
 */
export function normaliseRecord(row: unknown, options: JobRecordOptions): NormalisedRecord<JobRecord, JobLedgerField>;
export function normaliseRecord(
  row: unknown,
  options: TalentRecordOptions,
): NormalisedRecord<TalentRecord, TalentLedgerField>;
export function normaliseRecord(
  row: unknown,
  options: NormaliseRecordOptions,
): NormalisedRecord<JobRecord | TalentRecord, JobLedgerField | TalentLedgerField>;
export function normaliseRecord(
  row: unknown,
  options: NormaliseRecordOptions,
): NormalisedRecord<JobRecord | TalentRecord, JobLedgerField | TalentLedgerField> {
  const { reader } = createReader(options, "normaliseRecord");
  const result = reader.read(row);
  if (isRefusal(result)) return { ok: false, reason: result.reason, received: showCell(result.cell) };
  const gaps: Partial<Record<JobLedgerField | TalentLedgerField, ParseFailure>> = {};
  reader.fields.forEach((field, index) => {
    const gap = GAPS[reader.gaps[index] as number];
    // A row without an attribute line lacks nothing.
    if (gap && !(field === "attributes" && gap === "empty")) gaps[field as JobLedgerField] = gap;
  });
  return { ok: true, record: result, gaps };
}
