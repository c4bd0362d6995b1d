import type { JobRecord, TalentRecord } from "../model/record.js";
import { checkInteger, checkName, refuseValue } from "./check-integer.js";
import { checkRange } from "./check-range.js";
import { comparePositions } from "./code-unit-order.js";
import { PositionSums } from "./position-sums.js";
import type { Tally } from "./tally.js";
import { viewTally } from "./tally.js";
import type { PositionCounts, TallyMethod } from "./tally-data.js";

const WHERE = "tallyPositions";

/** Counts records as they go by. */
export class RecordCounter {
  readonly #method: TallyMethod;
  /** Industry (one empty key where it is no part of the identity), then name. */
  readonly #groups: Map<string, Map<string, PositionSums>> = new Map();
  /** The group of the record before, which mostly is that of the next. */
  #group: string | undefined;
  #names: Map<string, PositionSums> = new Map();
  #jobs = 0;
  #talent = 0;

  /**
   * @param method - How to count; checked before.
   */
  constructor(method: TallyMethod) {
    this.#method = method;
  }

  /**
   * @param job - An advertisement; never modified.
   * @throws {IndexError} `invalid-value` if it cannot be counted.
   */
  addJob(job: JobRecord): void {
    const index = this.#jobs++;
    if (job?.kind !== "job") refuseKind(job, "job", "jobs", index);
    this.#sums(job, "tallyPositions.jobs", index).addJob(job, this.#method, index);
  }

  /**
   * @param person - A talent record; never modified.
   * @throws {IndexError} `invalid-value` if it cannot be counted.
   */
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
    if (group !== this.#group) {
      this.#names = this.#groups.get(group) ?? new Map();
      this.#groups.set(group, this.#names);
      this.#group = group;
    }
    let sums = this.#names.get(record.position);
    if (sums === undefined) {
      sums = new PositionSums();
      this.#names.set(checkName(record.position, where, index, "position"), sums);
    }
    return sums;
  }

  /**
   * @param talentGiven - Whether talent was counted at all.
   * @returns The tally of all records so far.
   * @throws {IndexError} `range-overflow` if a sum exceeds 2^53 − 1.
   */
  finish(talentGiven: boolean): Tally {
    const positions: PositionCounts[] = [];
    for (const [industry, names] of this.#groups) {
      for (const [name, sums] of names) positions.push(checkRange(sums.toCounts(name, industry || null), WHERE));
    }
    return viewTally({ version: 2, method: this.#method, talentGiven, positions: positions.sort(comparePositions) });
  }
}

function refuseKind(record: unknown, kind: string, part: string, index: number): never {
  const received = (record as { kind?: unknown } | null | undefined)?.kind ?? record;
  const expected = `a record of kind ${kind}; normaliseRecords makes such records of raw rows`;
  return refuseValue(received, expected, `${WHERE}.${part}`, index, "kind");
}
