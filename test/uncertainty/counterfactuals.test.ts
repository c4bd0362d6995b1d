import { describe, expect, test } from "vitest";
import type { Position } from "../../src/model/position.js";
import { scoreShortage } from "../../src/score/score-shortage.js";
import type { ShortageOptions } from "../../src/score/shortage-options.js";
import {
  type CounterfactualOptions,
  counterfactuals,
  type DimensionCounterfactuals,
} from "../../src/uncertainty/counterfactuals.js";
import { expectFault } from "../support/laws.js";
import { nurse } from "../support/shortage-positions.js";

/** Scores A (1, 0), B (0, 1), C (0.5, 0.6) in education and experience; at 0.6 and 0.4: A 0.6, C 0.54, B 0.4. */
const three: readonly Position[] = [
  { ...nurse, id: "A", education: 20, experience: 0 },
  { ...nurse, id: "B", education: 10, experience: 10 },
  { ...nurse, id: "C", education: 15, experience: 6 },
];
const two = (education: number, experience: number): ShortageOptions => ({
  weights: { supplyDemand: 0, education, experience, requirements: 0, salary: 0 },
});

function of(
  positions: readonly Position[],
  options: ShortageOptions,
  id: string,
  dimension: string,
  asked: CounterfactualOptions = {},
): DimensionCounterfactuals {
  const { dimensions } = counterfactuals(scoreShortage(positions, options), id, asked);
  return dimensions.find((one) => one.dimension === dimension) as DimensionCounterfactuals;
}

describe("counterfactuals", () => {
  test("into and out of the top N, on a linear scale", () => {
    // C lacks 0.06 of 1 to A: 0.1 in education, a year of ten; 0.15 in experience, a year and a half of ten.
    expect(of(three, two(3, 2), "C", "education", { top: 1 }).top?.value).toBeCloseTo(16, 6);
    const { value, unit, top } = of(three, two(3, 2), "C", "experience", { top: 1 });
    expect([value, unit]).toEqual([6, "years"]);
    expect(top?.value).toBeCloseTo(7.5, 6);
    expect(top?.change).toBeCloseTo(1.5, 6);
    expect(top?.score).toBeCloseTo(60, 6);
    // A falls to C with 0.54 / 0.6 = 0.9 in education; to fall in experience it has nowhere to go.
    expect(of(three, two(3, 2), "A", "education", { top: 1 }).top?.value).toBeCloseTo(19, 6);
    expect(of(three, two(3, 2), "A", "experience", { top: 1 }).top).toBeNull();
  });

  test("the bounds are held: going beyond the best value observed leads nowhere", () => {
    // B has all of experience, and lacks 0.2 to A: that is a third of education's span.
    expect(of(three, two(3, 2), "B", "experience", { top: 1 }).top).toBeNull();
    expect(of(three, two(3, 2), "B", "education", { top: 1 }).top?.value).toBeCloseTo(10 + 10 / 3, 6);
  });

  test("equals are told apart by id, and the value is the first that does it", () => {
    // A at 3 : 3 has 0.5 as B has, and comes first by its id.
    expect(of(three.slice(0, 2), two(1, 1), "B", "education", { top: 1 }).top?.value).toBeCloseTo(10, 6);
    const fallen = of(three.slice(0, 2), two(1, 1), "A", "education", { top: 1 }).top;
    expect(fallen?.value).toBeLessThan(20);
    expect(fallen?.value).toBeCloseTo(20, 6);
  });

  test("on a log scale, of an indicator that is better when smaller, and by goalposts", () => {
    // Salaries 30 000, 60 000 and 40 000 alone: to be first the third must be above 60 000, which is the bound.
    const pay = [30_000, 60_000, 40_000].map((salary, at) => ({ ...nurse, id: `s${at}`, salary }));
    const half: ShortageOptions = { dimensions: ["salary"], levels: { kind: "cut-points", cutPoints: [50] } };
    // Half way from 30 000 to 60 000 on a log scale: √(30 000 × 60 000).
    expect(of(pay, half, "s2", "salary").higher?.value).toBeCloseTo(Math.sqrt(30_000 * 60_000), 6);
    expect(of(pay, half, "s2", "salary").lower).toBeNull();
    expect(of(pay, half, "s1", "salary").lower?.value).toBeCloseTo(Math.sqrt(30_000 * 60_000), 6);
    const cost: ShortageOptions = {
      dimensions: [{ id: "applicants", group: "scarcity", direction: "cost", unit: "people" }],
      levels: { kind: "cut-points", cutPoints: [50] },
    };
    const waiting = [0, 100, 80].map((applicants, at) => ({ ...nurse, id: `a${at}`, extra: { applicants } }));
    const fewer = of(waiting, cost, "a2", "applicants");
    expect(fewer.unit).toBe("people");
    expect(fewer.higher?.value).toBeCloseTo(50, 9);
    expect(fewer.higher?.change).toBeCloseTo(-30, 9);
    const posts: ShortageOptions = {
      dimensions: ["education"],
      normalise: { method: "goalposts", lower: 0, upper: 20 },
      levels: { kind: "cut-points", cutPoints: [50, 90] },
    };
    expect(of(three, posts, "C", "education").lower?.value).toBeCloseTo(10, 9);
    expect(of(three, posts, "C", "education").higher?.value).toBeCloseTo(18, 9);
  });

  test("to the next level that can be reached, by quota and by quantiles", () => {
    // Counts 1, 0, 2: from the lowest level the next is the highest.
    const quota: ShortageOptions = { ...two(3, 2), levels: { kind: "quota", counts: [1, 0, 2] } };
    const up = of(three, quota, "C", "experience");
    expect(up.higher).toMatchObject({ level: 3 });
    expect(up.higher?.value).toBeCloseTo(7.5, 6);
    expect(up.lower).toBeNull();
    // The median of three: the second and better. B passes C with 0.54 = 0.6 s + 0.4.
    const median: ShortageOptions = { ...two(3, 2), levels: { kind: "quantiles", probabilities: [0.5] } };
    expect(of(three, median, "B", "education").higher?.value).toBeCloseTo(10 + 10 * (0.14 / 0.6), 6);
    expect(of(three, median, "C", "education").lower?.value).toBeCloseTo(10 + 10 * (0.16 / 0.6), 6);
  });

  test("supply and demand: a ratio, and the people wanted that make it", () => {
    /*
     * Two positions, mobility 0 and κ 10; demand 100 and 20, mobile 10 and 10: r = 120/20 = 6, κ r = 60; ratios 160/20 = 8 and 80/20 = 4, on a
     * log scale 1 and 0. Half way is √32 = 5.657: demand 20 × 5.657 − 60 = 53.14, so 54 people.
     */
    const positions = [100, 20].map((demand, at) => ({ ...nurse, id: `d${at}`, demand, stock: 0, mobile: 10 }));
    const options: ShortageOptions = {
      dimensions: ["supplyDemand"],
      mobilityRate: 0,
      shrinkagePeople: 10,
      levels: { kind: "cut-points", cutPoints: [50] },
    };
    const up = of(positions, options, "d1", "supplyDemand").higher;
    expect(up?.value).toBeCloseTo(Math.sqrt(32), 12);
    expect(up?.demand).toBe(54);
    const down = of(positions, options, "d0", "supplyDemand").lower;
    expect(down?.value).toBeCloseTo(Math.sqrt(32), 12);
    expect(down?.demand).toBe(53);
  });

  test("a gap or a dimension without weight says nothing; without a top nothing is said of one", () => {
    const gaps = three.map((position) => (position.id === "C" ? { ...position, experience: null } : position));
    const options = { ...two(3, 2), minimumCoverage: 0 };
    expect(of(gaps, options, "C", "experience", { top: 1 })).toEqual({
      dimension: "experience",
      unit: "years",
      value: null,
      top: null,
      higher: null,
      lower: null,
    });
    expect(of(three, two(3, 2), "C", "salary", { top: 1 })).toMatchObject({ value: 48_000, top: null, higher: null });
    const result = counterfactuals(scoreShortage(three, two(3, 2)), "C");
    expect(result).toMatchObject({ id: "C", rank: 2, inTop: null });
    expect(counterfactuals(scoreShortage(three, two(3, 2)), "C", { top: 2 }).inTop).toBe(true);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  test("an index that is no weighted sum, if it scores each position by itself", () => {
    // Geometric: C √(0.5 × 0.6); with education s it reaches √0.4 at 0.4 / 0.6.
    const options: ShortageOptions = {
      ...two(1, 1),
      aggregate: "geometric",
      levels: { kind: "cut-points", cutPoints: [100 * Math.sqrt(0.4)] },
    };
    expect(of(three, options, "C", "education").higher?.value).toBeCloseTo(10 + 10 * (0.4 / 0.6), 6);
    expectFault(() => counterfactuals(scoreShortage(three, { aggregate: "topsis" }), "C"), "invalid-option");
    expectFault(() => counterfactuals(scoreShortage(three, { aggregate: "mazziotta-pareto" }), "C"), "invalid-option");
  });

  test("refuses", () => {
    const result = scoreShortage(three);
    expectFault(() => counterfactuals({} as never, "A"), "invalid-value");
    expectFault(() => counterfactuals(result, "Z"), "unknown-id");
    expect(expectFault(() => counterfactuals(result, "a"), "unknown-id").message).toContain('"A"');
    expectFault(() => counterfactuals(result, "A", { top: 0 }), "invalid-option");
    expectFault(() => counterfactuals(result, "A", { n: 1 } as never), "invalid-option");
    const ranks = scoreShortage(three, { normalise: { method: "percentile" } });
    expect(expectFault(() => counterfactuals(ranks, "A"), "invalid-option").details.where).toBe("counterfactuals");
  });
});
