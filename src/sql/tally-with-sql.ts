import { createTally } from "shortage-index";
import type { Dialect } from "./dialect.js";
import type { SqlExecutor } from "./executor.js";
import { PlanRunner } from "./plan-runner.js";
import { preparePlan } from "./prepare-plan.js";
import type { SqlRunOptions, SqlTally, SqlTallyOptions } from "./tally-options.js";

/**
 * Counts advertisements and talent records where they are, by SQL: the same positions and the same ledger as
 * `normaliseRecords` and `tallyPositions` over the same rows, bit for bit.
 *
 * The distinct texts of each column are fetched and read here, each once; what they come to goes back as integers in small
 * tables; one query joins and sums. No text of the data ever stands in a statement. Where the engine has no order of rows
 * the ledger lists no rejections, and counts them all the same; an unrecognised text is counted exactly however many there
 * are. Titles, industries and the like are compared by their characters: a column with a collation of its own that takes
 * two texts for one is to be cast first.
 *
 * Memory here grows with the number of distinct texts of each column, descriptions and tags aside, which stay in the engine.
 *
 * @param executor - Runs statements, one at a time, in one session: the plan makes temporary tables and removes them.
 * @param dialect - The engine.
 * @param options - Where the rows are, and how to read and count them.
 * @param run - Progress, and a signal to end.
 * @returns The tally and the ledgers.
 * @throws {IndexError} `invalid-option` at the first option that is not as described.
 * @throws {IndexError} `range-overflow` if a sum exceeds 2^53 − 1.
 * @throws The reason of the signal, if it is aborted.
 * @example
 * const empty = { run: async () => {}, all: async () => [] };
 * (await tallyWithSql(empty, duckdbDialect, { jobs: { from: "ads", columns: { title: "job" } } })).tally.positions(); // => []
 */
export async function tallyWithSql(
  executor: SqlExecutor,
  dialect: Dialect,
  options: SqlTallyOptions,
  run: SqlRunOptions = {},
): Promise<SqlTally> {
  const plan = preparePlan(dialect, options);
  const runner = new PlanRunner(executor, plan, run);
  try {
    const jobLedger = plan.jobs === null ? null : await runner.countSide(plan.jobs);
    const talentLedger = plan.talent === null ? null : await runner.countSide(plan.talent);
    const tally = createTally({
      version: 2,
      method: plan.method,
      talentGiven: plan.talent !== null,
      positions: runner.positions.counts,
    });
    return { tally, jobLedger, talentLedger };
  } finally {
    await runner.dropTables();
  }
}
