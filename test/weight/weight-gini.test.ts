import { describe, expect, test } from "vitest";
import { weightGini } from "../../src/weight/weight-gini.js";
import { expectFault } from "../support/laws.js";

describe("weightGini", () => {
  test("by hand: 0 4 differs by 4 twice: 8 / (2 · 4 · 2) = ½; 1 3: 4 / 16 = ¼", () => {
    const weights = weightGini([
      [0, 4],
      [1, 3],
    ]);
    expect(weights[0]).toBeCloseTo(2 / 3, 14);
    expect(
      weightGini([
        [5, 5],
        [1, 2],
      ]),
    ).toEqual([0, 1]);
    expectFault(() => weightGini([[0, 0]]), "constant-indicator");
    expect(
      expectFault(
        () =>
          weightGini([
            [1, 2],
            [-1, 2],
          ]),
        "invalid-value",
      ).details,
    ).toMatchObject({ index: 0, column: "1" });
  });
});
