import { type JobRecord, mergeTallies, type TalentRecord, type TallyTotals } from "shortage-index";
import type { RawRow } from "shortage-index/duckdb";
import type { InspectedFile, Inspection } from "./inspection.js";
import { JobSurvey } from "./job-survey.js";
import {
  countJobs,
  countTalent,
  type PlannedFile,
  planJobs,
  planTalent,
  type ReadingContext,
  type RecordObserver,
} from "./read-records.js";
import { RepeatFinder } from "./repeat-finder.js";
import { TalentSurvey } from "./talent-survey.js";
import { checkInterrupted } from "./usage-error.js";

/** Fields by which an advertisement is taken for the repeat of another, from the loosest to the strictest. */
const REPEAT_FIELDS = [
  ["title", "company", "city"],
  ["title", "company", "city", "salary"],
] as const;

/** What the files come to, and the sums that a report's notes need. */
export interface InspectedFiles {
  readonly inspection: Inspection;
  readonly totals: TallyTotals;
}

/** Reads the files once and gathers what they state. */
export async function inspectFiles(
  context: ReadingContext,
  onPlanned: (files: readonly PlannedFile[]) => void,
): Promise<InspectedFiles> {
  const jobFiles = await planJobs(context);
  const talentFiles = await planTalent(context);
  onPlanned([...jobFiles, ...talentFiles]);
  const survey = new Survey();
  const observed = { ...context, observer: survey };
  const jobs = await countJobs(jobFiles, observed);
  const talent = await countTalent(talentFiles, observed);
  checkInterrupted(context.signal);
  const totals = mergeTallies(jobs.tally, talent.tally).totals();
  const inspection: Inspection = {
    version: 1,
    files: [
      ...jobFiles.map((file) => inspectedFile(file, "advertisements")),
      ...talentFiles.map((file) => inspectedFile(file, "talent")),
    ],
    advertisements:
      jobs.ledger === undefined
        ? null
        : {
            ledger: jobs.ledger,
            ...survey.jobs.summary(),
            repeats: survey.repeats.map((finder) => finder.summary()),
            salaryTotals: totals.salaries,
          },
    talent:
      talent.ledger === undefined
        ? null
        : {
            ledger: talent.ledger,
            ...survey.talent.summary(jobs.ledger === undefined ? undefined : survey.jobs.positions),
          },
  };
  return { inspection, totals };
}

class Survey implements RecordObserver {
  readonly jobs: JobSurvey = new JobSurvey();
  readonly talent: TalentSurvey = new TalentSurvey();
  readonly repeats: readonly RepeatFinder[] = REPEAT_FIELDS.map((fields) => new RepeatFinder(fields));
  /** For each finder the columns of its fields in the present file; undefined where one is missing. */
  #columns: readonly (readonly string[] | undefined)[] = [];

  startFile({ columns: { columns } }: PlannedFile): void {
    const named: Partial<Record<string, string>> = columns;
    this.#columns = REPEAT_FIELDS.map((fields) => {
      const headers = fields.flatMap((field) => named[field] ?? []);
      return headers.length === fields.length ? headers : undefined;
    });
    for (const finder of this.repeats) finder.startFile();
  }

  seeJob(job: JobRecord, row: RawRow): void {
    this.jobs.add(job);
    for (let place = 0; place < this.repeats.length; place += 1) {
      const columns = this.#columns[place];
      if (columns !== undefined) this.repeats[place]?.add(columns.map((column) => row[column]));
    }
  }

  seeTalent(person: TalentRecord): void {
    this.talent.add(person);
  }
}

function inspectedFile({ path, columns }: PlannedFile, kind: InspectedFile["kind"]): InspectedFile {
  const { detected, salaryPeriod } = columns;
  const taken = new Set(Object.values(columns.columns));
  return {
    path,
    kind,
    columns: columns.columns as Readonly<Record<string, string>>,
    missing: detected.missing.filter((field) => columns.columns[field] === undefined),
    ambiguous: detected.ambiguous.filter(({ field, taken: header }) => columns.columns[field] === header),
    unused: detected.unused.filter((header) => !taken.has(header)),
    salaryPeriod: salaryPeriod ?? null,
  };
}
