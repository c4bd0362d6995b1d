import { describe, expect, test } from "vitest";
import { aggregateMoora } from "../../src/aggregate/aggregate-moora.js";
import { expectFault } from "../support/laws.js";

describe("aggregateMoora", () => {
  test("by hand: 3-4-5", () => {
    const result = aggregateMoora(
      [
        [3, 4],
        [4, 3],
      ],
      { weights: [0.5, 0.5], directions: ["benefit", "cost"] },
    );
    expect(result[0]).toBeCloseTo(0.3 - 0.4, 14);
    expect(result[1]).toBeCloseTo(0.4 - 0.3, 14);
    expectFault(() => aggregateMoora([[0, 0]], { weights: [1], directions: ["cost"] }), "constant-indicator");
  });
});
