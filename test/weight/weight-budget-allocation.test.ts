import { describe, expect, test } from "vitest";
import { weightBudgetAllocation } from "../../src/weight/weight-budget-allocation.js";
import { expectFault } from "../support/laws.js";

describe("weightBudgetAllocation", () => {
  test("mean of the shares, and their spread", () => {
    // Shares ½ ½ and ¾ ¼: mean ⅝ ⅜; deviation of ½ and ¾ as a sample: √(2 · ⅛²) = ⅛ √2.
    const result = weightBudgetAllocation([
      [50, 50],
      [3, 1],
    ]);
    expect(result.weights).toEqual([0.625, 0.375]);
    expect(result.spread[0]).toBeCloseTo(Math.SQRT2 / 8, 14);
    expect(weightBudgetAllocation([[1, 3]]).spread).toEqual([0, 0]);
  });

  test("refuses", () => {
    expectFault(() => weightBudgetAllocation([]), "empty-input");
    expectFault(() => weightBudgetAllocation([[]]), "empty-input");
    expectFault(() => weightBudgetAllocation([[1, 2], [1]]), "length-mismatch");
    expectFault(() => weightBudgetAllocation([[1, -2]]), "invalid-value");
    expectFault(() => weightBudgetAllocation([[0, 0]]), "weights-sum");
  });
});
