import {
  type JobLedgerField,
  type JobRecordsOptions,
  type Ledger,
  normaliseRecords,
  type TalentLedgerField,
  type TalentRecordsOptions,
  type TallyData,
  type TallyOptions,
  tallyPositions,
} from "../../src/index.js";

/** What every engine must come to. */
export interface Counted {
  readonly tally: TallyData;
  readonly jobLedger: Ledger<JobLedgerField> | null;
  readonly talentLedger: Ledger<TalentLedgerField> | null;
}

/** Rows of both kinds as the engine in JS counts them. */
export async function countInJs(
  jobs: { readonly rows: Iterable<unknown> | AsyncIterable<unknown>; readonly options: JobRecordsOptions } | null,
  talent: { readonly rows: Iterable<unknown> | AsyncIterable<unknown>; readonly options: TalentRecordsOptions } | null,
  options: TallyOptions = {},
): Promise<Counted> {
  const read = jobs === null ? null : normaliseRecords(jobs.rows as Iterable<unknown>, jobs.options);
  const people = talent === null ? null : normaliseRecords(talent.rows as Iterable<unknown>, talent.options);
  const tally = await tallyPositions(read?.records ?? [], people?.records, options);
  return {
    tally: tally.toJSON(),
    jobLedger: read === null ? null : plain(read.ledger),
    talentLedger: people === null ? null : plain(people.ledger),
  };
}

/** A ledger that no longer changes. */
function plain<T>(ledger: T): T {
  return JSON.parse(JSON.stringify(ledger)) as T;
}
