import type { TalentRecord, TalentStatus } from "../model/record.js";
import { cellText } from "./cell-text.js";
import type { TalentField } from "./fields.js";
import { TALENT_FIELDS } from "./fields.js";
import { type FieldReading, STATED, UNRECOGNISED } from "./read-field.js";
import type { TalentRecordOptions } from "./record-options.js";
import type { RecordReader, Refusal } from "./record-reader.js";
import { isRow } from "./record-reader.js";
import { createTalentFieldReaders, type TalentFieldReaders } from "./talent-field-readers.js";

const TITLE = 0;
const INDUSTRY = 1;
const STATUS = 2;
const COUNT = 3;

/** Least number whose text {@link readCount} finds too long. */
const LONG_COUNT = 1e15;
/** Reading of a cell that is itself the number. */
const PLAIN_COUNT: FieldReading<number> = { value: null, gap: STATED };

/**
 * Reads talent records. A row's own status wins over the option; a row without a count stands for one person.
 */
export class TalentReader implements RecordReader<TalentRecord> {
  readonly fields: readonly string[] = TALENT_FIELDS;
  readonly gaps: Uint8Array = new Uint8Array(TALENT_FIELDS.length);
  readonly #keys: Readonly<Record<TalentField, string>>;
  readonly #usualStatus: TalentStatus | null;
  readonly #readers: TalentFieldReaders;

  /**
   * @param options - How to read; checked before.
   * @param keys - The row's key of each field.
   */
  constructor(options: TalentRecordOptions, keys: Readonly<Record<TalentField, string>>) {
    this.#keys = keys;
    this.#usualStatus = options.status ?? null;
    this.#readers = createTalentFieldReaders(options);
  }

  /**
   * @param row - A raw row; never modified.
   * @returns The record, or why there is none.
   */
  read(row: unknown): TalentRecord | Refusal {
    if (!isRow(row)) return { reason: "not-an-object", field: -1, cell: row };
    const keys = this.#keys;
    const readers = this.#readers;
    const titleCell = row[keys.title];
    const title = readers.title.read(titleCell);
    if (title.value === null) {
      const reason = title.gap === UNRECOGNISED ? "title-unrecognised" : "title-missing";
      return { reason, field: TITLE, cell: titleCell };
    }
    const statusCell = row[keys.status];
    const status = readers.status.read(statusCell);
    const statusValue = status.value ?? (status.gap === UNRECOGNISED ? null : this.#usualStatus);
    if (statusValue === null) {
      const reason = status.gap === UNRECOGNISED ? "status-unrecognised" : "status-missing";
      return { reason, field: STATUS, cell: statusCell };
    }
    const countCell = row[keys.count];
    const isCount = isPlainCount(countCell);
    const count = isCount ? PLAIN_COUNT : readers.count.read(countCell);
    if (count.gap === UNRECOGNISED) return { reason: "count-unrecognised", field: COUNT, cell: countCell };
    const industry = readers.industry.read(row[keys.industry]);
    this.gaps[INDUSTRY] = industry.gap;
    this.gaps[STATUS] = status.gap;
    this.gaps[COUNT] = count.gap;
    return {
      kind: "talent",
      position: title.value,
      title: cellText(titleCell) ?? "",
      industry: industry.value,
      status: statusValue,
      count: isCount ? countCell : (count.value ?? 1),
    };
  }

  /**
   * @param row - A row that gave a record.
   * @param field - Place of a field among the ledger's fields.
   * @returns The raw cell that the field was read from.
   */
  cell(row: unknown, field: number): unknown {
    return (row as Readonly<Record<string, unknown>>)[this.#keys[TALENT_FIELDS[field] as TalentField]];
  }
}

/** Whether a cell is a number that as a text would be read as itself. */
function isPlainCount(cell: unknown): cell is number {
  return typeof cell === "number" && cell >= 1 && cell < LONG_COUNT && Number.isInteger(cell);
}
