import { expect, test } from "vitest";
import { shapeOfSorted } from "../../src/numeric/shape-of-sorted.js";

test("shapeOfSorted: symmetric values have no skewness; too few, or equal ones, have no shape", () => {
  expect(shapeOfSorted(Float64Array.of(1, 2, 3)).skewness).toBeCloseTo(0, 12);
  expect(shapeOfSorted(Float64Array.of(1, 2, 3)).kurtosis).toBeNull();
  // 1 2 3 4 5: squares of deviations 10, fourth powers 34; G₂ = 4/(3·2) × (5·6·34/100 − 12) = −1.2.
  expect(shapeOfSorted(Float64Array.of(1, 2, 3, 4, 5)).kurtosis).toBeCloseTo(-1.2, 12);
  expect(shapeOfSorted(Float64Array.of(1e200, 2e200, 3e200, 4e200, 5e200)).kurtosis).toBeCloseTo(-1.2, 10);
  expect(shapeOfSorted(Float64Array.of(4, 4, 4, 4))).toEqual({ skewness: null, kurtosis: null });
  expect(shapeOfSorted(Float64Array.of(1, 2))).toEqual({ skewness: null, kurtosis: null });
});
