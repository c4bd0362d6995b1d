import { describe, expect, test } from "vitest";
import { weightStandardDeviation } from "../../src/weight/weight-standard-deviation.js";
import { expectFault } from "../support/laws.js";

describe("weightStandardDeviation", () => {
  test("by hand: scores 0 1 have deviation ½, 0 ½ 1 … and units do not decide", () => {
    // 0 0 1 1: deviation ½. 0 1 ½ ½: squares of deviations ¼ + ¼, over 4: √⅛. Weights ½ : √⅛ = √2 : 1.
    const weights = weightStandardDeviation([
      [0, 0, 1, 1],
      [0, 1000, 500, 500],
    ]);
    expect(weights[0]).toBeCloseTo(Math.SQRT2 / (1 + Math.SQRT2), 14);
    expect(
      weightStandardDeviation([
        [1, 1],
        [0, 9],
      ]),
    ).toEqual([0, 1]);
    expectFault(
      () =>
        weightStandardDeviation([
          [1, 1],
          [2, 2],
        ]),
      "constant-indicator",
    );
  });
});
