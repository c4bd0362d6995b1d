import { expect, test } from "vitest";
import { isDataDriven, weightBySpec } from "../../src/score/weight-by-spec.js";
import { expectFault } from "../support/laws.js";

test("weightBySpec weighs the chosen indicators", () => {
  expect(weightBySpec([], [0, 2], 3, { method: "given", weights: [1, 5, 3] })).toEqual([0.25, 0.75]);
  expect(weightBySpec([], [0, 2], 3, { method: "equal" })).toEqual([0.5, 0.5]);
  expect(weightBySpec([], [1], 2, { method: "budget-allocation", allocations: [[1, 1]] })).toEqual([1]);
  expect(isDataDriven({ method: "equal" })).toBe(false);
  expect(isDataDriven({ method: "entropy" })).toBe(true);
  expectFault(() => weightBySpec([], [0], 3, { method: "given", weights: [1] }), "invalid-option");
  expectFault(() => weightBySpec([], [0], 3, { method: "ahp", comparisons: [[1]] }), "invalid-option");
});
