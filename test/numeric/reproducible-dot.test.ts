import fc from "fast-check";
import { expect, test } from "vitest";
import { reproducibleDot } from "../../src/numeric/reproducible-dot.js";
import { gridValue, shuffleOf } from "../support/arbitraries.js";

test("reproducibleDot by hand: 1 · 4 + 2 · 5 + 3 · 6 = 32", () => {
  expect(reproducibleDot(Float64Array.of(1, 2, 3), Float64Array.of(4, 5, 6), 18)).toBe(32);
});

test("law: the same bits in any order", () => {
  const list = fc.array(fc.tuple(gridValue, gridValue), { minLength: 1, maxLength: 50 });
  fc.assert(
    fc.property(
      list.chain((pairs) => fc.tuple(fc.constant(pairs), shuffleOf(pairs.length))),
      ([pairs, order]) => {
        const dot = (all: readonly (readonly [number, number])[]): number =>
          reproducibleDot(
            Float64Array.from(all, ([one]) => one),
            Float64Array.from(all, ([, other]) => other),
            1e6,
          );
        expect(dot(order.map((index) => pairs[index] as [number, number]))).toBe(dot(pairs));
        expect(dot(pairs)).toBeCloseTo(
          pairs.reduce((sum, [one, other]) => sum + one * other, 0),
          6,
        );
      },
    ),
  );
});
