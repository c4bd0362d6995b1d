import { describe, expect, test } from "vitest";
import { createRandom } from "../../src/numeric/random.js";
import { type PositionColumns, readPositions } from "../../src/score/dimension-columns.js";
import { tallyPositions } from "../../src/tally/tally-positions.js";
import { createDataSampler } from "../../src/uncertainty/data-sampler.js";
import { schoolingVariance } from "../../src/uncertainty/schooling-spread.js";
import type { DataUncertainty } from "../../src/uncertainty/uncertainty-options.js";
import { expectFault } from "../support/laws.js";
import { annualSalary, jobRecord, talentRecord, weightedRequirements } from "../support/record-arbitraries.js";

const draws = 20_000;

/** Draws of one figure of the first position. */
function drawsOf(
  columns: PositionColumns,
  data: DataUncertainty,
  figure: "demand" | "stock" | "mobile" | "education" | "experience" | "requirements" | "salary",
): number[] {
  const sample = createDataSampler(columns, data, "test");
  const random = createRandom(5);
  return Array.from({ length: draws }, (_, draw) => sample(random.stream(draw))[figure][0] as number);
}

const meanOf = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;
const varianceOf = (list: readonly number[]): number => {
  const mean = meanOf(list);
  return meanOf(list.map((value) => (value - mean) ** 2));
};

function expectMoments(list: readonly number[], mean: number, variance: number): void {
  expect(Math.abs(meanOf(list) - mean)).toBeLessThan(5 * Math.sqrt(variance / draws));
  expect(Math.abs(varianceOf(list) / variance - 1)).toBeLessThan(0.1);
}

const salaries = [10_000, 20_000, 30_000, 40_000];
const tally = tallyPositions(
  salaries.map((pay) =>
    jobRecord("nurse", {
      headcount: 2,
      salary: annualSalary(pay, pay, "EUR"),
      education: { level: "associate", orAbove: true, years: 15 },
      experience: { minYears: 3, maxYears: null, required: true },
      requirements: weightedRequirements(2),
    }),
  ),
  [talentRecord("nurse"), talentRecord("nurse")],
);
const positions = tally.positions();
const columns = readPositions(positions, "test");
const data = tally.toJSON();

describe("createDataSampler", () => {
  test("a count of k is gamma with shape k + ½: mean and variance k + ½", () => {
    const counted = readPositions(
      [{ ...positions[0], advertisements: 30, demand: 30, stock: 7, mobile: 0 } as (typeof positions)[number]],
      "test",
    );
    expectMoments(drawsOf(counted, {}, "demand"), 30.5, 30.5);
    expectMoments(drawsOf(counted, {}, "stock"), 7.5, 7.5);
    expectMoments(drawsOf(counted, {}, "mobile"), 0.5, 0.5);
  });

  test("8 vacancies in 4 advertisements: twice a gamma of shape 4½", () => {
    expect([columns.demand[0], columns.advertisements[0]]).toEqual([8, 4]);
    expectMoments(drawsOf(columns, {}, "demand"), 9, 4 * 4.5);
  });

  test("a gap stays one, and counts can be left alone", () => {
    const gap = readPositions([{ ...positions[0], stock: null } as (typeof positions)[number]], "test");
    expect(drawsOf(gap, {}, "stock").every(Number.isNaN)).toBe(true);
    expect(new Set(drawsOf(columns, { counts: false, tally: data }, "demand"))).toEqual(new Set([8]));
  });

  test("the lower median of 4 resampled salaries is the second least of 4: shares by the binomial", () => {
    const drawn = drawsOf(columns, { tally: data }, "salary");
    // The second least is at most the k-th salary where two or more of four do not exceed it: P(B(4, k/4) ≥ 2).
    for (const [k, salary] of salaries.entries()) {
      const p = (k + 1) / 4;
      const expected = 1 - (1 - p) ** 4 - 4 * p * (1 - p) ** 3;
      const share = drawn.filter((value) => value <= salary).length / draws;
      expect(Math.abs(share - expected)).toBeLessThan(0.02);
    }
    expect(new Set(drawn)).toEqual(new Set(salaries));
  });

  test("experience and requirements: gamma with the advertisements for shape, and the mean for mean", () => {
    // Four advertisements: 3 years and 2 requirements; variance mean² / 4.
    expectMoments(drawsOf(columns, { tally: data }, "experience"), 3, 9 / 4);
    expectMoments(drawsOf(columns, { tally: data }, "requirements"), 2, 4 / 4);
  });

  test("schooling: within 0 to 22 years, and the variance over the advertisements", () => {
    const drawn = drawsOf(columns, { tally: data }, "education");
    expectMoments(drawn, 15, schoolingVariance(15) / 4);
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...drawn)).toBeLessThanOrEqual(22);
  });

  test("refuses figures that are not the tally's", () => {
    const run =
      (changed: Partial<(typeof positions)[number]>, changedData = data) =>
      () =>
        createDataSampler(
          readPositions([{ ...positions[0], ...changed } as (typeof positions)[number]], "test"),
          { tally: changedData },
          "test",
        );
    const { details } = expectFault(run({ id: "welder" }), "unknown-id");
    expect([details.where, details.index, details.column]).toEqual(["test.data.tally", 0, "id"]);
    const bare = tallyPositions([
      jobRecord("nurse", { education: null, experience: null, requirements: null, salary: null }),
    ]).toJSON();
    expect(expectFault(run({ salary: null }, bare), "unknown-id").details.column).toBe("education");
    expect(
      expectFault(run({ education: null, experience: null, requirements: null }, bare), "unknown-id").details.column,
    ).toBe("salary");
    expectFault(run({}, { ...data, positions: 3 } as never), "invalid-value");
  });
});

describe("schoolingVariance", () => {
  test("where all seven levels are alike likely (mean 93/7) it is their variance", () => {
    // Levels 0, 9, 12, 15, 16, 19, 22: sum 93, squares 1551; variance 1551/7 − (93/7)².
    expect(schoolingVariance(93 / 7)).toBeCloseTo(1551 / 7 - (93 / 7) ** 2, 8);
  });

  test("falls to 0 towards both ends, and is never more than the range allows", () => {
    expect(schoolingVariance(0.01)).toBeLessThan(0.2);
    expect(schoolingVariance(21.99)).toBeLessThan(0.1);
    for (let mean = 0.5; mean < 22; mean += 0.5) expect(schoolingVariance(mean)).toBeLessThan(mean * (22 - mean));
  });
});
