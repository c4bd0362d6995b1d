import { describe, expect, test } from "vitest";
import { aggregateGeometric } from "../../src/aggregate/aggregate-geometric.js";
import { expectFault } from "../support/laws.js";

describe("aggregateGeometric", () => {
  test("by hand: √(4 × 9) = 6; 2^¼ × 32^¾ = 2^(¼ + 15/4) = 16", () => {
    expect(aggregateGeometric([[4], [9]], { weights: [0.5, 0.5] })[0]).toBeCloseTo(6, 12);
    expect(aggregateGeometric([[2], [32]], { weights: [0.25, 0.75] })[0]).toBeCloseTo(16, 12);
  });

  test("a score of 0 has one stated rule", () => {
    const columns = [
      [0, 0.25],
      [0.5, 1],
    ];
    const fault = expectFault(() => aggregateGeometric(columns, { weights: [0.5, 0.5] }), "non-positive-value");
    expect(fault.details).toMatchObject({ index: 0, column: "0" });
    expect(aggregateGeometric(columns, { weights: [0.5, 0.5], zero: "zero" })[0]).toBe(0);
    // Floor 0.02: √(0.02 × 0.5) = 0.1.
    expect(aggregateGeometric(columns, { weights: [0.5, 0.5], zero: 0.02 })[0]).toBeCloseTo(0.1, 12);
    expect(aggregateGeometric(columns, { weights: [0, 1] })[0]).toBeCloseTo(0.5, 12);
    expectFault(() => aggregateGeometric([[-1]], { weights: [1], zero: "zero" }), "non-positive-value");
    for (const zero of [0, -1, Infinity, "no" as "zero"]) {
      expectFault(() => aggregateGeometric(columns, { weights: [0.5, 0.5], zero }), "invalid-option");
    }
  });
});
