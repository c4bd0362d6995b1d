import { describe, expect, test } from "vitest";
import { createRandom } from "../../src/numeric/random.js";
import { type PositionColumns, readPositions } from "../../src/score/dimension-columns.js";
import { tallyPositions } from "../../src/tally/tally-positions.js";
import { createDataSampler } from "../../src/uncertainty/data-sampler.js";
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

function expectShare(list: readonly number[], most: number, expected: number): void {
  const share = list.filter((value) => value <= most).length / draws;
  expect(Math.abs(share - expected)).toBeLessThan(5 * Math.sqrt((expected * (1 - expected)) / draws));
}

const schooling = (years: number) => ({ level: "bachelor", orAbove: true, years }) as const;

/** A tally of advertisements of one position, and its figures. */
function stating(advertisements: readonly Parameters<typeof jobRecord>[1][]) {
  const counted = tallyPositions(advertisements.map((fields) => jobRecord("nurse", fields)));
  return { columns: readPositions(counted.positions(), "test"), data: counted.toJSON() };
}

const salaries = [10_000, 20_000, 30_000, 40_000];
const tally = tallyPositions(
  salaries.map((pay) =>
    jobRecord("nurse", {
      headcount: 2,
      salary: annualSalary(pay, pay, "EUR"),
      education: schooling(15),
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

  test("schooling, experience and requirements stay as they are where all advertisements state one value", () => {
    for (const [figure, value] of [
      ["education", 15],
      ["experience", 3],
      ["requirements", 2],
    ] as const) {
      expect(new Set(drawsOf(columns, { tally: data }, figure))).toEqual(new Set([value]));
    }
  });

  test("two advertisements with one vacancy each: uniform between their values, and in the figure's unit", () => {
    const two = stating([
      { experience: { minYears: 1, maxYears: null, required: true }, requirements: weightedRequirements(2) },
      { experience: { minYears: 3, maxYears: null, required: true }, requirements: weightedRequirements(0.5) },
    ]);
    // The weights of two are Dirichlet(1, 1): the share of the second is uniform, the mean 1 + 2 U; variance 2² / 12.
    const drawn = drawsOf(two.columns, { tally: two.data }, "experience");
    expectMoments(drawn, 2, 4 / 12);
    for (const years of [1.2, 1.8, 2.5]) expectShare(drawn, years, (years - 1) / 2);
    expectMoments(drawsOf(two.columns, { tally: two.data }, "requirements"), 1.25, 1.5 ** 2 / 12);
  });

  test("an advertisement for nine people weighs nine times as much as one for one", () => {
    const two = stating([
      { headcount: 1, education: schooling(9) },
      { headcount: 9, education: schooling(19) },
    ]);
    expect(two.columns.education[0]).toBe(18);
    // 9 + 10 × 9 V / (9 V + U), V = 1 − U uniform: at most 9 + 10 t where V ≤ t / (9 (1 − t) + t).
    const drawn = drawsOf(two.columns, { tally: two.data }, "education");
    for (const t of [0.5, 0.8, 0.9, 0.97]) expectShare(drawn, 9 + 10 * t, t / (9 * (1 - t) + t));
  });

  test("six advertisements in three bins, beside numpy", () => {
    const six = stating([
      ...[1, 1, 1].map((headcount) => ({ headcount, education: schooling(12) })),
      ...[10, 10].map((headcount) => ({ headcount, education: schooling(16) })),
      { headcount: 2, education: schooling(19) },
    ]);
    // numpy 2.4.6, each advertisement with a weight of its own, 20 times a million draws of
    //   w = rng.dirichlet(np.ones(6), 1_000_000) * [1, 1, 1, 10, 10, 2]; (w * x).sum(1) / w.sum(1)
    // with x = [12, 12, 12, 16, 16, 19]: mean 15.6688 (standard error 0.0001), variance 0.2854 (0.0001), and the
    // quantiles 0.05, 0.5 and 0.95: 14.6839, 15.7466, 16.4044.
    const drawn = drawsOf(six.columns, { tally: six.data }, "education");
    expectMoments(drawn, 15.6688, 0.2854);
    for (const [share, years] of [
      [0.05, 14.6839],
      [0.5, 15.7466],
      [0.95, 16.4044],
    ] as const) {
      expectShare(drawn, years, share);
    }
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
    expect(expectFault(run({}, { ...data, version: 1 } as never), "invalid-value").message).toContain("version 2");
  });
});
