import { expect, test } from "vitest";
import { refuseConstant } from "../../src/numeric/refuse-constant.js";

const spanned = (...values: number[]) => ({
  column: Float64Array.from(values),
  min: Math.min(...values),
  max: Math.max(...values),
});

test("refuseConstant gives the ranges: 6 − 2 = 4, 3 − (−1) = 4, and 7 − 6 = 1", () => {
  expect(refuseConstant([spanned(2, 6, 4), spanned(3, -1), spanned(6, 7)], "f")).toEqual([4, 4, 1]);
});

test("refuseConstant refuses a constant column and a range beyond the doubles", () => {
  expect(() => refuseConstant([spanned(2, 6, 4), spanned(7, 7, 7)], "f")).toThrow(
    expect.objectContaining({
      code: "constant-indicator",
      details: expect.objectContaining({ column: "1", received: "3 × 7" }),
    }),
  );
  expect(() => refuseConstant([spanned(-1.7e308, 1.7e308)], "f")).toThrow(
    expect.objectContaining({ code: "range-overflow" }),
  );
});
