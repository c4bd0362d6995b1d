import { describe, expect, test } from "vitest";
import { aggregatePowerMean } from "../../src/aggregate/aggregate-power-mean.js";
import { expectFault } from "../support/laws.js";

describe("aggregatePowerMean", () => {
  test("by hand: √((1 + 49) / 2) = 5; and the known means", () => {
    const mean = (exponent: number): number | undefined =>
      aggregatePowerMean([[2], [8]], { weights: [0.5, 0.5], exponent })[0];
    expect(aggregatePowerMean([[1], [7]], { weights: [0.5, 0.5], exponent: 2 })[0]).toBeCloseTo(5, 14);
    expect(mean(1)).toBeCloseTo(5, 14);
    expect(mean(0)).toBeCloseTo(4, 14);
    expect(mean(-1)).toBeCloseTo(3.2, 14);
  });

  test("zeros by rule, and options", () => {
    expect(aggregatePowerMean([[0], [0]], { weights: [0.5, 0.5], exponent: 2 })).toEqual(Float64Array.of(0));
    expectFault(() => aggregatePowerMean([[0], [1]], { weights: [0.5, 0.5], exponent: -1 }), "non-positive-value");
    expect(aggregatePowerMean([[0], [1]], { weights: [0.5, 0.5], exponent: -1, zero: "zero" })).toEqual(
      Float64Array.of(0),
    );
    expectFault(() => aggregatePowerMean([[-1], [1]], { weights: [0.5, 0.5], exponent: 2 }), "non-positive-value");
    expectFault(() => aggregatePowerMean([[1]], { weights: [1], exponent: Number.NaN }), "invalid-option");
  });
});
