import { expect, test } from "vitest";
import { treatBySpec } from "../../src/score/treat-by-spec.js";

test("treatBySpec treats as named", () => {
  const values = Float64Array.of(1, 2, 3, 100);
  expect(treatBySpec(values, { method: "none" })).toBeNull();
  expect(treatBySpec(values, { method: "winsorise-count", low: 0, high: 1 })).toMatchObject({
    changed: [3],
    treatment: "winsorised",
  });
  expect(treatBySpec(values, { method: "winsorise-quantile", lower: 0, upper: 0.5 })).toMatchObject({
    changed: [2, 3],
  });
  expect(treatBySpec(values, { method: "skewness-kurtosis" })).toBeNull();
});
