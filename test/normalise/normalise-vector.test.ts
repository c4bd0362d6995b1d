import { describe, expect, test } from "vitest";
import { normaliseVector } from "../../src/normalise/normalise-vector.js";
import { expectFault } from "../support/laws.js";

describe("normaliseVector", () => {
  test("over the Euclidean length: 3-4-5", () => {
    expect(normaliseVector([3, -4], { direction: "benefit" })).toEqual(Float64Array.of(0.6, -0.8));
    expect(normaliseVector([3, 4], { direction: "cost" })[0]).toBeCloseTo(0.4, 15);
    expect(normaliseVector([3e200, 4e200], { direction: "benefit" })[0]).toBeCloseTo(0.6, 14);
    expectFault(() => normaliseVector([0, 0], { direction: "benefit" }), "constant-indicator");
  });
});
