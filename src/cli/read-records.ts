import {
  type JobField,
  type JobLedgerField,
  type JobRecord,
  type Ledger,
  mergeLedgers,
  normaliseRecords,
  type TalentLedgerField,
  type TalentRecord,
} from "shortage-index";
import { describeFile, type RawRow, readRows } from "shortage-index/duckdb";
import { type ChosenColumns, chooseColumns } from "./choose-columns.js";
import type { Progress } from "./progress.js";
import type { RankSettings, TalentFile } from "./rank-settings.js";
import { checkInterrupted } from "./usage-error.js";

/** Rows between two looks at the clock and at the user's wish to stop. */
const ROWS_BETWEEN = 1000;

/** What the reading of files goes by. */
export interface ReadingContext {
  readonly settings: RankSettings;
  readonly progress: Progress;
  readonly signal: AbortSignal | undefined;
}

/** A file whose columns are chosen, waiting to be read. */
export interface PlannedFile {
  readonly path: string;
  readonly columns: ChosenColumns<string>;
}

/** Records of several files, one after the other, and the ledger of each file once it is read. */
export interface RecordSource<R, Field extends string> {
  readonly files: readonly PlannedFile[];
  readonly records: AsyncIterable<R>;
  /** The ledger of all files together; undefined where there are none. */
  ledger(): Ledger<Field> | undefined;
}

/** Plans the reading of the advertisements: every file is looked at before the first is read. */
export async function planJobs(context: ReadingContext): Promise<RecordSource<JobRecord, JobLedgerField>> {
  const { settings } = context;
  const files: PlannedFile[] = [];
  for (const path of settings.advertisements) {
    const file = await describeFile(path, settings.reading);
    files.push({ path, columns: chooseColumns<JobField>(file, "job", settings.columns) });
  }
  const ledgers: Ledger<JobLedgerField>[] = [];
  async function* read(): AsyncGenerator<JobRecord> {
    for (const { path, columns } of files) {
      const { records, ledger } = normaliseRecords(watchedRows(path, context), {
        kind: "job",
        columns: columns.columns,
        salary: settings.salaryOf(path),
        ...titleOptions(settings),
        ...(settings.duplicates === undefined ? {} : { duplicates: { key: settings.duplicates } }),
      });
      ledgers.push(ledger);
      yield* records;
    }
  }
  return { files, records: read(), ledger: () => mergeAll(ledgers) };
}

/** Plans the reading of the talent records; their status comes from a column, the option or the file's role. */
export async function planTalent(context: ReadingContext): Promise<RecordSource<TalentRecord, TalentLedgerField>> {
  const { settings } = context;
  const files: (PlannedFile & TalentFile)[] = [];
  for (const { path, status } of settings.talent) {
    const file = await describeFile(path, settings.reading);
    files.push({ path, status, columns: chooseColumns(file, "talent", settings.talentColumns) });
  }
  const ledgers: Ledger<TalentLedgerField>[] = [];
  async function* read(): AsyncGenerator<TalentRecord> {
    for (const { path, columns, status } of files) {
      const { records, ledger } = normaliseRecords(watchedRows(path, context), {
        kind: "talent",
        columns: columns.columns,
        ...titleOptions(settings),
        ...(status === undefined ? {} : { status }),
      });
      ledgers.push(ledger);
      yield* records;
    }
  }
  return { files, records: read(), ledger: () => mergeAll(ledgers) };
}

async function* watchedRows(path: string, { settings, progress, signal }: ReadingContext): AsyncGenerator<RawRow> {
  let rows = 0;
  for await (const row of readRows(path, settings.reading)) {
    if (++rows % ROWS_BETWEEN === 0) {
      checkInterrupted(signal);
      progress.update(() => `${path}: ${rows} rows`);
    }
    yield row;
  }
}

function titleOptions({ seniority }: RankSettings): { title?: { seniority: "keep" | "drop" } } {
  return seniority === undefined ? {} : { title: { seniority } };
}

function mergeAll<Field extends string>(ledgers: readonly Ledger<Field>[]): Ledger<Field> | undefined {
  const [first, ...others] = ledgers;
  return first === undefined ? undefined : others.reduce((sum, ledger) => mergeLedgers(sum, ledger), first);
}
