import { describe, expect, test } from "vitest";
import { aggregateMazziottaPareto } from "../../src/aggregate/aggregate-mazziotta-pareto.js";
import { expectFault } from "../support/laws.js";

describe("aggregateMazziottaPareto", () => {
  test("by hand: 90 and 110 have mean 100 and deviation 10: 100 − 10 · 10/100 = 99", () => {
    expect(
      aggregateMazziottaPareto(
        [
          [90, 100],
          [110, 100],
        ],
        { weights: [0.5, 0.5] },
      ),
    ).toEqual(Float64Array.of(99, 100));
    expect(aggregateMazziottaPareto([[90], [110]], { weights: [0.5, 0.5], penalty: "plus" })).toEqual(
      Float64Array.of(101),
    );
    expectFault(() => aggregateMazziottaPareto([[0]], { weights: [1] }), "non-positive-value");
    expectFault(() => aggregateMazziottaPareto([[1]], { weights: [1], penalty: "x" as "plus" }), "invalid-option");
  });

  test("refuses scores whose squares are no finite number, with the position", () => {
    const fault = expectFault(
      () =>
        aggregateMazziottaPareto(
          [
            [1, 1e300],
            [1, 1],
          ],
          { weights: [0.5, 0.5] },
        ),
      "range-overflow",
    );
    expect(fault.details.index).toBe(1);
  });
});
