import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createRandom } from "../../src/numeric/random.js";
import { readPositions } from "../../src/score/dimension-columns.js";
import { mergeTallies } from "../../src/tally/merge-tallies.js";
import type { Tally } from "../../src/tally/tally.js";
import { tallyPositions } from "../../src/tally/tally-positions.js";
import { createDataSampler } from "../../src/uncertainty/data-sampler.js";
import { jobRecord, jobRecords } from "../support/record-arbitraries.js";

const draws = 2000;

/** Draws of the years of experience of the only position. */
function drawsOf(tally: Tally, seed: number): number[] {
  const sample = createDataSampler(readPositions(tally.positions(), "test"), { tally: tally.toJSON() }, "test");
  const random = createRandom(seed);
  return Array.from({ length: draws }, (_, draw) => sample(random.stream(draw)).experience[0] as number);
}

/** Months that advertisements of one position ask for, many of them alike, and the people that each wants. */
const asked = fc.array(fc.constantFrom(0, 6, 12, 36, 60, 120), { minLength: 2, maxLength: 40 });

function tallyOf(months: readonly number[], headcount: number): Tally {
  return tallyPositions(
    months.map((month) =>
      jobRecord("nurse", { headcount, experience: { minYears: month / 12, maxYears: null, required: true } }),
    ),
  );
}

describe("createDataSampler", () => {
  test("law: n advertisements for equally many people give their mean, and their variance over n + 1", () => {
    fc.assert(
      fc.property(asked, fc.integer({ min: 1, max: 50 }), fc.nat(), (months, headcount, seed) => {
        const years = months.map((month) => month / 12);
        const mean = years.reduce((sum, year) => sum + year, 0) / years.length;
        const spread = years.reduce((sum, year) => sum + (year - mean) ** 2, 0) / years.length;
        // A mean under Dirichlet(1, …, 1) weights.
        const variance = spread / (years.length + 1);
        const drawn = drawsOf(tallyOf(months, headcount), seed);
        const apart = drawn.map((value) => (value - mean) ** 2);
        const second = apart.reduce((sum, square) => sum + square, 0) / draws;
        const fourth = apart.reduce((sum, square) => sum + square ** 2, 0) / draws;
        // Six standard errors: of the mean √(variance / draws), of a mean square √((fourth − second²) / draws).
        const off = drawn.reduce((sum, value) => sum + value, 0) / draws - mean;
        expect(Math.abs(off)).toBeLessThanOrEqual(6 * Math.sqrt(variance / draws) + 1e-12);
        expect(Math.abs(second - variance)).toBeLessThanOrEqual(6 * Math.sqrt((fourth - second ** 2) / draws) + 1e-12);
      }),
      { numRuns: 60 },
    );
  });

  test("law: drawn figures lie between the least and the most that is asked; of one value they are it", () => {
    fc.assert(
      fc.property(fc.array(jobRecords, { minLength: 1 }), fc.nat(), (jobs, seed) => {
        const tally = tallyPositions(jobs);
        const data = tally.toJSON();
        const columns = readPositions(tally.positions({ currency: "CNY" }), "test");
        const sample = createDataSampler(columns, { tally: data }, "test");
        for (let draw = 0; draw < 5; draw += 1) {
          const drawn = sample(createRandom(seed).stream(draw));
          for (const [at, id] of columns.ids.entries()) {
            const counts = data.positions.find(({ name }) => name === id);
            const figures = [
              [drawn.education[at], columns.education[at], counts?.educationYears, 1],
              [drawn.experience[at], columns.experience[at], counts?.experienceMonths, 12],
              [drawn.requirements[at], columns.requirements[at], counts?.requirementsThousandths, 1000],
            ] as const;
            for (const [figure, mean, histogram = [], unit] of figures) {
              if (histogram.length < 2) expect(figure).toBe(mean);
              else {
                const values = histogram.map(({ value }) => value / unit);
                expect(figure).toBeGreaterThanOrEqual(Math.min(...values) * (1 - 1e-12));
                expect(figure).toBeLessThanOrEqual(Math.max(...values) * (1 + 1e-12));
              }
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test("law: the same bits from a tally in parts, merged in any order", () => {
    fc.assert(
      fc.property(asked, fc.nat(40), fc.nat(), (months, cut, seed) => {
        const whole = drawsOf(tallyOf(months, 3), seed);
        const parts = [tallyOf(months.slice(cut), 3), tallyOf(months.slice(0, cut), 3)] as const;
        expect(drawsOf(mergeTallies(...parts), seed)).toEqual(whole);
      }),
      { numRuns: 20 },
    );
  });
});
