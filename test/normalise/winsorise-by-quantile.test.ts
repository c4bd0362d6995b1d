import { describe, expect, test } from "vitest";
import { winsoriseByQuantile } from "../../src/normalise/winsorise-by-quantile.js";
import { expectFault } from "../support/laws.js";

describe("winsoriseByQuantile", () => {
  test("sets what lies beyond to the quantile, and says what", () => {
    // Quantile 0.25 of five values is the second, 0.75 the fourth.
    const treated = winsoriseByQuantile([100, 1, 2, 3, -50], { lower: 0.25, upper: 0.75 });
    expect(treated.values).toEqual(Float64Array.of(3, 1, 2, 3, 1));
    expect(treated.changed).toEqual([0, 4]);
    expect(winsoriseByQuantile([5, 6], { lower: 0, upper: 1 }).changed).toEqual([]);
  });

  test("refuses", () => {
    expectFault(() => winsoriseByQuantile([], { lower: 0, upper: 1 }), "empty-input");
    expect(
      expectFault(() => winsoriseByQuantile([1, NaN], { lower: 0, upper: 1 }), "non-finite-value").details.index,
    ).toBe(1);
    expectFault(() => winsoriseByQuantile([1], { lower: 0.5, upper: 0.5 }), "invalid-option");
    expectFault(() => winsoriseByQuantile([1], { lower: -0.1, upper: 0.5 }), "invalid-option");
    expectFault(() => winsoriseByQuantile([1], { lower: 0.1, upper: 1.5 }), "invalid-option");
  });
});
