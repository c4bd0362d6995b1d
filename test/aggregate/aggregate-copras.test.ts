import { describe, expect, test } from "vitest";
import { aggregateCopras } from "../../src/aggregate/aggregate-copras.js";
import { expectFault } from "../support/laws.js";

describe("aggregateCopras", () => {
  test("by hand", () => {
    // Benefit 1 3: shares ¼ ¾, weighted ⅛ ⅜. Cost 1 3: S⁻ ⅛ ⅜, sum ½; reciprocals 8 and 8/3, sum 32/3:
    // ½ · 8 / (32/3) = ⅜ and ⅛. Q = ½ and ½.
    const options = { weights: [0.5, 0.5], directions: ["benefit", "cost"] } as const;
    const result = aggregateCopras(
      [
        [1, 3],
        [1, 3],
      ],
      { ...options, output: "significance" },
    );
    expect(result[0]).toBeCloseTo(0.5, 14);
    expect(result[1]).toBeCloseTo(0.5, 14);
    expect(aggregateCopras([[1, 3]], { weights: [1], directions: ["benefit"] })[0]).toBeCloseTo(1 / 3, 14);
  });

  test("refuses", () => {
    const cost = { weights: [1], directions: ["cost"] } as const;
    expectFault(() => aggregateCopras([[1, 0]], cost), "non-positive-value");
    expectFault(() => aggregateCopras([[1, -1]], cost), "invalid-value");
    expectFault(() => aggregateCopras([[0, 0]], cost), "constant-indicator");
    expectFault(() => aggregateCopras([[1, 2]], { ...cost, output: "x" as "utility" }), "invalid-option");
    expectFault(() => aggregateCopras([[1, 2]], { weights: [1], directions: [] }), "length-mismatch");
  });
});
