import { expect, test } from "vitest";
import { effectiveWeights } from "../../src/score/effective-weights.js";

test("effectiveWeights hands weight on within the group first, then among the groups", () => {
  const weights = [0.25, 0.25, 0.5];
  expect(effectiveWeights(weights, ["", "", ""], [true, false, true])).toEqual([0.25 / 0.75, 0, 0.5 / 0.75]);
  expect(effectiveWeights(weights, ["a", "a", "b"], [true, false, true])).toEqual([0.5, 0, 0.5]);
  expect(effectiveWeights(weights, ["a", "a", "b"], [false, false, true])).toEqual([0, 0, 1]);
  expect(effectiveWeights(weights, ["a", "a", "b"], [false, false, false])).toBeNull();
  expect(effectiveWeights([0, 0, 1], ["", "", ""], [true, true, false])).toBeNull();
});
