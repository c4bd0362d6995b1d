import { expect, test } from "vitest";
import { quantileSorted } from "../../src/numeric/quantile-sorted.js";

test("quantileSorted is linear between neighbours (definition 7)", () => {
  // Place (4 − 1) × 0.25 = 0.75 from the first: 1 + 0.75 × (2 − 1); the median lies half way from 2 to 3.
  expect(quantileSorted([1, 2, 3, 4], 0.25)).toBe(1.75);
  expect(quantileSorted([1, 2, 3, 4], 0.5)).toBe(2.5);
  expect(quantileSorted([1, 2, 3, 4], 0)).toBe(1);
  expect(quantileSorted([1, 2, 3, 4], 1)).toBe(4);
  expect(quantileSorted([7], 0.3)).toBe(7);
  expect(quantileSorted([-Number.MAX_VALUE, Number.MAX_VALUE], 0.5)).toBe(0);
});
