import { expect, test } from "vitest";
import { correlationRatio } from "../../src/numeric/correlation-ratio.js";

test("correlationRatio by hand: groups {0 2} and {4 6} about 3: between 4 + 4 + 4 + 4 of 9 + 1 + 1 + 9", () => {
  expect(correlationRatio(Float64Array.of(1, 2, 3, 4), Float64Array.of(0, 2, 4, 6))).toBeCloseTo(16 / 20, 14);
  // It sees what bends: a parabola has no linear correlation.
  expect(correlationRatio(Float64Array.of(-2, -2, 0, 0, 2, 2), Float64Array.of(4, 4, 0, 0, 4, 4))).toBeCloseTo(1, 14);
  // Equal values are never parted: one group, no variance between.
  expect(correlationRatio(Float64Array.of(1, 1, 1, 1), Float64Array.of(0, 2, 4, 6))).toBe(0);
});
