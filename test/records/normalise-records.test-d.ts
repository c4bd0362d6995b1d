import { expectTypeOf, it } from "vitest";
import type { JobRecord, TalentRecord } from "../../src/model/record.js";
import { normaliseRecord } from "../../src/records/normalise-record.js";
import { normaliseRecords } from "../../src/records/normalise-records.js";
import type { Tally } from "../../src/tally/tally.js";
import { tallyPositions } from "../../src/tally/tally-positions.js";

declare const rows: unknown[];
declare const later: AsyncIterable<object>;
declare const either: Iterable<object> | AsyncIterable<object>;

it("follows the kind and the source", () => {
  expectTypeOf(normaliseRecords(rows, { kind: "job" }).records).toExtend<Iterable<JobRecord>>();
  expectTypeOf(normaliseRecords(rows, { kind: "talent" }).records).toExtend<Iterable<TalentRecord>>();
  expectTypeOf(normaliseRecords(later, { kind: "job" }).records).toExtend<AsyncIterable<JobRecord>>();
  expectTypeOf(normaliseRecords(later, { kind: "talent" }).records).toExtend<AsyncIterable<TalentRecord>>();
  // A source chosen at run time; `tallyPositions` takes such records, as a promise.
  expectTypeOf(tallyPositions(normaliseRecords(either, { kind: "job" }).records)).toEqualTypeOf<Promise<Tally>>();
  const result = normaliseRecord({}, { kind: "talent" });
  if (result.ok) expectTypeOf(result.record).toEqualTypeOf<TalentRecord>();
  // @ts-expect-error [2769] - talent has no salary
  normaliseRecords(rows, { kind: "talent", salary: { currency: "CNY" } });
});
