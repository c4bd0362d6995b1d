import {
  type Position,
  pickTop,
  type ShortageResult,
  scoreShortage,
  type TallyTotals,
  type TopPick,
  tallyPositions,
  wordNotice,
} from "shortage-index";
import { catalogueTable } from "./catalogue-table.js";
import type { ShellIo } from "./io.js";
import { ledgerReport } from "./ledger-report.js";
import { makeProgress, type Progress } from "./progress.js";
import type { RankSettings } from "./rank-settings.js";
import { type PlannedFile, planJobs, planTalent } from "./read-records.js";
import { shellNotices } from "./shell-notices.js";
import { terminalText } from "./terminal-text.js";
import { checkInterrupted, UsageError } from "./usage-error.js";
import { WORDS, type Words } from "./words.data.js";
import { writeAtomically } from "./write-atomically.js";
import { catalogueText } from "./write-catalogue.js";

/** Width of what is no terminal. */
const PLAIN_WIDTH = 140;

/** Runs `rank`: reads the files, ranks the positions, writes the catalogue and prints its head and the ledger. */
export async function rankCommand(settings: RankSettings, io: ShellIo): Promise<void> {
  const words = WORDS[settings.language];
  const progress = makeProgress(io, settings.quiet);
  const toStandardOutput = settings.outputs.some(({ path }) => path === "-");
  // Where the catalogue itself goes to standard output, the report makes room for it.
  const report = toStandardOutput ? io.stderr : io.stdout;
  const print = (line: string): void => {
    if (!settings.quiet) report.write(`${line}\n`);
  };
  const work = await readAll(settings, io, progress, (files) => printColumns(files, words, print)).finally(() =>
    progress.clear(),
  );
  const { positions, totals, currency, jobLedger, talentLedger } = work;
  if (positions.length === 0) throw new UsageError(nothingUsable(jobLedger));
  if (!positions.some(hasFigures)) throw new UsageError(nothingMeasured(positions.length));
  const result = scoreShortage(positions, settings.shortage);
  const pick = pickTop(result, settings.pick);
  await writeOutputs(settings, io, result, pick, { advertisements: jobLedger, talent: talentLedger ?? null });

  const shown = pick.picked.slice(0, settings.show);
  print("");
  print(words.catalogueOf(pick.picked.length, result.ranking.length));
  if (shown.length > 0) for (const line of catalogueTable(shown, words, report.columns ?? PLAIN_WIDTH)) print(line);
  if (pick.picked.length > shown.length) print(words.moreRows(pick.picked.length - shown.length));
  print("");
  const weights = Object.entries(result.weights).map(
    ([id, weight]) => `${words.dimensions[id] ?? id} ${weight.toFixed(3)}`,
  );
  print(`${words.weights}: ${weights.join(", ")}`);
  const notices = [
    ...shellNotices(totals, currency, settings.currency !== undefined, words),
    ...result.notices.map((notice) => wordNotice(notice, { language: settings.language })),
    ...pick.notices.map((notice) => notice.message),
  ];
  for (const notice of notices) print(`${words.note}: ${terminalText(notice)}`);
  print("");
  for (const line of ledgerReport(jobLedger, "job", words)) print(line);
  if (talentLedger !== undefined) for (const line of ledgerReport(talentLedger, "talent", words)) print(line);
  for (const { path } of settings.outputs) if (path !== "-") print(words.wrote(path, pick.picked.length));
}

interface Work {
  readonly positions: readonly Position[];
  readonly totals: TallyTotals;
  readonly currency: string | null;
  readonly jobLedger: NonNullable<ReturnType<Awaited<ReturnType<typeof planJobs>>["ledger"]>>;
  readonly talentLedger: ReturnType<Awaited<ReturnType<typeof planTalent>>["ledger"]>;
}

async function readAll(
  settings: RankSettings,
  io: ShellIo,
  progress: Progress,
  onPlanned: (files: readonly PlannedFile[]) => void,
): Promise<Work> {
  const context = { settings, progress, signal: io.signal };
  const jobs = await planJobs(context);
  const talent = await planTalent(context);
  onPlanned([...jobs.files, ...talent.files]);
  const people = talent.files.length === 0 ? undefined : talent.records;
  const tally = await tallyPositions(jobs.records, people, { by: settings.by });
  checkInterrupted(io.signal);
  const totals = tally.totals();
  const currency = settings.currency ?? totals.salaries.stated[0]?.currency ?? null;
  const positions = tally.positions(currency === null ? {} : { currency });
  const jobLedger = jobs.ledger();
  if (jobLedger === undefined) throw new Error("no file was read");
  return { positions, totals, currency, jobLedger, talentLedger: talent.ledger() };
}

function printColumns(files: readonly PlannedFile[], words: Words, print: (line: string) => void): void {
  for (const { path, columns } of files) {
    const taken = Object.entries(columns.columns).map(([field, header]) =>
      field === header ? field : `${field}=${header}`,
    );
    print(terminalText(words.columnsOf(path, taken.join(", "))));
    for (const { field, taken: header, others } of columns.detected.ambiguous) {
      if (columns.columns[field] === header)
        print(terminalText(words.severalColumns(field, header, others.join(", "))));
    }
    if (columns.detected.unused.length > 0)
      print(terminalText(words.unusedColumns(columns.detected.unused.join(", "))));
  }
}

function nothingUsable(ledger: Work["jobLedger"]): string {
  if (ledger.rowsIn === 0) return "the files of advertisements hold headings and no rows; there is nothing to rank";
  const reasons = Object.entries(ledger.rejectionsByReason).filter(([, count]) => count > 0);
  const listed = reasons.map(([reason, count]) => `${reason} ${count}`).join(", ");
  return `none of ${ledger.rowsIn} advertisements could be used (${listed}); check the columns with --column FIELD=HEADER`;
}

function hasFigures({ stock, mobile, education, experience, requirements, salary }: Position): boolean {
  return [stock, mobile, education, experience, requirements, salary].some((figure) => figure !== null);
}

function nothingMeasured(positions: number): string {
  return (
    `nothing can be ranked: no advertisement of the ${positions} positions states pay that comes to an annual amount, schooling, ` +
    "experience or a text; name the columns with --column, give --currency and --period, or add --talent"
  );
}

async function writeOutputs(
  settings: RankSettings,
  io: ShellIo,
  result: ShortageResult,
  pick: TopPick,
  ledgers: unknown,
): Promise<void> {
  const words = WORDS[settings.language];
  for (const { path, format } of settings.outputs) {
    const text = catalogueText(result, pick.picked, format, words);
    if (path === "-") for (const piece of text) io.stdout.write(piece);
    else await writeAtomically(path, text, io.signal);
  }
  if (settings.ledger !== undefined) {
    await writeAtomically(settings.ledger, [`${JSON.stringify(ledgers, null, 2)}\n`], io.signal);
  }
}
