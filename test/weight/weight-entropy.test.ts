import { describe, expect, test } from "vitest";
import { weightEntropy } from "../../src/weight/weight-entropy.js";
import { expectFault } from "../support/laws.js";

describe("weightEntropy", () => {
  test("by hand: shares 1/2 1/2 0 0 have entropy ln 2 / ln 4 = 1/2; 1 0 0 0 have 0; weights 0.5 : 1", () => {
    const weights = weightEntropy([
      [3, 3, 0, 0],
      [8, 0, 0, 0],
    ]);
    expect(weights[0]).toBeCloseTo(1 / 3, 14);
    expect(weights[1]).toBeCloseTo(2 / 3, 14);
  });

  test("a constant indicator has weight 0, exactly; nothing but constants is refused", () => {
    expect(
      weightEntropy([
        [0.1, 0.1, 0.1],
        [1, 2, 3],
      ]),
    ).toEqual([0, 1]);
    expectFault(
      () =>
        weightEntropy([
          [1, 1],
          [0, 0],
        ]),
      "constant-indicator",
    );
    expectFault(() => weightEntropy([[5]]), "constant-indicator");
  });

  test("refuses a negative value with index and column; takes huge ones", () => {
    const fault = expectFault(
      () =>
        weightEntropy([
          [1, 2],
          [1, -1],
        ]),
      "invalid-value",
    );
    expect(fault.details).toMatchObject({ index: 1, column: "1" });
    expect(
      weightEntropy([
        [1.7e308, 1.7e308, 0],
        [1, 1, 0],
      ])[0],
    ).toBeCloseTo(0.5, 14);
  });
});
