import { describe, expect, test } from "vitest";
import { normaliseLogistic } from "../../src/normalise/normalise-logistic.js";
import { expectFault } from "../support/laws.js";

describe("normaliseLogistic", () => {
  test("0.5 at the mean, 1 / (1 + 1/3) = 0.75 where k z = ln 3", () => {
    const reference = { mean: 10, deviation: 5 };
    expect(normaliseLogistic([10], { direction: "benefit", reference })).toEqual(Float64Array.of(0.5));
    expect(normaliseLogistic([10 + 5 * Math.log(3)], { direction: "benefit", reference })[0]).toBeCloseTo(0.75, 14);
    expect(normaliseLogistic([10 + 5 * Math.log(3)], { direction: "cost", reference })[0]).toBeCloseTo(0.25, 14);
    expect(
      normaliseLogistic([10 + 2.5 * Math.log(3)], { direction: "benefit", reference, steepness: 2 })[0],
    ).toBeCloseTo(0.75, 14);
    expect(normaliseLogistic([-1e308, 1e308], { direction: "benefit", reference })).toEqual(Float64Array.of(0, 1));
  });

  test("constants and options", () => {
    expectFault(() => normaliseLogistic([3, 3], { direction: "benefit" }), "constant-indicator");
    expect(normaliseLogistic([3, 3], { direction: "benefit", constantScore: 0.5 })).toEqual(Float64Array.of(0.5, 0.5));
    expectFault(() => normaliseLogistic([1, 2], { direction: "benefit", steepness: 0 }), "invalid-option");
    expectFault(
      () => normaliseLogistic([1], { direction: "benefit", reference: { mean: 0, deviation: 0 } }),
      "invalid-option",
    );
    expectFault(() => normaliseLogistic([0, 1], { direction: "benefit", scale: "log" }), "non-positive-value");
  });
});
