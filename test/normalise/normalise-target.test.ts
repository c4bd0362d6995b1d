import { describe, expect, test } from "vitest";
import { normaliseTarget } from "../../src/normalise/normalise-target.js";
import { expectFault } from "../support/laws.js";

describe("normaliseTarget", () => {
  test("from the worst to the target: (40 − 20) / (60 − 20) = 0.5", () => {
    expect(normaliseTarget([20, 40, 70], { direction: "benefit", target: 60 })).toEqual(Float64Array.of(0, 0.5, 1));
    expect(normaliseTarget([20, 40, 70], { direction: "benefit", target: 60, outside: "extend" })[2]).toBe(1.25);
    expect(normaliseTarget([20, 40, 60], { direction: "cost", target: 40 })).toEqual(Float64Array.of(1, 1, 0));
    expect(normaliseTarget([1, 10], { direction: "benefit", target: 100, scale: "log" })[1]).toBeCloseTo(0.5, 15);
    expect(normaliseTarget([30], { direction: "benefit", target: 60, reference: [20, 90] })).toEqual(
      Float64Array.of(0.25),
    );
    expect(normaliseTarget([5, 5], { direction: "benefit", target: 6 })).toEqual(Float64Array.of(0, 0));
  });

  test("refuses a target that is no better than the worst", () => {
    expectFault(() => normaliseTarget([5, 6], { direction: "benefit", target: 5 }), "invalid-option");
    expectFault(() => normaliseTarget([5, 6], { direction: "cost", target: 6 }), "invalid-option");
    expectFault(() => normaliseTarget([5, 6], { direction: "cost", target: Number.NaN }), "invalid-option");
    expectFault(() => normaliseTarget([0, 6], { direction: "benefit", target: 9, scale: "log" }), "non-positive-value");
    expectFault(() => normaliseTarget([-1.7e308], { direction: "benefit", target: 1.7e308 }), "range-overflow");
  });
});
