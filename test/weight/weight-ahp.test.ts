import { describe, expect, test } from "vitest";
import { weightAhp } from "../../src/weight/weight-ahp.js";
import { expectFault } from "../support/laws.js";

describe("weightAhp", () => {
  test("consistent comparisons give their proportions: 4 : 2 : 1", () => {
    const result = weightAhp([
      [1, 2, 4],
      [0.5, 1, 2],
      [0.25, 0.5, 1],
    ]);
    [4 / 7, 2 / 7, 1 / 7].forEach((weight, index) => {
      expect(result.weights[index]).toBeCloseTo(weight, 12);
    });
    expect(result.eigenvalue).toBeCloseTo(3, 12);
    expect(result.consistencyRatio).toBeCloseTo(0, 12);
    expect(result.consistent).toBe(true);
  });

  test("a circle is as inconsistent as can be: equal weights", () => {
    // A beats B twice, B beats C twice, C beats A twice: each row sums to 3.5, so λ = 3.5, CI = 0.25, CR = 0.25 / 0.58.
    const result = weightAhp([
      [1, 2, 0.5],
      [0.5, 1, 2],
      [2, 0.5, 1],
    ]);
    expect(result.weights[0]).toBeCloseTo(1 / 3, 12);
    expect(result.eigenvalue).toBeCloseTo(3.5, 12);
    expect(result.consistencyRatio).toBeCloseTo(0.25 / 0.58, 12);
    expect(result.consistent).toBe(false);
  });

  test("one, and refusals", () => {
    expect(weightAhp([[1]])).toMatchObject({ weights: [1], consistencyRatio: 0 });
    expectFault(() => weightAhp([]), "empty-input");
    expect(expectFault(() => weightAhp([[1, 2], [0.5]]), "length-mismatch").details.index).toBe(1);
    expectFault(
      () =>
        weightAhp([
          [1, 0],
          [0, 1],
        ]),
      "non-positive-value",
    );
    expectFault(
      () =>
        weightAhp([
          [1, Number.NaN],
          [0.5, 1],
        ]),
      "non-positive-value",
    );
    expectFault(
      () =>
        weightAhp([
          [1, 2],
          [2, 1],
        ]),
      "invalid-value",
    );
    expectFault(
      () =>
        weightAhp([
          [2, 2],
          [0.5, 1],
        ]),
      "invalid-value",
    );
    expectFault(() => weightAhp(Array.from({ length: 16 }, () => new Array<number>(16).fill(1))), "invalid-option");
  });
});
