import { expect, test } from "vitest";
import { countBelow } from "../../src/numeric/count-below.js";

test("countBelow counts by bisection", () => {
  const sorted = [1, 2, 2, 5];
  expect([0, 1, 2, 3, 5, 6].map((x) => countBelow(sorted, x, false))).toEqual([0, 0, 1, 3, 3, 4]);
  expect([0, 1, 2, 3, 5, 6].map((x) => countBelow(sorted, x, true))).toEqual([0, 1, 3, 3, 4, 4]);
  expect(countBelow([], 1, true)).toBe(0);
});
