import { IndexError } from "../errors/index-error.js";
import type { JobRecord, TalentRecord } from "../model/record.js";
import { wordValue } from "./check-integer.js";
import { checkMethod } from "./check-method.js";
import { RecordCounter } from "./record-counter.js";
import type { Tally } from "./tally.js";
import type { PositionIdentity } from "./tally-data.js";

const WHERE = "tallyPositions";

/** Options of {@link tallyPositions}. */
export interface TallyOptions {
  /** What makes two records speak of the same position. Default `name`. */
  readonly by?: PositionIdentity;
  /** Vacancies that "several" counts as. Default 2, the least the word can mean. */
  readonly vacanciesWhenSeveral?: number;
  /** Vacancies that an advertisement counts as when it states no number. Default 1. */
  readonly vacanciesWhenUnstated?: number;
}

/**
 * Counts records into positions: people wanted, schooling, experience, requirements, salaries and talent of each.
 *
 * Only integers are counted: people, and how many advertisements state each salary, each number of years, months and
 * thousandths. So any order of the rows and any split into tallies that are merged gives the same bits.
 *
 * Records are read once and not kept: memory grows with the number of distinct positions and of distinct salaries and
 * figures of each, not with the number of rows. A range that is open at one end counts at its stated end.
 *
 * @param jobs - Advertisements; any iterable or async iterable; read once; never modified.
 * @param talent - Talent records; the same. Left out, `stock` and `mobile` of every position are `null`: unknown, not 0.
 * @param options - Identity of a position, and what a headcount without a number counts as.
 * @returns The tally; a promise of it where `jobs` or `talent` is an async iterable.
 * @throws {IndexError} `invalid-value` at the first record that cannot be counted, with its row and field.
 * @throws {IndexError} `invalid-option` if an option is not one of those listed.
 * @throws {IndexError} `range-overflow` if a sum exceeds 2^53 − 1.
 * @example
 * const job = { kind: "job", position: "焊工", title: "焊工", industry: null, headcount: 3, salary: null, education: null, experience: { minYears: 2, maxYears: null, required: true }, requirements: null } as const;
 * const tally = tallyPositions([job, { ...job, headcount: null, experience: null }]);
 * tally.positions().map(({ id, demand, experience }) => ({ id, demand, experience })); // => [{ id: "焊工", demand: 4, experience: 2 }]
 */
export function tallyPositions(
  jobs: Iterable<JobRecord>,
  talent?: Iterable<TalentRecord>,
  options?: TallyOptions,
): Tally;
export function tallyPositions(
  jobs: Iterable<JobRecord> | AsyncIterable<JobRecord>,
  talent?: Iterable<TalentRecord> | AsyncIterable<TalentRecord>,
  options?: TallyOptions,
): Promise<Tally>;
export function tallyPositions(
  jobs: Iterable<JobRecord> | AsyncIterable<JobRecord>,
  talent?: Iterable<TalentRecord> | AsyncIterable<TalentRecord>,
  options: TallyOptions = {},
): Tally | Promise<Tally> {
  const counter = new RecordCounter(checkMethod(options));
  checkIterable(jobs, "jobs");
  if (talent !== undefined) checkIterable(talent, "talent");
  if (isIterable(jobs) && (talent === undefined || isIterable(talent))) {
    for (const job of jobs) counter.addJob(job);
    if (talent !== undefined) for (const person of talent) counter.addTalent(person);
    return counter.finish(talent !== undefined);
  }
  return countAsync(counter, jobs, talent);
}

async function countAsync(
  counter: RecordCounter,
  jobs: Iterable<JobRecord> | AsyncIterable<JobRecord>,
  talent: Iterable<TalentRecord> | AsyncIterable<TalentRecord> | undefined,
): Promise<Tally> {
  for await (const job of jobs) counter.addJob(job);
  if (talent !== undefined) for await (const person of talent) counter.addTalent(person);
  return counter.finish(talent !== undefined);
}

function checkIterable(rows: unknown, part: string): void {
  if (typeof rows === "object" && rows !== null && (isIterable(rows) || Symbol.asyncIterator in rows)) return;
  throw new IndexError("invalid-value", {
    where: `${WHERE}.${part}`,
    expected: "an iterable or async iterable of records",
    received: wordValue(rows),
  });
}

function isIterable<T>(rows: Iterable<T> | AsyncIterable<T> | object): rows is Iterable<T> {
  return Symbol.iterator in rows;
}
