import { IndexError } from "../errors/index-error.js";
import type { JobRecord, TalentRecord } from "../model/record.js";
import { showCell } from "./cell-text.js";
import { checkStreamOptions } from "./check-record-options.js";
import { createReader } from "./create-reader.js";
import { DuplicateFinder } from "./duplicate-finder.js";
import type { JobLedgerField, TalentLedgerField } from "./fields.js";
import type { Ledger } from "./ledger.js";
import { LedgerKeeper } from "./ledger-keeper.js";
import type { JobRecordsOptions, TalentRecordsOptions } from "./record-options.js";
import { isRefusal } from "./record-reader.js";

const WHERE = "normaliseRecords";

/** Records as they are read, and what became of every row so far. */
export interface NormalisedRecords<R, Field extends string> {
  /** The records, in the order of their rows. Can be gone through once. */
  readonly records: IterableIterator<R>;
  /** Changes while the records are gone through; complete at their end. */
  readonly ledger: Ledger<Field>;
}

/** The same for rows that arrive over time. */
export interface NormalisedRecordsAsync<R, Field extends string> {
  /** The records, in the order of their rows. Can be gone through once. */
  readonly records: AsyncIterableIterator<R>;
  /** Changes while the records are gone through; complete at their end. */
  readonly ledger: Ledger<Field>;
}

/**
 * Reads raw rows as advertisements or talent records, one at a time and only when the next is asked for.
 *
 * Each distinct text of a field is read once, within a bounded memory: it does not grow with the number of rows, save for
 * the keys of duplicates where these are asked for. Records share what was read from equal texts; it is frozen.
 *
 * @param rows - Raw rows: objects with a key for each column, in any iterable or async iterable; never modified. See
 *   {@link normaliseRecord} for what a cell can be.
 * @param options - Kind of record, keys of the columns, what the texts do not say, duplicates, and what the ledger keeps.
 * @returns The records, and a ledger in which every row is accounted for; both to be read as rows go by.
 * @throws {IndexError} `invalid-option` at the first option that is not one of those listed.
 * @throws {IndexError} `invalid-value` if `rows` is no iterable of rows. A row itself never makes it throw.
 * @example
 * const rows = [{ title: "焊工", salary: "8千-1.2万/月" }, { title: "" }, { title: "电工", salary: "面议" }];
 * const { records, ledger } = normaliseRecords(rows, { kind: "job", salary: { currency: "CNY" } });
 * [...records].map((record) => [record.position, record.salary?.annualMax ?? null]); // => [["焊工", 144000], ["电工", null]]
 * [ledger.rowsIn, ledger.used, ledger.rejected]; // => [3, 2, 1]
 * ledger.fields.salary; // => { stated: 1, notStated: 1, unrecognised: 0 }
 */
export function normaliseRecords(
  rows: Iterable<unknown>,
  options: JobRecordsOptions,
): NormalisedRecords<JobRecord, JobLedgerField>;
export function normaliseRecords(
  rows: Iterable<unknown>,
  options: TalentRecordsOptions,
): NormalisedRecords<TalentRecord, TalentLedgerField>;
export function normaliseRecords(
  rows: AsyncIterable<unknown>,
  options: JobRecordsOptions,
): NormalisedRecordsAsync<JobRecord, JobLedgerField>;
export function normaliseRecords(
  rows: AsyncIterable<unknown>,
  options: TalentRecordsOptions,
): NormalisedRecordsAsync<TalentRecord, TalentLedgerField>;
export function normaliseRecords(
  rows: Iterable<unknown> | AsyncIterable<unknown>,
  options: JobRecordsOptions,
): NormalisedRecords<JobRecord, JobLedgerField> | NormalisedRecordsAsync<JobRecord, JobLedgerField>;
export function normaliseRecords(
  rows: Iterable<unknown> | AsyncIterable<unknown>,
  options: TalentRecordsOptions,
): NormalisedRecords<TalentRecord, TalentLedgerField> | NormalisedRecordsAsync<TalentRecord, TalentLedgerField>;
export function normaliseRecords(
  rows: Iterable<unknown> | AsyncIterable<unknown>,
  options: JobRecordsOptions | TalentRecordsOptions,
): NormalisedRecords<unknown, string> | NormalisedRecordsAsync<unknown, string> {
  const intake = new Intake(options);
  const ledger = intake.keeper.view();
  if (typeof rows === "object" && rows !== null) {
    if (Symbol.iterator in rows) return { records: readEach(rows, intake), ledger };
    if (Symbol.asyncIterator in rows) return { records: readEachAsync(rows, intake), ledger };
  }
  throw new IndexError("invalid-value", {
    where: `${WHERE}.rows`,
    expected: "an iterable or async iterable of rows",
    received: showCell(rows) || String(rows),
  });
}

function* readEach(rows: Iterable<unknown>, intake: Intake): Generator<unknown> {
  for (const row of rows) {
    const record = intake.take(row);
    if (record !== null) yield record;
  }
}

async function* readEachAsync(rows: AsyncIterable<unknown>, intake: Intake): AsyncGenerator<unknown> {
  for await (const row of rows) {
    const record = intake.take(row);
    if (record !== null) yield record;
  }
}

/** The one way of a row into a record or a rejection, and into the ledger. */
class Intake {
  readonly keeper: LedgerKeeper;
  readonly #reader: ReturnType<typeof createReader>["reader"];
  readonly #duplicates: DuplicateFinder | null;

  constructor(options: JobRecordsOptions | TalentRecordsOptions) {
    const { reader, keys } = createReader(options, WHERE);
    const keep = checkStreamOptions(options, WHERE);
    const key = options.duplicates?.key.map((name) => (Object.hasOwn(keys, name) ? (keys[name] as string) : name));
    this.#reader = reader;
    this.#duplicates = key === undefined ? null : new DuplicateFinder(key, options.duplicates?.earlier);
    this.keeper = new LedgerKeeper(reader.fields, keep);
  }

  take(row: unknown): JobRecord | TalentRecord | null {
    const result = this.#reader.read(row);
    if (isRefusal(result)) {
      this.keeper.reject(result);
      return null;
    }
    const firstRow = this.#duplicates?.find(row as Readonly<Record<string, unknown>>, this.keeper.rowsIn) ?? null;
    if (firstRow !== null) {
      this.keeper.reject({ reason: "duplicate", field: -1, cell: result.title }, firstRow);
      return null;
    }
    this.keeper.use(this.#reader, row);
    return result;
  }
}
