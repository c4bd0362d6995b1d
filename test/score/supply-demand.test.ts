import { describe, expect, test } from "vitest";
import { supplyDemand } from "../../src/score/supply-demand.js";

const figures = (rows: readonly (readonly [number, number | null, number | null])[]) => ({
  demand: Float64Array.from(rows, ([demand]) => demand),
  stock: Float64Array.from(rows, ([, stock]) => stock ?? Number.NaN),
  mobile: Float64Array.from(rows, ([, , mobile]) => mobile ?? Number.NaN),
});
const rule = { mobilityRate: 0.2, shrinkagePeople: 30 };

describe("supplyDemand", () => {
  test("shrinks the ratio of each position to that of all", () => {
    // available 10 + 20 = 30 and 40 + 80 = 120; r = 100/150 = 2/3; κ r = 20; (90 + 20)/(30 + 30), (10 + 20)/(120 + 30).
    const { values, ratio, totals } = supplyDemand(
      figures([
        [90, 100, 10],
        [10, 400, 40],
      ]),
      rule,
    );
    expect(ratio).toBeCloseTo(2 / 3, 14);
    expect(totals).toEqual({ demand: 100, available: 150, positions: 2 });
    expect(values[0]).toBeCloseTo(110 / 60, 14);
    expect(values[1]).toBeCloseTo(0.2, 14);
  });

  test("three vacancies and no talent do not beat ten thousand", () => {
    // available 0 and 1 000; r = 10 003/1 000; three: (3 + 300.09)/30 = 10.103; many: (10 000 + 300.09)/1 030 = 10.0001.
    // Without talent nor vacancies to speak of, a position is about as all are; unshrunk, 3/0 would be first by far.
    const { values, ratio } = supplyDemand(
      figures([
        [3, 0, 0],
        [10_000, 0, 1000],
      ]),
      rule,
    );
    expect(ratio).toBeCloseTo(10.003, 12);
    expect(values[0]).toBeCloseTo(10.103, 12);
    expect(values[1]).toBeCloseTo(10_300.09 / 1030, 12);
  });

  test("no supply data is a gap, and counts in no sum", () => {
    const { values, totals, oneSided } = supplyDemand(
      figures([
        [90, 100, 10],
        [500, null, null],
      ]),
      rule,
    );
    expect(totals).toEqual({ demand: 90, available: 30, positions: 1 });
    expect(values[0]).toBeCloseTo(3, 14); // one position alone has the ratio of all: 90/30
    expect(values[1]).toBeNaN();
    expect(oneSided).toBe(0);
  });

  test("where only one kind of people is known, the other counts as nobody", () => {
    // available 10 and 20; r = 60/30 = 2; (20 + 60)/(10 + 30) = 2; (40 + 60)/(20 + 30) = 2.
    const { values, oneSided } = supplyDemand(
      figures([
        [20, null, 10],
        [40, 100, null],
      ]),
      rule,
    );
    expect(oneSided).toBe(2);
    expect([...values]).toEqual([2, 2]);
  });

  test.each([
    [
      "nobody is available",
      [
        [5, 0, 0],
        [7, 0, 0],
      ] as const,
      { demand: 12, available: 0, positions: 2 },
    ],
    [
      "nobody is wanted",
      [
        [0, 10, 1],
        [0, 20, 2],
      ] as const,
      { demand: 0, available: 9, positions: 2 },
    ],
    ["there is no supply data", [[5, null, null]] as const, { demand: 0, available: 0, positions: 0 }],
  ])("where %s, there is no ratio and no value", (_, rows, totals) => {
    const result = supplyDemand(figures(rows), rule);
    expect(result.ratio).toBeNull();
    expect(result.totals).toEqual(totals);
    expect([...result.values].every(Number.isNaN)).toBe(true);
  });

  test("a ratio of another edition takes the place of the observed one", () => {
    // (5 + 30 × 0.5)/(0 + 30) = 2/3
    const { values, ratio } = supplyDemand(figures([[5, 0, 0]]), { ...rule, overallRatio: 0.5 });
    expect(ratio).toBe(0.5);
    expect(values[0]).toBeCloseTo(2 / 3, 14);
  });
});
