import { describe, expect, test } from "vitest";
import { aggregateTopsis } from "../../src/aggregate/aggregate-topsis.js";
import { expectFault } from "../support/laws.js";

describe("aggregateTopsis", () => {
  test("by hand: best and worst in all are 1 and 0; a trade of equal weight is in the middle", () => {
    expect(
      aggregateTopsis(
        [
          [1, 0, 1],
          [1, 0, 0],
        ],
        { weights: [0.5, 0.5], normalisation: "none" },
      ),
    ).toEqual(Float64Array.of(1, 0, 0.5));
    expect(aggregateTopsis([[1, 2, 3]], { weights: [1], directions: ["cost"] })).toEqual(Float64Array.of(1, 0.5, 0));
    // A constant column has no effect.
    expect(
      aggregateTopsis(
        [
          [1, 2, 3],
          [7, 7, 7],
        ],
        { weights: [0.5, 0.5] },
      ),
    ).toEqual(Float64Array.of(0, 0.5, 1));
  });

  test("refuses", () => {
    expectFault(() => aggregateTopsis([[7, 7]], { weights: [1] }), "constant-indicator");
    expectFault(() => aggregateTopsis([[1, 2]], { weights: [1], directions: ["up" as "cost"] }), "invalid-option");
    expectFault(() => aggregateTopsis([[1, 2]], { weights: [1], normalisation: "max" as "none" }), "invalid-option");
  });

  test("values as far apart as doubles go: the same closeness as at 1, 2, 3, or a refusal", () => {
    const weights = [0.5, 0.5];
    const plain = aggregateTopsis(
      [
        [1, 2, 3],
        [30, 10, 20],
      ],
      { weights, normalisation: "none" },
    );
    for (const power of [-1000, -700, 700, 1000]) {
      const scaled = [
        [1, 2, 3],
        [30, 10, 20],
      ].map((column) => column.map((value) => value * 2 ** power));
      expect(aggregateTopsis(scaled, { weights, normalisation: "none" })).toEqual(plain);
    }
    const fault = expectFault(
      () =>
        aggregateTopsis(
          [
            [1e308, -1e308, 0],
            [1, 2, 3],
          ],
          { weights },
        ),
      "range-overflow",
    );
    expect(fault.details.received).toBe("-1e+308 and 1e+308");
  });
});
