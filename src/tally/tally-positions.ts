import { IndexError } from "../errors/index-error.js";
import type { JobRecord, TalentRecord } from "../model/record.js";
import { checkInteger, checkName, refuseValue, wordValue } from "./check-integer.js";
import { comparePositions } from "./code-unit-order.js";
import { checkRange, PositionSums } from "./position-sums.js";
import type { Tally } from "./tally.js";
import { viewTally } from "./tally.js";
import type { PositionCounts, PositionIdentity, TallyMethod } from "./tally-data.js";

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
 * Every sum is an integer (people; years, months or thousandths times vacancies) and every salary a count in a histogram,
 * so that any order of the rows and any split into tallies that are merged gives the same bits.
 *
 * Records are read once and not kept: memory grows with the number of distinct positions and of distinct salaries of
 * each, not with the number of rows. A range that is open at one end counts at its stated end.
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
  const counter = new Counter(checkMethod(options));
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
  counter: Counter,
  jobs: Iterable<JobRecord> | AsyncIterable<JobRecord>,
  talent: Iterable<TalentRecord> | AsyncIterable<TalentRecord> | undefined,
): Promise<Tally> {
  for await (const job of jobs) counter.addJob(job);
  if (talent !== undefined) for await (const person of talent) counter.addTalent(person);
  return counter.finish(talent !== undefined);
}

class Counter {
  readonly #method: TallyMethod;
  /** Industry (one empty key where it is no part of the identity), then name. */
  readonly #groups: Map<string, Map<string, PositionSums>> = new Map();
  #jobs = 0;
  #talent = 0;

  constructor(method: TallyMethod) {
    this.#method = method;
  }

  addJob(job: JobRecord): void {
    const index = this.#jobs++;
    if (job?.kind !== "job") refuseKind(job, "job", "jobs", index);
    this.#sums(job, "tallyPositions.jobs", index).addJob(job, this.#method, index);
  }

  addTalent(person: TalentRecord): void {
    const index = this.#talent++;
    const where = "tallyPositions.talent";
    if (person?.kind !== "talent") refuseKind(person, "talent", "talent", index);
    const count = checkInteger(person.count, 1, where, index, "count");
    if (person.status === "stock") this.#sums(person, where, index).stock += count;
    else if (person.status === "mobile") this.#sums(person, where, index).mobile += count;
    else refuseValue(person.status, "stock or mobile", where, index, "status");
  }

  #sums(record: JobRecord | TalentRecord, where: string, index: number): PositionSums {
    const group = this.#method.by === "name" ? "" : (record.industry ?? "");
    let names = this.#groups.get(group);
    if (names === undefined) {
      names = new Map();
      this.#groups.set(group, names);
    }
    let sums = names.get(record.position);
    if (sums === undefined) {
      sums = new PositionSums();
      names.set(checkName(record.position, where, index, "position"), sums);
    }
    return sums;
  }

  finish(talentGiven: boolean): Tally {
    const positions: PositionCounts[] = [];
    for (const [industry, names] of this.#groups) {
      for (const [name, sums] of names) positions.push(checkRange(sums.toCounts(name, industry || null), WHERE));
    }
    return viewTally({ version: 1, method: this.#method, talentGiven, positions: positions.sort(comparePositions) });
  }
}

function refuseKind(record: unknown, kind: string, part: string, index: number): never {
  const received = (record as { kind?: unknown } | null | undefined)?.kind ?? record;
  const expected = `a record of kind ${kind}; normaliseRecords makes such records of raw rows`;
  return refuseValue(received, expected, `${WHERE}.${part}`, index, "kind");
}

function checkMethod(options: TallyOptions): TallyMethod {
  const { by = "name", vacanciesWhenSeveral = 2, vacanciesWhenUnstated = 1 } = options;
  if (by !== "name" && by !== "industry-and-name") {
    refuseOption("by", "name or industry-and-name", by);
  }
  const method = { by, vacanciesWhenSeveral, vacanciesWhenUnstated };
  for (const option of ["vacanciesWhenSeveral", "vacanciesWhenUnstated"] as const) {
    if (!Number.isSafeInteger(method[option]) || method[option] < 1) {
      refuseOption(option, "a whole number, 1 or more", method[option]);
    }
  }
  return method;
}

function refuseOption(option: string, expected: string, received: unknown): never {
  throw new IndexError("invalid-option", { where: `${WHERE}.${option}`, expected, received: wordValue(received) });
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
