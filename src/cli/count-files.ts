import { stat } from "node:fs/promises";
import { type JobLedgerField, type Ledger, mergeTallies, type TalentLedgerField, type Tally } from "shortage-index";
import {
  type AdvertisementFile,
  type TalentRecordFile,
  type TallyFilesOptions,
  tallyFiles,
} from "shortage-index/duckdb";
import { countJobs, countTalent, type PlannedFile, type ReadingContext, salaryOf } from "./read-records.js";
import type { TalentFile } from "./reading-settings.js";
import { showTallyProgress } from "./tally-progress.js";
import { UsageError } from "./usage-error.js";
import type { WorkSettings } from "./work-settings.js";

/** Files whose columns are chosen. */
export interface PlannedFiles {
  readonly jobs: readonly PlannedFile[];
  readonly talent: readonly (PlannedFile & TalentFile)[];
}

/** What the files come to. */
export interface CountedFiles {
  readonly tally: Tally;
  readonly jobLedger: Ledger<JobLedgerField>;
  /** Undefined where there are no talent records. */
  readonly talentLedger: Ledger<TalentLedgerField> | undefined;
}

/** Counts the files by the engine asked for; each gives the same tally and the same ledgers. */
export async function countFiles(
  files: PlannedFiles,
  context: ReadingContext,
  work: WorkSettings,
): Promise<CountedFiles> {
  return work.engine === "js" ? countByScript(files, context) : countByDuckDB(files, context, work);
}

async function countByScript({ jobs, talent }: PlannedFiles, context: ReadingContext): Promise<CountedFiles> {
  const [wanted, held] = [await countJobs(jobs, context), await countTalent(talent, context)];
  return {
    tally: mergeTallies(wanted.tally, held.tally),
    jobLedger: present(wanted.ledger),
    talentLedger: held.ledger,
  };
}

async function countByDuckDB(
  { jobs, talent }: PlannedFiles,
  context: ReadingContext,
  work: Extract<WorkSettings, { engine: "duckdb" }>,
): Promise<CountedFiles> {
  const { settings, progress, signal } = context;
  if (work.temporaryFolder !== undefined) await checkFolder(work.temporaryFolder);
  const { engine: _engine, ...limits } = work;
  const shared: Omit<TallyFilesOptions, "advertisements"> = {
    ...limits,
    by: settings.by,
    ...(settings.seniority === undefined ? {} : { title: { seniority: settings.seniority } }),
    ...(settings.duplicates === undefined ? {} : { duplicates: { key: settings.duplicates } }),
    ...(signal === undefined ? {} : { signal }),
    onProgress: showTallyProgress(progress, context.language ?? "en"),
  };
  const wanted = jobs.map(
    (file): AdvertisementFile => ({
      ...settings.readingOf(file.path),
      path: file.path,
      columns: file.columns.columns,
      salary: salaryOf(file, settings),
    }),
  );
  const held = talent.map(
    ({ path, columns, status }): TalentRecordFile => ({
      ...settings.readingOf(path),
      path,
      columns: columns.columns,
      ...(status === undefined ? {} : { status }),
    }),
  );
  const { tally, jobLedger, talentLedger } = await tallyFiles({
    ...shared,
    advertisements: wanted,
    ...(held.length === 0 ? {} : { talent: held }),
  });
  return {
    tally,
    jobLedger: present(jobLedger ?? undefined),
    talentLedger: talentLedger ?? undefined,
  };
}

async function checkFolder(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() !== true) throw new UsageError(`--temporary-folder ${path}: there is no such folder`);
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("no file was read");
  return value;
}
