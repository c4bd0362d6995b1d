import {
  emptyTally,
  type JobField,
  type JobLedgerField,
  type Ledger,
  mergeLedgers,
  mergeTallies,
  normaliseRecords,
  type TalentField,
  type TalentLedgerField,
  type Tally,
  tallyPositions,
} from "shortage-index";
import { describeFile, type RawRow, readRows } from "shortage-index/duckdb";
import { type ChosenColumns, chooseColumns } from "./choose-columns.js";
import type { Progress } from "./progress.js";
import type { RankSettings, TalentFile } from "./rank-settings.js";
import { checkInterrupted } from "./usage-error.js";

/** What the reading of files goes by. */
export interface ReadingContext {
  readonly settings: RankSettings;
  readonly progress: Progress;
  readonly signal: AbortSignal | undefined;
}

/** A file whose columns are chosen. */
export interface PlannedFile {
  readonly path: string;
  readonly columns: ChosenColumns<string>;
}

/** What files of one kind come to. */
export interface CountedFiles<Field extends string> {
  readonly tally: Tally;
  /** The ledger of all files together; undefined where there are none. */
  readonly ledger: Ledger<Field> | undefined;
}

/** Looks at every file of advertisements and chooses its columns, before the first is read. */
export async function planJobs({ settings }: ReadingContext): Promise<PlannedFile[]> {
  const files: PlannedFile[] = [];
  for (const path of settings.advertisements) {
    const file = await describeFile(path, settings.reading);
    files.push({ path, columns: chooseColumns<JobField>(file, "job", settings.columns) });
  }
  return files;
}

/** Looks at every file of talent records and chooses its columns. */
export async function planTalent({ settings }: ReadingContext): Promise<(PlannedFile & TalentFile)[]> {
  const files: (PlannedFile & TalentFile)[] = [];
  for (const { path, status } of settings.talent) {
    const file = await describeFile(path, settings.reading);
    files.push({ path, status, columns: chooseColumns<TalentField>(file, "talent", settings.talentColumns) });
  }
  return files;
}

/** Reads and counts the advertisements, a file after the other; tallies and ledgers add up. */
export async function countJobs(
  files: readonly PlannedFile[],
  context: ReadingContext,
): Promise<CountedFiles<JobLedgerField>> {
  const { settings } = context;
  let tally = emptyTally();
  let ledger: Ledger<JobLedgerField> | undefined;
  for (const { path, columns } of files) {
    const read = normaliseRecords(rowsOf(path, context), {
      kind: "job",
      columns: columns.columns,
      // What the file states, unless the user says otherwise.
      salary: {
        ...(columns.salaryPeriod === undefined ? {} : { period: columns.salaryPeriod }),
        ...settings.salaryOf(path),
      },
      ...titleOptions(settings),
      ...(settings.duplicates === undefined ? {} : { duplicates: { key: settings.duplicates } }),
    });
    tally = mergeTallies(tally, await tallyPositions(read.records, undefined, { by: settings.by }));
    ledger = ledger === undefined ? read.ledger : mergeLedgers(ledger, read.ledger);
  }
  return { tally, ledger };
}

/** Reads and counts the talent records; a row's status comes from its column, the option or the file's role. */
export async function countTalent(
  files: readonly (PlannedFile & TalentFile)[],
  context: ReadingContext,
): Promise<CountedFiles<TalentLedgerField>> {
  const { settings } = context;
  let tally = emptyTally();
  let ledger: Ledger<TalentLedgerField> | undefined;
  for (const { path, columns, status } of files) {
    const read = normaliseRecords(rowsOf(path, context), {
      kind: "talent",
      columns: columns.columns,
      ...titleOptions(settings),
      ...(status === undefined ? {} : { status }),
    });
    tally = mergeTallies(tally, await tallyPositions([], read.records, { by: settings.by }));
    ledger = ledger === undefined ? read.ledger : mergeLedgers(ledger, read.ledger);
  }
  return { tally, ledger };
}

function rowsOf(path: string, { settings, progress, signal }: ReadingContext): AsyncIterable<RawRow> {
  return readRows(path, {
    ...settings.reading,
    onRows(rows): void {
      checkInterrupted(signal);
      progress.update(() => `${path}: ${rows} rows`);
    },
  });
}

function titleOptions({ seniority }: RankSettings): { title?: { seniority: "keep" | "drop" } } {
  return seniority === undefined ? {} : { title: { seniority } };
}
