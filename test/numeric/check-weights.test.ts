import { expect, test } from "vitest";
import { checkWeights } from "../../src/numeric/check-weights.js";
import { expectFault } from "../support/laws.js";

test("checkWeights takes weights that sum to 1 within rounding", () => {
  expect(checkWeights([0.1, 0.2, 0.7], 3, "f")).toEqual([0.1, 0.2, 0.7]);
  expect(checkWeights(new Array(3).fill(1 / 3), 3, "f")).toHaveLength(3);
  expectFault(() => checkWeights([0.5, 0.5], 3, "f"), "length-mismatch");
  for (const none of [undefined, null, 3, "abc", {}])
    expectFault(() => checkWeights(none as never, 3, "f"), "length-mismatch");
  expectFault(() => checkWeights([0.5, 0.5001], 2, "f"), "weights-sum");
  expect(expectFault(() => checkWeights([1.5, -0.5], 2, "f"), "invalid-value").details.index).toBe(1);
  expect(expectFault(() => checkWeights([Infinity, 0], 2, "f"), "invalid-value").details.index).toBe(0);
});
