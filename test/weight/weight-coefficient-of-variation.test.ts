import { describe, expect, test } from "vitest";
import { weightCoefficientOfVariation } from "../../src/weight/weight-coefficient-of-variation.js";
import { expectFault } from "../support/laws.js";

describe("weightCoefficientOfVariation", () => {
  test("by hand: 1 3 has deviation 1 and mean 2, 0 2 deviation 1 and mean 1: 1 : 2", () => {
    const weights = weightCoefficientOfVariation([
      [1, 3],
      [0, 2],
    ]);
    expect(weights[0]).toBeCloseTo(1 / 3, 14);
    expect(
      weightCoefficientOfVariation([
        [5, 5],
        [1, 2],
      ]),
    ).toEqual([0, 1]);
    expectFault(() => weightCoefficientOfVariation([[5, 5]]), "constant-indicator");
    const fault = expectFault(
      () =>
        weightCoefficientOfVariation([
          [5, 6],
          [1, -2],
        ]),
      "invalid-value",
    );
    expect(fault.details).toMatchObject({ index: 1, column: "1" });
  });
});
