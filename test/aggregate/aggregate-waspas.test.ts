import { describe, expect, test } from "vitest";
import { aggregateWaspas } from "../../src/aggregate/aggregate-waspas.js";
import { expectFault } from "../support/laws.js";

describe("aggregateWaspas", () => {
  test("by hand: scores 1 and ¼ with halves: sum 0.625, product 0.5", () => {
    const columns = [
      [4, 2],
      [8, 2],
    ];
    const result = aggregateWaspas(columns, { weights: [0.5, 0.5], directions: ["benefit", "cost"] });
    expect(result[0]).toBeCloseTo((0.625 + 0.5) / 2, 14);
    expect(aggregateWaspas([[1], [0.25]], { weights: [0.5, 0.5], normalisation: "none", share: 1 })).toEqual(
      Float64Array.of(0.625),
    );
    expect(aggregateWaspas([[1], [0.25]], { weights: [0.5, 0.5], normalisation: "none", share: 0 })[0]).toBeCloseTo(
      0.5,
      14,
    );
    // A zero makes the product 0 and leaves the sum.
    expect(aggregateWaspas([[1], [0]], { weights: [0.5, 0.5], normalisation: "none" })).toEqual(Float64Array.of(0.25));
  });

  test("refuses", () => {
    expectFault(() => aggregateWaspas([[1, -1]], { weights: [1] }), "invalid-value");
    expectFault(() => aggregateWaspas([[1, 0]], { weights: [1], directions: ["cost"] }), "non-positive-value");
    expectFault(() => aggregateWaspas([[0, 0]], { weights: [1] }), "non-positive-value");
    expectFault(
      () => aggregateWaspas([[1, 2]], { weights: [1], directions: ["cost"], normalisation: "none" }),
      "invalid-option",
    );
    expectFault(() => aggregateWaspas([[1, 2]], { weights: [1], share: -1 }), "invalid-option");
  });
});
