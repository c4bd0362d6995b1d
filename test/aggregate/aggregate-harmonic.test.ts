import { describe, expect, test } from "vitest";
import { aggregateHarmonic } from "../../src/aggregate/aggregate-harmonic.js";
import { expectFault } from "../support/laws.js";

describe("aggregateHarmonic", () => {
  test("by hand: 1 / (½/2 + ½/6) = 3; zeros by rule", () => {
    expect(aggregateHarmonic([[2], [6]], { weights: [0.5, 0.5] })[0]).toBeCloseTo(3, 14);
    expectFault(() => aggregateHarmonic([[0], [6]], { weights: [0.5, 0.5] }), "non-positive-value");
    expect(aggregateHarmonic([[0], [6]], { weights: [0.5, 0.5], zero: "zero" })).toEqual(Float64Array.of(0));
    expect(aggregateHarmonic([[0], [6]], { weights: [0.5, 0.5], zero: 2 })[0]).toBeCloseTo(3, 14);
    expect(aggregateHarmonic([[0], [6]], { weights: [0, 1] })).toEqual(Float64Array.of(6));
  });
});
