import type {
  JobLedgerField,
  Ledger,
  Position,
  SalaryOptions,
  TalentLedgerField,
  TallyData,
  TallyTotals,
} from "shortage-index";
import { countFiles } from "./count-files.js";
import type { RankSettings } from "./rank-settings.js";
import { type PlannedFile, planJobs, planTalent, type ReadingContext } from "./read-records.js";
import { checkInterrupted, UsageError } from "./usage-error.js";
import { WORDS } from "./words.data.js";

/** What the files come to. */
export interface ReadPositions {
  readonly positions: readonly Position[];
  /** What the positions came from. */
  readonly tally: TallyData;
  readonly totals: TallyTotals;
  /** Currency whose salaries count; `null` where no salary has one. */
  readonly currency: string | null;
  readonly jobLedger: Ledger<JobLedgerField>;
  readonly talentLedger: Ledger<TalentLedgerField> | undefined;
  /** True where pay was read as if in one unknown currency and by the month, for lack of anything else to go by. */
  readonly payAssumed: boolean;
}

/** What reading for a ranking goes by. */
export interface RankingContext extends ReadingContext {
  readonly settings: RankSettings;
}

/** What pay is taken for where nothing else can be compared: an unknown currency (ISO 4217 `XXX`), a usual year. */
const ASSUMED: SalaryOptions = {
  currency: "XXX",
  period: "month",
  workingHoursPerYear: 2000,
  workingDaysPerYear: 250,
  workingWeeksPerYear: 52,
};

/**
 * Reads the files into positions.
 *
 * Where they state nothing that can be compared but pay without a currency or a period, they are read once more with both
 * assumed: the order of pay within a source means something even so. The report says it.
 */
export async function readPositions(
  context: RankingContext,
  onPlanned: (files: readonly PlannedFile[]) => void,
): Promise<ReadPositions> {
  const asked = await readOnce(context, onPlanned, false);
  if (asked.positions.length === 0) throw new UsageError(nothingUsable(asked.jobLedger));
  if (asked.positions.some(hasFigures)) return asked;
  const { withoutAnnual, withoutCurrency } = asked.totals.salaries;
  if (withoutAnnual + withoutCurrency === 0) throw new UsageError(nothingMeasured(asked.positions.length));
  const { settings } = context;
  const salaryOf = (path: string): SalaryOptions => ({ ...ASSUMED, ...settings.salaryOf(path) });
  return readOnce({ ...context, settings: { ...settings, salaryOf } }, () => undefined, true);
}

async function readOnce(
  context: RankingContext,
  onPlanned: (files: readonly PlannedFile[]) => void,
  payAssumed: boolean,
): Promise<ReadPositions> {
  const { settings, signal } = context;
  const jobFiles = await planJobs(context);
  const talentFiles = await planTalent(context);
  onPlanned([...jobFiles, ...talentFiles]);
  const files = { jobs: jobFiles, talent: talentFiles };
  const counted = await countFiles(files, { ...context, language: settings.language }, settings.work);
  const { tally, jobLedger, talentLedger } = counted;
  checkInterrupted(signal);
  if (talentLedger !== undefined) refuseUselessTalent(talentLedger);
  const totals = tally.totals();
  const currency = settings.currency ?? totals.salaries.stated[0]?.currency ?? null;
  const positions = tally.positions(currency === null ? {} : { currency });
  return {
    positions,
    tally: tally.toJSON(),
    totals,
    currency,
    jobLedger,
    talentLedger,
    payAssumed,
  };
}

function hasFigures({ stock, mobile, education, experience, requirements, salary }: Position): boolean {
  return [stock, mobile, education, experience, requirements, salary].some((figure) => figure !== null);
}

function nothingUsable(ledger: Ledger<JobLedgerField>): string {
  if (ledger.rowsIn === 0) return "the files of advertisements hold headings and no rows; there is nothing to rank";
  return `none of ${ledger.rowsIn} advertisements could be used (${reasonsOf(ledger)}); check the columns with --column FIELD=HEADER`;
}

/** Talent that was asked to count and does not count at all would leave scarcity unmeasured without the user's knowing. */
function refuseUselessTalent(ledger: Ledger<TalentLedgerField>): void {
  if (ledger.used + ledger.usedInPart > 0) return;
  if (ledger.rowsIn === 0) {
    throw new UsageError("the files of talent records hold headings and no rows; leave them out to rank without them");
  }
  const counts = ledger.rejectionsByReason;
  const remedy =
    counts["status-missing"] === ledger.rowsIn
      ? "say --stock FILE or --mobile FILE for --talent FILE, or --talent-column status=HEADER"
      : "check the columns with --talent-column FIELD=HEADER";
  throw new UsageError(`none of ${ledger.rowsIn} talent records could be used (${reasonsOf(ledger)}); ${remedy}`);
}

function reasonsOf({ rejectionsByReason }: Ledger): string {
  const { reasons } = WORDS.en;
  return Object.entries(rejectionsByReason)
    .filter(([, count]) => count > 0)
    .map(([reason, count]) => `${reasons[reason] ?? reason} ${count}`)
    .join(", ");
}

function nothingMeasured(positions: number): string {
  const which = positions === 1 ? "the one position" : `the ${positions} positions`;
  return (
    `nothing can be ranked: no advertisement of ${which} states pay, schooling, experience or a text; ` +
    "name the columns with --column FIELD=HEADER, or add --talent FILE"
  );
}
