import { expect, test } from "vitest";
import { isDataDriven, readsValues, weightBySpec } from "../../src/score/weight-by-spec.js";
import { expectFault } from "../support/laws.js";

test("weightBySpec weighs the chosen indicators", () => {
  expect(weightBySpec([], ["benefit", "benefit"], [0, 2], 3, { method: "given", weights: [1, 5, 3] })).toEqual([
    0.25, 0.75,
  ]);
  expect(weightBySpec([], ["benefit", "benefit"], [0, 2], 3, { method: "equal" })).toEqual([0.5, 0.5]);
  expect(weightBySpec([], ["benefit"], [1], 2, { method: "budget-allocation", allocations: [[1, 1]] })).toEqual([1]);
  expect(readsValues({ method: "merec" })).toBe(true);
  expect(readsValues({ method: "gini", basis: "values" })).toBe(true);
  expect(readsValues({ method: "gini" })).toBe(false);
  expect(isDataDriven({ method: "equal" })).toBe(false);
  expect(isDataDriven({ method: "entropy" })).toBe(true);
  expectFault(() => weightBySpec([], ["benefit"], [0], 3, { method: "given", weights: [1] }), "invalid-option");
  expectFault(() => weightBySpec([], ["benefit"], [0], 3, { method: "ahp", comparisons: [[1]] }), "invalid-option");
});
