import { describe, expect, test } from "vitest";
import { normaliseMinMax } from "../../src/normalise/normalise-min-max.js";
import { expectFault } from "../support/laws.js";

describe("normaliseMinMax", () => {
  test("worst 0, best 1, by direction", () => {
    // (50 − 40) / (60 − 40) = 0.5; (45 − 40) / 20 = 0.25.
    expect(normaliseMinMax([40, 60, 50, 45], { direction: "benefit" })).toEqual(Float64Array.of(0, 1, 0.5, 0.25));
    expect(normaliseMinMax([40, 60, 50, 45], { direction: "cost" })).toEqual(Float64Array.of(1, 0, 0.5, 0.75));
  });

  test("another range: 1 + 0.25 × 99 = 25.75", () => {
    expect(normaliseMinMax([0, 4, 1], { direction: "benefit", range: [1, 100] })).toEqual(
      Float64Array.of(1, 100, 25.75),
    );
  });

  test("on a log scale 10 lies half way from 1 to 100", () => {
    expect(normaliseMinMax([1, 10, 100], { direction: "benefit", scale: "log" })[1]).toBeCloseTo(0.5, 15);
    expect(normaliseMinMax([0, Math.E - 1], { direction: "cost", scale: "log1p" })).toEqual(Float64Array.of(1, 0));
    const fault = expectFault(
      () => normaliseMinMax([1, 0], { direction: "benefit", scale: "log" }),
      "non-positive-value",
    );
    expect(fault.details.index).toBe(1);
  });

  test("against a reference, and beyond it", () => {
    const options = { direction: "benefit", reference: [0, 5, 10] } as const;
    expect(normaliseMinMax([5, 20], options)).toEqual(Float64Array.of(0.5, 2));
    expectFault(() => normaliseMinMax([5], { direction: "benefit", reference: [3, 3] }), "constant-indicator");
  });

  test("refuses a constant indicator unless told its score, and a range beyond the doubles", () => {
    expectFault(() => normaliseMinMax([7, 7], { direction: "benefit" }), "constant-indicator");
    expect(normaliseMinMax([7, 7], { direction: "benefit", constantScore: 0.5 })).toEqual(Float64Array.of(0.5, 0.5));
    expectFault(() => normaliseMinMax([-1.7e308, 1.7e308], { direction: "benefit" }), "range-overflow");
    expectFault(() => normaliseMinMax([1, 2], { direction: "benefit", range: [1, 0] }), "invalid-option");
    expectFault(() => normaliseMinMax([1, 2], { direction: "benefit", scale: "x" as "log" }), "invalid-option");
  });
});
