import { expect, test } from "vitest";
import { imputeScores } from "../../src/numeric/impute-scores.js";

test("imputeScores fills gaps from what is there, whole or by segment", () => {
  const fill = (method: "median" | "mean" | "worst", segments: (string | null)[] | null = null): number[] => {
    const scores = Float64Array.of(0.2, 0.4, 0.9, Number.NaN, Number.NaN);
    imputeScores(scores, { method, segments });
    return Array.from(scores).slice(3);
  };
  expect(fill("median")).toEqual([0.4, 0.4]);
  expect(fill("mean")[0]).toBeCloseTo(0.5, 15);
  expect(fill("worst")).toEqual([0.2, 0.2]);
  // Segment a holds 0.2 and 0.4; segment c has nothing of its own, so the whole counts.
  const segments = ["a", "a", "b", "a", "c"];
  expect(fill("mean", segments)[0]).toBeCloseTo(0.3, 15);
  expect(fill("median", segments)[1]).toBe(0.4);
  expect(fill("median", ["a", "a", null, null, "__proto__"])).toEqual([0.9, 0.4]);
});
