import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JobRecord } from "../../src/model/record.js";
import { createTally } from "../../src/tally/create-tally.js";
import { emptyTally } from "../../src/tally/empty-tally.js";
import { mergeTallies } from "../../src/tally/merge-tallies.js";
import type { Tally } from "../../src/tally/tally.js";
import type { TallyOptions } from "../../src/tally/tally-positions.js";
import { tallyPositions } from "../../src/tally/tally-positions.js";
import { jobRecords, talentRecords } from "../support/record-arbitraries.js";

const methods: fc.Arbitrary<TallyOptions> = fc.constantFrom<TallyOptions>({}, { by: "industry-and-name" });
const bits = (tally: Tally): string => JSON.stringify([tally, tally.positions({ currency: "CNY" }), tally.totals()]);

/** A record with the number of the part that it falls into. */
function parts<T>(records: fc.Arbitrary<T>): fc.Arbitrary<readonly (readonly [T, number])[]> {
  return fc.array(fc.tuple(records, fc.nat(3)), { maxLength: 30 });
}

describe("mergeTallies", () => {
  it("gives the same bits for every order and split", () => {
    fc.assert(
      fc.property(parts(jobRecords), parts(talentRecords), methods, (jobs, talent, options) => {
        const whole = tallyPositions(first(jobs), first(talent), options);
        const split = [3, 1, 0, 2].map((part) =>
          tallyPositions(first(jobs, part).reverse(), first(talent, part).reverse(), options),
        );
        const [a, b, c, d] = split as [Tally, Tally, Tally, Tally];
        const balanced = mergeTallies(mergeTallies(a, b), mergeTallies(c, d));
        const leaning = mergeTallies(d, mergeTallies(c, mergeTallies(b, a)));
        expect(bits(balanced)).toBe(bits(whole));
        expect(bits(leaning)).toBe(bits(whole));
      }),
    );
  });

  it("has an empty one, on both sides", () => {
    fc.assert(
      fc.property(fc.array(jobRecords), fc.option(fc.array(talentRecords), { nil: undefined }), methods, (...input) => {
        const tally = tallyPositions(...input);
        expect(bits(mergeTallies(emptyTally(), tally))).toBe(bits(tally));
        expect(bits(mergeTallies(tally, emptyTally()))).toBe(bits(tally));
      }),
    );
  });

  it("goes through plain data unchanged, in any order of its entries", () => {
    fc.assert(
      fc.property(fc.array(jobRecords), fc.array(talentRecords), methods, (...input) => {
        const tally = tallyPositions(...input);
        const data = JSON.parse(JSON.stringify(tally));
        data.positions.reverse();
        for (const counts of data.positions) {
          counts.educationYears.reverse();
          counts.experienceMonths.reverse();
          counts.requirementsThousandths.reverse();
          counts.salaries.reverse();
          counts.industries.reverse();
        }
        expect(bits(createTally(data))).toBe(bits(tally));
      }),
    );
  });

  it("gives each position an identifier of its own, sorted by code units, and loses no one", () => {
    fc.assert(
      fc.property(fc.array(jobRecords), fc.array(talentRecords), methods, (jobs, talent, options) => {
        const tally = tallyPositions(jobs, talent, options);
        const ids = tally.positions({ currency: "CNY" }).map((position) => position.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect([...ids].sort()).toEqual(ids);
        const totals = tally.totals();
        const people = (status: string) =>
          talent.filter((person) => person.status === status).reduce((sum, person) => sum + person.count, 0);
        expect((totals.stock ?? 0) + totals.unadvertised.stock).toBe(people("stock"));
        expect((totals.mobile ?? 0) + totals.unadvertised.mobile).toBe(people("mobile"));
        expect(totals.advertisements).toBe(jobs.length);
      }),
    );
  });

  it("holds every advertisement that states a figure once, and the mean is that of the advertisements", () => {
    fc.assert(
      fc.property(fc.array(jobRecords), (jobs) => {
        const tally = tallyPositions(jobs);
        for (const { name, education } of tally.positions({ currency: "CNY" })) {
          const stating = jobs.filter(({ position, education: asked }) => position === name && asked !== null);
          const weights = stating.map(({ headcount }) => (headcount === "several" ? 2 : (headcount ?? 1)));
          const vacancies = weights.reduce((sum, weight) => sum + weight, 0);
          const total = stating.reduce((sum, job, at) => sum + (job.education?.years ?? 0) * (weights[at] ?? 0), 0);
          expect(education).toBe(vacancies === 0 ? null : total / vacancies);
          const histogram = tally.toJSON().positions.find((counts) => counts.name === name)?.educationYears ?? [];
          const years = histogram.map(({ value }) => value);
          expect(years).toEqual([...new Set(years)].sort((a, b) => a - b));
          expect(histogram.reduce((sum, { advertisements }) => sum + advertisements, 0)).toBe(stating.length);
        }
      }),
    );
  });

  it("refuses one bad value anywhere, with its row", () => {
    const place = fc
      .array(jobRecords, { minLength: 1 })
      .chain((jobs) => fc.tuple(fc.constant(jobs), fc.nat(jobs.length - 1)));
    const bad = fc.constantFrom<Partial<JobRecord>>(
      { headcount: Number.NaN },
      { headcount: -1 },
      { education: { level: "none", orAbove: true, years: Number.NaN } },
      { experience: { minYears: Number.NaN, maxYears: null, required: true } },
    );
    fc.assert(
      fc.property(place, bad, ([jobs, row], fields) => {
        const spoilt = jobs.with(row, { ...(jobs[row] as JobRecord), ...fields });
        expect(() => tallyPositions(spoilt)).toThrow(
          new RegExp(` at index ${row} in column \\w+(\\.\\w+)? \\[invalid-value\\]`),
        );
      }),
    );
  });
});

function first<T>(records: readonly (readonly [T, number])[], part?: number): T[] {
  return records.filter(([, of]) => part === undefined || of === part).map(([record]) => record);
}
