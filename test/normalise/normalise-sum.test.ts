import { describe, expect, test } from "vitest";
import { normaliseSum } from "../../src/normalise/normalise-sum.js";
import { expectFault } from "../support/laws.js";

describe("normaliseSum", () => {
  test("shares of the total; of the reciprocals for a cost: ½ and ⅙ are 3 : 1", () => {
    expect(normaliseSum([2, 6], { direction: "benefit" })).toEqual(Float64Array.of(0.25, 0.75));
    expect(normaliseSum([2, 6], { direction: "cost" })).toEqual(Float64Array.of(0.75, 0.25));
  });

  test("constants, zeros and negatives have one rule; huge values do not overflow", () => {
    expect(normaliseSum([7, 7], { direction: "cost" })).toEqual(Float64Array.of(0.5, 0.5));
    expect(normaliseSum([1.7e308, 1.7e308], { direction: "benefit" })).toEqual(Float64Array.of(0.5, 0.5));
    expectFault(() => normaliseSum([0, 0], { direction: "benefit" }), "constant-indicator");
    expectFault(() => normaliseSum([1, -1], { direction: "benefit" }), "invalid-value");
    expectFault(() => normaliseSum([1, 0], { direction: "cost" }), "non-positive-value");
  });
});
