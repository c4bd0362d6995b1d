import { describe, expect, test } from "vitest";
import { aggregateCopeland } from "../../src/aggregate/aggregate-copeland.js";
import { expectFault } from "../support/laws.js";

describe("aggregateCopeland", () => {
  test("by hand: the Condorcet circle is level; a majority wins", () => {
    const circle = [
      [3, 2, 1],
      [1, 3, 2],
      [2, 1, 3],
    ];
    expect(aggregateCopeland(circle, { weights: [1 / 3, 1 / 3, 1 / 3] })).toEqual(Float64Array.of(0, 0, 0));
    expect(
      aggregateCopeland(
        [
          [3, 2, 1],
          [1, 2, 3],
        ],
        { weights: [0.6, 0.4] },
      ),
    ).toEqual(Float64Array.of(2, 0, -2));
    expect(aggregateCopeland([[3, 1]], { weights: [1], directions: ["cost"] })).toEqual(Float64Array.of(-1, 1));
    // 0.1 + 0.2 against 0.3 is level, though it is not in doubles.
    expect(
      aggregateCopeland(
        [
          [2, 1],
          [2, 1],
          [1, 2],
          [5, 5],
        ],
        { weights: [0.1, 0.2, 0.3, 0.4] },
      ),
    ).toEqual(Float64Array.of(0, 0));
    expectFault(() => aggregateCopeland([[1]], { weights: [1], directions: ["up" as "cost"] }), "invalid-option");
  });
});
