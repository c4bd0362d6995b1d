import { describe, expect, test } from "vitest";
import { aggregatePassed } from "../../src/aggregate/aggregate-passed.js";
import { expectFault } from "../support/laws.js";

describe("aggregatePassed", () => {
  test("by hand: reaching a threshold is passing, in either direction", () => {
    const options = { weights: [0.25, 0.75], directions: ["benefit", "cost"], thresholds: [20, 5] } as const;
    expect(
      aggregatePassed(
        [
          [20, 19, 30],
          [5, 4, 6],
        ],
        options,
      ),
    ).toEqual(Float64Array.of(1, 0.75, 0.25));
    expectFault(() => aggregatePassed([[1], [2]], { ...options, thresholds: [1] }), "length-mismatch");
    expectFault(() => aggregatePassed([[1], [2]], { ...options, thresholds: [1, Number.NaN] }), "invalid-option");
  });
});
