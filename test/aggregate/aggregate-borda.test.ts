import { describe, expect, test } from "vitest";
import { aggregateBorda } from "../../src/aggregate/aggregate-borda.js";
import { expectFault } from "../support/laws.js";

describe("aggregateBorda", () => {
  test("by hand, equals by half, by direction", () => {
    expect(
      aggregateBorda(
        [
          [1, 2, 2],
          [9, 5, 1],
        ],
        { weights: [0.5, 0.5], directions: ["benefit", "cost"] },
      ),
    ).toEqual(Float64Array.of(0, 1.25, 1.75));
    expectFault(() => aggregateBorda([[1]], { weights: [1], directions: ["up" as "cost"] }), "invalid-option");
  });
});
