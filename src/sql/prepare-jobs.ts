import {
  type CompiledLexicon,
  compileLexicon,
  createCellReader,
  defaultLexicon,
  type JobCellReader,
  type JobLedgerField,
  type JobRecordsOptions,
  jobFields,
  normaliseRecords,
} from "shortage-index";
import { type FigureContext, jobFigures } from "./cell-figures.js";
import { checkSource, keepOf, streamOptions } from "./check-source.js";
import type { Dialect } from "./dialect.js";
import { duplicateFigures, withKeys } from "./duplicate-figures.js";
import { JOB_TEXT_FIELDS, jobQueries } from "./job-queries.js";
import { planNames } from "./plan-names.js";
import type { PreparedSide } from "./prepared-side.js";
import { bySettings, isSettings, withSettings } from "./salary-settings.js";
import { planSide } from "./side-plan.js";
import type { RequirementColumns, SqlJobs, SqlTallyOptions } from "./tally-options.js";

/**
 * Checks the options of advertisements and writes their queries.
 *
 * @param dialect - The engine.
 * @param options - Options for both kinds.
 * @param jobs - The advertisements.
 * @param context - How to count, and the tables of names.
 * @returns The advertisements, ready to be asked for.
 */
export function prepareJobs(
  dialect: Dialect,
  { title, tablePrefix }: SqlTallyOptions,
  jobs: SqlJobs,
  context: FigureContext,
): PreparedSide<JobLedgerField> {
  checkSource(jobs, "jobs");
  const base: JobRecordsOptions = {
    kind: "job",
    ...(title === undefined ? {} : { title }),
    ...(jobs.lexicon === undefined ? {} : { lexicon: jobs.lexicon }),
  };
  const settings = isSettings(jobs.salary) ? jobs.salary : undefined;
  const salaries = settings?.options ?? [isSettings(jobs.salary) ? undefined : jobs.salary];
  const optionsOf = (salary: (typeof salaries)[number]): JobRecordsOptions =>
    salary === undefined ? base : { ...base, salary };
  const readers = salaries.map((salary) => createCellReader(optionsOf(salary)));
  const reader = readers[0] as JobCellReader;
  const source = settings === undefined ? jobs : withSettings(dialect, jobs, settings);
  const figures = jobFigures(settings === undefined ? reader : bySettings(readers), context);
  const plan = planSide({
    kind: "job",
    dialect,
    names: planNames(tablePrefix),
    source,
    figures,
    duplicateFigures: duplicateFigures(reader),
    fields: jobFields,
  });
  const requirements = requirementsOf(jobs);
  return {
    kind: "job",
    plan,
    queries: jobQueries({
      plan,
      absent: withKeys(plan, figures, duplicateFigures(reader)),
      vacanciesWhenUnstated: context.method.vacanciesWhenUnstated,
      requirements,
    }),
    textFields: JOB_TEXT_FIELDS,
    reader,
    emptyLedger: normaliseRecords([], { ...optionsOf(salaries[0]), ...streamOptions(jobs) }).ledger,
    ...keepOf(jobs),
    needsNothing: !isColumns(requirements),
    prepare: isColumns(requirements) ? requirements.prepare : undefined,
  };
}

function requirementsOf(jobs: SqlJobs): RequirementColumns | CompiledLexicon {
  if (jobs.requirements !== undefined) return jobs.requirements;
  const { description, tags } = jobs.columns;
  if (description === undefined && tags === undefined) return { thousandths: { sql: "-1" } };
  return jobs.lexicon ?? compileLexicon(defaultLexicon());
}

function isColumns(requirements: RequirementColumns | CompiledLexicon): requirements is RequirementColumns {
  return !("entries" in requirements);
}
