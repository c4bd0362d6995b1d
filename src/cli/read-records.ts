import {
  emptyTally,
  type JobField,
  type JobLedgerField,
  type JobRecord,
  type Ledger,
  mergeLedgers,
  mergeTallies,
  normaliseRecords,
  type SalaryOptions,
  type TalentField,
  type TalentLedgerField,
  type TalentRecord,
  type Tally,
  tallyPositions,
} from "shortage-index";
import { describeFile, type RawRow, readRows } from "shortage-index/duckdb";
import { capLedger, TEXTS_KEPT } from "./cap-ledger.js";
import { type ChosenColumns, chooseColumns } from "./choose-columns.js";
import type { Language } from "./language.js";
import type { Progress } from "./progress.js";
import type { ReadingSettings, TalentFile } from "./reading-settings.js";
import { checkInterrupted } from "./usage-error.js";

/** What the reading of files goes by. */
export interface ReadingContext {
  readonly settings: ReadingSettings;
  readonly progress: Progress;
  readonly signal: AbortSignal | undefined;
  /** Language of the progress. Default English. */
  readonly language?: Language;
  /** Who looks at the records as they are counted. */
  readonly observer?: RecordObserver;
}

/** Sees every record before it is counted, with the row that it was read from. */
export interface RecordObserver {
  startFile(file: PlannedFile): void;
  seeJob(job: JobRecord, row: RawRow): void;
  seeTalent(person: TalentRecord): void;
}

/** A file whose columns are chosen. */
export interface PlannedFile {
  readonly path: string;
  readonly columns: ChosenColumns<string>;
}

/** What files of one kind come to. */
export interface CountedRecords<Field extends string> {
  readonly tally: Tally;
  /** The ledger of all files together; undefined where there are none. */
  readonly ledger: Ledger<Field> | undefined;
}

/** Looks at every file of advertisements and chooses its columns, before the first is read. */
export async function planJobs({ settings }: ReadingContext): Promise<PlannedFile[]> {
  const files: PlannedFile[] = [];
  for (const path of settings.advertisements) {
    const file = await describeFile(path, settings.readingOf(path));
    files.push({ path, columns: chooseColumns<JobField>(file, "job", settings.columns) });
  }
  return files;
}

/** Looks at every file of talent records and chooses its columns. */
export async function planTalent({ settings }: ReadingContext): Promise<(PlannedFile & TalentFile)[]> {
  const files: (PlannedFile & TalentFile)[] = [];
  for (const { path, status } of settings.talent) {
    const file = await describeFile(path, settings.readingOf(path));
    files.push({ path, status, columns: chooseColumns<TalentField>(file, "talent", settings.talentColumns) });
  }
  return files;
}

/**
 * Reads and counts the advertisements, a file after the other; tallies and ledgers add up, and duplicates are found
 * across files.
 */
export async function countJobs(
  files: readonly PlannedFile[],
  context: ReadingContext,
): Promise<CountedRecords<JobLedgerField>> {
  const { settings } = context;
  let tally = emptyTally();
  let ledger: Ledger<JobLedgerField> | undefined;
  const keys = new Map<string, number>();
  for (const file of files) {
    const { path, columns } = file;
    const earlier = { keys, rows: ledger?.rowsIn ?? 0 };
    const rows = new RememberedRows(rowsOf(path, context));
    const read = normaliseRecords(rows, {
      kind: "job",
      keepUnrecognised: TEXTS_KEPT,
      columns: columns.columns,
      salary: salaryOf(file, settings),
      ...titleOptions(settings),
      ...(settings.duplicates === undefined ? {} : { duplicates: { key: settings.duplicates, earlier } }),
    });
    context.observer?.startFile(file);
    const records = observed(read.records, context.observer && ((job) => context.observer?.seeJob(job, rows.last)));
    tally = mergeTallies(tally, await tallyPositions(records, undefined, { by: settings.by }));
    ledger = ledger === undefined ? read.ledger : mergeLedgers(ledger, read.ledger);
  }
  return { tally, ledger: ledger && capLedger(ledger) };
}

/** Reads and counts the talent records; a row's status comes from its column, the option or the file's role. */
export async function countTalent(
  files: readonly (PlannedFile & TalentFile)[],
  context: ReadingContext,
): Promise<CountedRecords<TalentLedgerField>> {
  const { settings } = context;
  let tally = emptyTally();
  let ledger: Ledger<TalentLedgerField> | undefined;
  for (const file of files) {
    const { path, columns, status } = file;
    const read = normaliseRecords(rowsOf(path, context), {
      kind: "talent",
      keepUnrecognised: TEXTS_KEPT,
      columns: columns.columns,
      ...titleOptions(settings),
      ...(status === undefined ? {} : { status }),
    });
    context.observer?.startFile(file);
    const records = observed(read.records, context.observer && ((person) => context.observer?.seeTalent(person)));
    tally = mergeTallies(tally, await tallyPositions([], records, { by: settings.by }));
    ledger = ledger === undefined ? read.ledger : mergeLedgers(ledger, read.ledger);
  }
  return { tally, ledger: ledger && capLedger(ledger) };
}

/** What the salaries of a file do not say: what its header states, unless the user says otherwise. */
export function salaryOf({ path, columns }: PlannedFile, settings: ReadingSettings): SalaryOptions {
  return {
    ...(columns.salaryPeriod === undefined ? {} : { period: columns.salaryPeriod }),
    ...settings.salaryOf(path),
  };
}

/** Rows of a file, and the one that was handed over last. */
class RememberedRows implements AsyncIterable<RawRow> {
  last: RawRow = {};
  readonly #rows: AsyncIterable<RawRow>;

  constructor(rows: AsyncIterable<RawRow>) {
    this.#rows = rows;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<RawRow> {
    for await (const row of this.#rows) {
      this.last = row;
      yield row;
    }
  }
}

/** The records, each shown to a reader on its way; without a reader the records themselves. */
function observed<Record>(
  records: AsyncIterable<Record>,
  see: ((record: Record) => void) | undefined,
): AsyncIterable<Record> {
  return see === undefined ? records : shown(records, see);
}

async function* shown<Record>(records: AsyncIterable<Record>, see: (record: Record) => void): AsyncGenerator<Record> {
  for await (const record of records) {
    see(record);
    yield record;
  }
}

function rowsOf(path: string, { settings, progress, signal }: ReadingContext): AsyncIterable<RawRow> {
  return readRows(path, {
    ...settings.readingOf(path),
    onRows(rows): void {
      checkInterrupted(signal);
      progress.rows(path, rows);
    },
  });
}

function titleOptions({ seniority }: ReadingSettings): { title?: { seniority: "keep" | "drop" } } {
  return seniority === undefined ? {} : { title: { seniority } };
}
