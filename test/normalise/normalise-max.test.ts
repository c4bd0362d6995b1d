import { describe, expect, test } from "vitest";
import { normaliseMax } from "../../src/normalise/normalise-max.js";
import { expectFault } from "../support/laws.js";

describe("normaliseMax", () => {
  test("shares of the greatest, by direction", () => {
    expect(normaliseMax([10, 5, 2], { direction: "benefit" })).toEqual(Float64Array.of(1, 0.5, 0.2));
    expect(normaliseMax([10, 5, 2], { direction: "cost" })).toEqual(Float64Array.of(0, 0.5, 0.8));
    // 2/10, 2/5, 2/2.
    expect(normaliseMax([10, 5, 2], { direction: "cost", cost: "reciprocal" })).toEqual(Float64Array.of(0.2, 0.4, 1));
    expect(normaliseMax([5], { direction: "benefit", reference: [20, 10] })).toEqual(Float64Array.of(0.25));
  });

  test("constants, zeros and negatives have one rule", () => {
    expect(normaliseMax([7, 7], { direction: "benefit" })).toEqual(Float64Array.of(1, 1));
    expect(normaliseMax([7, 7], { direction: "cost" })).toEqual(Float64Array.of(0, 0));
    expectFault(() => normaliseMax([0, 0], { direction: "benefit" }), "constant-indicator");
    expect(expectFault(() => normaliseMax([1, -1], { direction: "benefit" }), "invalid-value").details.index).toBe(1);
    const reciprocal = { direction: "cost", cost: "reciprocal" } as const;
    expect(expectFault(() => normaliseMax([1, 0], reciprocal), "non-positive-value").details.index).toBe(1);
    expectFault(() => normaliseMax([1], { direction: "cost", cost: "x" as "reciprocal" }), "invalid-option");
  });
});
