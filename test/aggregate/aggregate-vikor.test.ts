import { describe, expect, test } from "vitest";
import { aggregateVikor } from "../../src/aggregate/aggregate-vikor.js";
import { expectFault } from "../support/laws.js";

describe("aggregateVikor", () => {
  test("by hand", () => {
    // Shortfalls 0 ½, ½ 0, ¼ ¼ with weights ½: sums all ½; regrets ½ ½ ¼: Q = ½ · 0 + ½ · (1, 1, 0).
    expect(
      aggregateVikor(
        [
          [1, 0, 0.5],
          [0, 1, 0.5],
        ],
        { weights: [0.5, 0.5] },
      ),
    ).toEqual(Float64Array.of(0.5, 0.5, 0));
    expect(aggregateVikor([[1, 3, 2]], { weights: [1], directions: ["cost"], strategy: 1 })).toEqual(
      Float64Array.of(0, 1, 0.5),
    );
    expect(
      aggregateVikor(
        [
          [1, 2],
          [7, 7],
        ],
        { weights: [1, 0] },
      ),
    ).toEqual(Float64Array.of(1, 0));
    const fault = expectFault(
      () =>
        aggregateVikor(
          [
            [1, 2],
            [7, 7],
          ],
          { weights: [0.5, 0.5] },
        ),
      "constant-indicator",
    );
    expect(fault.details.column).toBe("1");
    expectFault(() => aggregateVikor([[1, 2]], { weights: [1], strategy: 2 }), "invalid-option");
  });

  test("refuses a column whose range is no finite number", () => {
    expectFault(
      () =>
        aggregateVikor(
          [
            [1e308, -1e308, 0],
            [1, 2, 3],
          ],
          { weights: [0.5, 0.5] },
        ),
      "range-overflow",
    );
  });
});
