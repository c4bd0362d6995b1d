import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { correlateKendall } from "../../src/rank/correlate-kendall.js";
import { expectFault } from "../support/laws.js";

describe("correlateKendall", () => {
  test("by hand: one of six pairs is discordant: (5 − 1) / 6", () => {
    expect(correlateKendall([1, 2, 3, 4], [10, 20, 40, 30])).toBeCloseTo(4 / 6, 14);
    expect(correlateKendall([1, 2, 3], [3, 2, 1])).toBe(-1);
    expectFault(() => correlateKendall([5, 5], [1, 2]), "constant-indicator");
    expectFault(() => correlateKendall([1], [2]), "constant-indicator");
    expectFault(() => correlateKendall([1, 2], [1]), "length-mismatch");
    expect(expectFault(() => correlateKendall([1, 2], [1, Number.NaN]), "non-finite-value").details.index).toBe(1);
  });

  test("law: as pair by pair, and in whatever order", () => {
    const list = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), {
      minLength: 2,
      maxLength: 40,
    });
    fc.assert(
      fc.property(list, (pairs) => {
        let [score, first, second] = [0, 0, 0];
        pairs.forEach(([a, b], i) => {
          for (const [c, d] of pairs.slice(i + 1)) {
            score += Math.sign(a - c) * Math.sign(b - d);
            first += Math.abs(Math.sign(a - c));
            second += Math.abs(Math.sign(b - d));
          }
        });
        fc.pre(first > 0 && second > 0);
        const tau = (order: [number, number][]): number =>
          correlateKendall(
            order.map(([a]) => a),
            order.map(([, b]) => b),
          );
        expect(tau(pairs)).toBeCloseTo(score / Math.sqrt(first * second), 12);
        expect(tau([...pairs].reverse())).toBe(tau(pairs));
      }),
    );
  });
});
