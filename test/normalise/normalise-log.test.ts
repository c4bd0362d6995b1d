import { describe, expect, test } from "vitest";
import { normaliseLog } from "../../src/normalise/normalise-log.js";
import { expectFault } from "../support/laws.js";

describe("normaliseLog", () => {
  test("shares of the logarithms: 10 and 1000 are 1 : 3", () => {
    const benefit = normaliseLog([10, 1000], { direction: "benefit" });
    expect(benefit[0]).toBeCloseTo(0.25, 14);
    expect(normaliseLog([10, 1000], { direction: "cost" })[0]).toBeCloseTo(0.75, 14);
  });

  test("refuses values below 1, and nothing but ones", () => {
    expect(expectFault(() => normaliseLog([2, 0.5], { direction: "benefit" }), "invalid-value").details.index).toBe(1);
    expectFault(() => normaliseLog([1, 1], { direction: "benefit" }), "constant-indicator");
    expectFault(() => normaliseLog([5], { direction: "cost" }), "constant-indicator");
    expect(normaliseLog([5, 5], { direction: "cost" })).toEqual(Float64Array.of(0.5, 0.5));
  });
});
