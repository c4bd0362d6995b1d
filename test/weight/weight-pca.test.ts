import { describe, expect, test } from "vitest";
import { weightPca } from "../../src/weight/weight-pca.js";
import { expectFault } from "../support/laws.js";

describe("weightPca", () => {
  test("by hand: two indicators correlate with r: (1, ±1) whatever r, so halves", () => {
    for (const other of [
      [1, 3, 2, 4],
      [4, 1, 3, 2],
    ]) {
      const weights = weightPca([[1, 2, 3, 4], other]);
      expect(weights[0]).toBeCloseTo(0.5, 12);
    }
    // Three of which two are the same and the third does not correlate with them: it gets nothing.
    const weights = weightPca(
      [
        [1, 2, 3],
        [1, 2, 3],
        [1, 0, 1],
      ],
      { loadings: "absolute" },
    );
    expect(weights[0]).toBeCloseTo(0.5, 12);
    expect(weights[2]).toBeCloseTo(0, 12);
  });

  test("directions do not show; constants are refused", () => {
    const columns = [
      [1, 2, 3, 9],
      [2, 1, 4, 3],
      [5, 5, 1, 2],
    ];
    expect(weightPca(columns, { directions: ["benefit", "cost", "cost"] })).toEqual(weightPca(columns));
    expect(
      expectFault(
        () =>
          weightPca([
            [1, 2],
            [3, 3],
          ]),
        "constant-indicator",
      ).details.column,
    ).toBe("1");
    expectFault(() => weightPca(columns, { loadings: "x" as "squared" }), "invalid-option");
    expectFault(() => weightPca([]), "empty-input");
    expect(
      expectFault(
        () =>
          weightPca([
            [1, 2],
            [3, Number.NaN],
          ]),
        "non-finite-value",
      ).details,
    ).toMatchObject({ index: 1, column: "1" });
  });

  test("where components share the greatest eigenvalue, the order of the columns does not decide", () => {
    const [a, b] = [
      [1, -1, 1, -1],
      [1, 1, -1, -1],
    ] as const;
    // Uncorrelated: every direction is a first component, and both columns have the same part in them.
    for (const loadings of ["squared", "absolute"] as const) {
      expect(weightPca([a, b], { loadings })).toEqual([0.5, 0.5]);
      expect(weightPca([b, a], { loadings })).toEqual([0.5, 0.5]);
    }
    // Two pairs of equal columns: eigenvalues 2, 2, 0, 0, and the plane of the first two has all four alike in it.
    for (const weight of weightPca([a, a, b, b])) expect(weight).toBeCloseTo(0.25, 12);
  });
});
