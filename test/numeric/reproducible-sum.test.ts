import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reproducibleSum } from "../../src/numeric/reproducible-sum.js";
import { shuffleOf } from "../support/arbitraries.js";

describe("reproducibleSum", () => {
  test("sums", () => {
    expect(reproducibleSum([])).toBe(0);
    expect(reproducibleSum([0, -0])).toBe(0);
    expect(reproducibleSum([1, 2, 3.5])).toBe(6.5);
    // In this order plain addition gives 0: 1e16 + 1 rounds to 1e16.
    expect(reproducibleSum([1e16, 1, -1e16])).toBe(1);
    // Ten times the double nearest to 0.1 is 1 + 5.55e-17, which rounds to 1; plain addition gives 0.9999999999999999.
    expect(reproducibleSum(new Array(10).fill(0.1))).toBe(1);
    expect(reproducibleSum([Number.MAX_VALUE, -Number.MAX_VALUE, 1])).toBe(0);
    expect(reproducibleSum([Number.MAX_VALUE, Number.MAX_VALUE])).toBe(Infinity);
    expect(reproducibleSum([Number.MIN_VALUE, Number.MIN_VALUE])).toBe(2 * Number.MIN_VALUE);
  });

  test("law: the same bits in any order", () => {
    const value = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 });
    const list = fc.array(value, { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(
        list.chain((xs) => fc.tuple(fc.constant(xs), shuffleOf(xs.length))),
        ([xs, order]) => {
          expect(reproducibleSum(order.map((index) => xs[index] as number))).toBe(reproducibleSum(xs));
        },
      ),
    );
  });

  test("law: exact for integers", () => {
    const list = fc.array(fc.integer(), { maxLength: 60 });
    fc.assert(
      fc.property(list, (xs) => {
        expect(reproducibleSum(xs)).toBe(Number(xs.reduce((sum, x) => sum + BigInt(x), 0n)));
      }),
    );
  });
});
