import { expect, test } from "vitest";
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
  expectFault(() => normaliseBySpec(Float64Array.of(1), "benefit", { method: "x" as "max" }), "invalid-option");
});

test("normaliseBySpec brings unbounded methods to [0, 1]: x / (x + reference); points over n − 1", () => {
  const values = Float64Array.of(4, 12);
  const ratio = normaliseBySpec(values, "benefit", { method: "log-ratio", reference: 4 });
  expect(ratio[0]).toBeCloseTo(0.5, 14);
  expect(ratio[1]).toBeCloseTo(0.75, 14);
  expect(normaliseBySpec(values, "cost", { method: "borda" })).toEqual(Float64Array.of(1, 0));
  expect(normaliseBySpec(values, "benefit", { method: "rank" })).toEqual(Float64Array.of(0.5, 1));
});
