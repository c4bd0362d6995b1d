import { describe, expect, test } from "vitest";
import { normaliseZScore } from "../../src/normalise/normalise-z-score.js";
import { expectFault } from "../support/laws.js";

describe("normaliseZScore", () => {
  // Mean 5, squares of deviations 9+1+1+1+0+0+4+16 = 32: population deviation √(32/8) = 2, sample √(32/7).
  const values = [2, 4, 4, 4, 5, 5, 7, 9];

  test("population and sample, by direction", () => {
    expect(normaliseZScore(values, { direction: "benefit" })).toEqual(
      Float64Array.of(-1.5, -0.5, -0.5, -0.5, 0, 0, 1, 2),
    );
    expect(normaliseZScore(values, { direction: "cost" })[7]).toBe(-2);
    expect(normaliseZScore(values, { direction: "benefit", deviation: "sample" })[7]).toBeCloseTo(
      4 / Math.sqrt(32 / 7),
      12,
    );
  });

  test("against a reference", () => {
    const reference = { mean: 3, deviation: 2 };
    expect(normaliseZScore([5, 3], { direction: "benefit", reference })).toEqual(Float64Array.of(1, 0));
    expect(normaliseZScore([9], { direction: "benefit", reference: values })).toEqual(Float64Array.of(2));
    for (const deviation of [0, -1, NaN, Infinity]) {
      expectFault(
        () => normaliseZScore([5], { direction: "benefit", reference: { mean: 3, deviation } }),
        "invalid-option",
      );
    }
  });

  test("on a log scale; constant; beyond the doubles", () => {
    const scores = normaliseZScore([1, 10, 100], { direction: "benefit", scale: "log" });
    expect(scores[1]).toBeCloseTo(0, 12);
    expectFault(() => normaliseZScore([0.1, 0.1, 0.1], { direction: "benefit" }), "constant-indicator");
    expect(normaliseZScore([1, 1], { direction: "benefit", constantScore: 0 })).toEqual(Float64Array.of(0, 0));
    expectFault(() => normaliseZScore([-1.7e308, 1.7e308], { direction: "benefit" }), "range-overflow");
    expectFault(() => normaliseZScore([1, 2], { direction: "benefit", deviation: "x" as "sample" }), "invalid-option");
  });
});
