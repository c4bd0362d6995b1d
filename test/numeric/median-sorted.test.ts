import { expect, test } from "vitest";
import { medianSorted } from "../../src/numeric/median-sorted.js";

test("medianSorted takes the middle, or the mean of the middle two", () => {
  expect(medianSorted(Float64Array.of(1, 5, 9))).toBe(5);
  expect(medianSorted(Float64Array.of(1, 5, 7, 9))).toBe(6);
  expect(medianSorted(Float64Array.of(3))).toBe(3);
});
