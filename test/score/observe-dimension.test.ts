import { describe, expect, test } from "vitest";
import type { NormaliseSpec, TreatSpec } from "../../src/score/index-definition.js";
import { observeDimension } from "../../src/score/observe-dimension.js";

const observe = (values: readonly number[], normalise: NormaliseSpec, treat: TreatSpec = { method: "none" }) =>
  observeDimension(Float64Array.from(values), {
    id: "a",
    group: "bar",
    direction: "benefit",
    unit: "",
    normalise,
    treat,
  });

describe("observeDimension", () => {
  test("bounds of the values that are there", () => {
    expect(observe([3, Number.NaN, 1, 2], { method: "min-max" })).toEqual({ values: 3, min: 1, max: 3 });
    expect(observe([Number.NaN], { method: "min-max" })).toEqual({ values: 0, min: null, max: null });
  });

  test("bounds after outliers are drawn in", () => {
    const treat: TreatSpec = { method: "winsorise-quantile", lower: 0, upper: 0.75 };
    expect(observe([1, 2, 3, 4, 100], { method: "min-max" }, treat)).toEqual({ values: 5, min: 1, max: 4 });
  });

  test("mean and deviation on the scale, for methods that refer to them", () => {
    // Mean 5, squares of the differences 9 + 1 + 1 + 1 + 0 + 0 + 4 + 16 = 32; 32/8 = 4, root 2.
    const eight = [2, 4, 4, 4, 5, 5, 7, 9];
    expect(observe(eight, { method: "z-score" })).toEqual({ values: 8, min: 2, max: 9, mean: 5, deviation: 2 });
    expect(observe(eight, { method: "z-score", deviation: "sample" }).deviation).toBeCloseTo(Math.sqrt(32 / 7), 14);
    // Natural logarithms of 1 and e²: 0 and 2; mean 1, deviation 1.
    const logged = observe([1, Math.E ** 2], { method: "logistic", scale: "log" });
    expect(logged.mean).toBeCloseTo(1, 14);
    expect(logged.deviation).toBeCloseTo(1, 14);
  });

  test("one value has no deviation", () => {
    expect(observe([7], { method: "z-score", deviation: "sample" }).deviation).toBe(0);
  });
});
