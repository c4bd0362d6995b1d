import { type JobLedgerField, type TalentLedgerField, type TallyMethod, tallyPositions } from "shortage-index";
import type { FigureContext } from "./cell-figures.js";
import type { Dialect } from "./dialect.js";
import { NameTable } from "./name-table.js";
import { prepareJobs } from "./prepare-jobs.js";
import { prepareTalent } from "./prepare-talent.js";
import type { PreparedSide } from "./prepared-side.js";
import type { SqlTallyOptions } from "./tally-options.js";

/** A whole plan. */
export interface PreparedPlan {
  readonly dialect: Dialect;
  readonly method: TallyMethod;
  readonly context: FigureContext;
  readonly jobs: PreparedSide<JobLedgerField> | null;
  readonly talent: PreparedSide<TalentLedgerField> | null;
}

/**
 * Checks the options and writes all queries; nothing is run.
 *
 * @param dialect - The engine.
 * @param options - What to count, and how.
 * @returns The plan.
 * @throws {IndexError} `invalid-option` at the first option that is not as described.
 */
export function preparePlan(dialect: Dialect, options: SqlTallyOptions): PreparedPlan {
  const { jobs, talent, by, vacanciesWhenSeveral, vacanciesWhenUnstated } = options;
  // What is counted of nothing shows the method with its defaults, and refuses what is none.
  const method = tallyPositions([], undefined, {
    ...(by === undefined ? {} : { by }),
    ...(vacanciesWhenSeveral === undefined ? {} : { vacanciesWhenSeveral }),
    ...(vacanciesWhenUnstated === undefined ? {} : { vacanciesWhenUnstated }),
  }).method as TallyMethod;
  const context: FigureContext = {
    method,
    positions: new NameTable(),
    industries: new NameTable(),
    currencies: new NameTable(),
  };
  return {
    dialect,
    method,
    context,
    jobs: jobs === undefined ? null : prepareJobs(dialect, options, jobs, context),
    talent: talent === undefined ? null : prepareTalent(dialect, options, talent, context),
  };
}
