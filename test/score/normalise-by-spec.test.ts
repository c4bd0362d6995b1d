import { expect, test } from "vitest";
import type { NormaliseSpec } from "../../src/score/index-definition.js";
import { isRelative, normaliseBySpec } from "../../src/score/normalise-by-spec.js";
import { expectFault } from "../support/laws.js";

test("normaliseBySpec maps standard scores to [0, 1]: z = 1 of a spread of 3 is 0.5 + 1/6", () => {
  const spec = { method: "z-score", reference: { mean: 10, deviation: 2 } } as const;
  const scores = normaliseBySpec(Float64Array.of(12, 10, 99), "benefit", spec);
  expect(scores[0]).toBeCloseTo(0.5 + 1 / 6, 14);
  expect(scores.slice(1)).toEqual(Float64Array.of(0.5, 1));
  expect(isRelative(spec)).toBe(false);
  expect(isRelative({ method: "z-score" })).toBe(true);
  expect(isRelative({ method: "goalposts", lower: 0, upper: 1 })).toBe(false);
});

test("normaliseBySpec brings unbounded methods to [0, 1]: x / (x + reference); points over n − 1", () => {
  const values = Float64Array.of(4, 12);
  const ratio = normaliseBySpec(values, "benefit", { method: "log-ratio", reference: 4 });
  expect(ratio[0]).toBeCloseTo(0.5, 14);
  expect(ratio[1]).toBeCloseTo(0.75, 14);
  expect(normaliseBySpec(values, "cost", { method: "borda" })).toEqual(Float64Array.of(1, 0));
  expect(normaliseBySpec(values, "benefit", { method: "rank" })).toEqual(Float64Array.of(0.5, 1));
});

test("normaliseBySpec against a reference population: clamped to [0, 1], and a constant column is scored", () => {
  const values = Float64Array.of(0, 20, 20, 99);
  const reference = [10, 20, 30, 40];
  const run = (spec: NormaliseSpec): number[] => Array.from(normaliseBySpec(values, "benefit", spec));
  expect(run({ method: "min-max", reference })).toEqual([0, 1 / 3, 1 / 3, 1]);
  expect(run({ method: "min-max", reference: { min: 10, max: 40 } })).toEqual([0, 1 / 3, 1 / 3, 1]);
  expect(run({ method: "max", reference })).toEqual([0, 0.5, 0.5, 1]);
  expect(run({ method: "sum", reference })).toEqual([0, 0.2, 0.2, 0.99]);
  expect(run({ method: "percentile", reference })).toEqual([0, 0.375, 0.375, 1]);
  // Rank 1 plus the number that are worse, of 5 ranks; points of 4.
  expect(run({ method: "rank", reference })).toEqual([0.2, 0.4, 0.4, 1]);
  expect(run({ method: "borda", reference })).toEqual([0, 0.25, 0.25, 1]);
  expect(run({ method: "target", target: 60, reference })).toEqual([0, 0.2, 0.2, 1]);
  // Mean 25 and deviation √125 of the reference: 20 is −5/√125 of them below.
  expect(run({ method: "z-score", reference })[1]).toBeCloseTo(0.5 - 5 / Math.sqrt(125) / 6, 12);
  expect(run({ method: "logistic", reference })[1]).toBeCloseTo(1 / (1 + Math.exp(5 / Math.sqrt(125))), 12);
  const positive = Float64Array.of(1, 2, 1e9);
  expect(normaliseBySpec(positive, "benefit", { method: "vector", reference: [3, 4] })[2]).toBe(1);
  expect(normaliseBySpec(positive, "benefit", { method: "log", reference: [10] })[2]).toBe(1);
  expect(normaliseBySpec(positive, "benefit", { method: "log-ratio", reference: [1, 4] })[1]).toBeCloseTo(0.5, 12);
  expect(isRelative({ method: "rank", reference })).toBe(false);
  expect(isRelative({ method: "rank" })).toBe(true);
});

test("normaliseBySpec moves min–max scores and goalposts to a range within [0, 1]", () => {
  const values = Float64Array.of(0, 5, 10);
  const run = (spec: NormaliseSpec): number[] => Array.from(normaliseBySpec(values, "benefit", spec));
  expect(run({ method: "min-max", range: [0.5, 1] })).toEqual([0.5, 0.75, 1]);
  expect(run({ method: "goalposts", lower: 5, upper: 10, range: [0, 0.5] })).toEqual([0, 0, 0.5]);
  expectFault(() => run({ method: "goalposts", lower: 0, upper: 1, range: [1, 0] }), "invalid-option");
});
