import type { JobRecord } from "../model/record.js";
import { cellText } from "./cell-text.js";
import type { JobField, JobLedgerField } from "./fields.js";
import { JOB_LEDGER_FIELDS } from "./fields.js";
import { createJobFieldReaders, type JobFieldReaders } from "./job-field-readers.js";
import { STATED, UNRECOGNISED } from "./read-field.js";
import type { JobRecordOptions } from "./record-options.js";
import type { RecordReader, Refusal } from "./record-reader.js";
import { isRow } from "./record-reader.js";

/** Place of the title among the ledger's fields. */
const TITLE = 0;

/**
 * Reads advertisements. A field of its own that states a value wins over the attribute line; the line fills what they
 * leave open.
 */
export class JobReader implements RecordReader<JobRecord> {
  readonly fields: readonly string[] = JOB_LEDGER_FIELDS;
  readonly gaps: Uint8Array = new Uint8Array(JOB_LEDGER_FIELDS.length);
  readonly #keys: Readonly<Record<JobField, string>>;
  readonly #readers: JobFieldReaders;

  /**
   * @param options - How to read; checked before.
   * @param keys - The row's key of each field.
   */
  constructor(options: JobRecordOptions, keys: Readonly<Record<JobField, string>>) {
    this.#keys = keys;
    this.#readers = createJobFieldReaders(options);
  }

  /**
   * @param row - A raw row; never modified.
   * @returns The record, or why there is none.
   */
  read(row: unknown): JobRecord | Refusal {
    if (!isRow(row)) return { reason: "not-an-object", field: -1, cell: row };
    const keys = this.#keys;
    const readers = this.#readers;
    const titleCell = row[keys.title];
    const title = readers.title.read(titleCell);
    if (title.value === null) {
      const reason = title.gap === UNRECOGNISED ? "title-unrecognised" : "title-missing";
      return { reason, field: TITLE, cell: titleCell };
    }
    const industry = readers.industry.read(row[keys.industry]);
    const headcount = readers.headcount.read(row[keys.headcount]);
    const salary = readers.salary.read(row[keys.salary]);
    const education = readers.education.read(row[keys.education]);
    const experience = readers.experience.read(row[keys.experience]);
    const requirements = readers.requirements.read(row[keys.description], row[keys.tags]);
    const attributes = readers.attributes.read(row[keys.attributes]);
    const line = attributes.value;

    // In the order of the ledger's fields; the title, first of them, is always stated here.
    const gaps = this.gaps;
    gaps[1] = industry.gap;
    gaps[2] = line?.headcount === undefined ? headcount.gap : STATED;
    gaps[3] = line?.salary === undefined ? salary.gap : STATED;
    gaps[4] = line?.education === undefined ? education.gap : STATED;
    gaps[5] = line?.experience === undefined ? experience.gap : STATED;
    gaps[6] = requirements.gap;
    gaps[7] = attributes.gap;
    return {
      kind: "job",
      position: title.value,
      title: cellText(titleCell) ?? "",
      industry: industry.value,
      headcount: headcount.value ?? severalIfNull(line?.headcount),
      salary: salary.value ?? line?.salary ?? null,
      education: education.value ?? line?.education ?? null,
      experience: experience.value ?? line?.experience ?? null,
      requirements: requirements.value,
    };
  }

  /**
   * @param row - A row that gave a record.
   * @param field - Place of a field among the ledger's fields.
   * @returns The raw cell that the field was read from.
   */
  cell(row: unknown, field: number): unknown {
    const cells = row as Readonly<Record<string, unknown>>;
    const name = JOB_LEDGER_FIELDS[field] as JobLedgerField;
    if (name !== "requirements") return cells[this.#keys[name]];
    const description = cells[this.#keys.description];
    return cellText(description) === null ? description : cells[this.#keys.tags];
  }
}

function severalIfNull(headcount: number | null | undefined): number | "several" | null {
  return headcount === undefined ? null : (headcount ?? "several");
}
