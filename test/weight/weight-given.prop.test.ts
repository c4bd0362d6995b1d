import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { weightEqual } from "../../src/weight/weight-equal.js";
import { weightGiven } from "../../src/weight/weight-given.js";
import { badNumber } from "../support/arbitraries.js";
import { expectFault } from "../support/laws.js";

const importance = fc
  .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 20 })
  .filter((parts) => parts.some((part) => part > 0));

describe("weightGiven", () => {
  test("law: weights are 0 or more, sum to 1, keep proportions and do not know scale", () => {
    fc.assert(
      fc.property(importance, fc.integer({ min: 1, max: 100 }), (parts, factor) => {
        const weights = weightGiven(parts);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
        const total = parts.reduce((sum, part) => sum + part, 0);
        parts.forEach((part, index) => {
          expect(weights[index]).toBe(part / total);
        });
        weightGiven(parts.map((part) => factor * part)).forEach((weight, index) => {
          expect(weight).toBeCloseTo(weights[index] as number, 12);
        });
      }),
    );
  });

  test("law: equal importance is equal weights", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 9 }), (size, part) => {
        expect(weightGiven(new Array<number>(size).fill(part))).toEqual(weightEqual(size));
      }),
    );
  });

  test("law: one bad value anywhere is refused with its index, and input is not touched", () => {
    fc.assert(
      fc.property(importance, fc.oneof(badNumber, fc.constant(-1)), fc.nat(), (parts, bad, at) => {
        const index = at % parts.length;
        const spoilt = Object.freeze(parts.map((part, place) => (place === index ? bad : part)));
        expect(expectFault(() => weightGiven(spoilt), "invalid-value").details.index).toBe(index);
        weightGiven(Object.freeze([...parts]));
      }),
    );
  });
});
