import { describe, expect, test } from "vitest";
import { deviationOf, deviationsFrom, euclideanLength, meanOf } from "../../src/numeric/moments.js";

describe("moments", () => {
  test("mean", () => {
    expect(meanOf([2, 4, 4, 4, 5, 5, 7, 9])).toBe(5);
    expect(meanOf([Number.MAX_VALUE, Number.MAX_VALUE])).toBe(Number.MAX_VALUE);
  });

  test("deviation: 2, 4, 4, 4, 5, 5, 7, 9 lie 9+1+1+1+0+0+4+16 = 32 from 5 in squares; √(32/8) = 2, √(32/7)", () => {
    const values = [2, 4, 4, 4, 5, 5, 7, 9];
    expect(deviationOf(values, 5, "population")).toBe(2);
    expect(deviationOf(values, 5, "sample")).toBeCloseTo(Math.sqrt(32 / 7), 14);
  });

  test("deviations and length, 3-4-5, at any size", () => {
    expect(deviationsFrom([3, 4], 1)).toEqual(Float64Array.of(2, 3));
    expect(euclideanLength([3, 4])).toBe(5);
    expect(euclideanLength([3e200, 4e200])).toBeCloseTo(5e200, -190);
    expect(euclideanLength([3e-200, 4e-200]) / 5e-200).toBeCloseTo(1, 14);
    expect(euclideanLength([0, 0])).toBe(0);
  });
});
