import fc from "fast-check";
import { expect, test } from "vitest";
import { weightGiven } from "../../src/weight/weight-given.js";
import { expectFault } from "../support/laws.js";

test("weightGiven takes proportions", () => {
  expect(weightGiven([2, 1, 1])).toEqual([0.5, 0.25, 0.25]);
  expect(weightGiven([0, 3])).toEqual([0, 1]);
  expectFault(() => weightGiven([]), "empty-input");
  expectFault(() => weightGiven([0, 0]), "weights-sum");
  for (const bad of [-1, NaN, Infinity, "1", null]) {
    expect(expectFault(() => weightGiven([1, bad as number]), "invalid-value").details.index).toBe(1);
  }
});

test("law: only proportions count", () => {
  const parts = fc
    .array(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 8 })
    .filter((p) => p.some((x) => x > 0));
  fc.assert(
    fc.property(parts, fc.integer({ min: 1, max: 99 }), (list, factor) => {
      const weights = weightGiven(list);
      expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
      weightGiven(list.map((x) => x * factor)).forEach((weight, index) => {
        expect(weight).toBeCloseTo(weights[index] as number, 14);
      });
    }),
  );
});

test("weightGiven gives a plain list, whatever kind of list it was given", () => {
  expect(weightGiven(Float64Array.of(3, 1) as unknown as number[])).toEqual([0.75, 0.25]);
});
