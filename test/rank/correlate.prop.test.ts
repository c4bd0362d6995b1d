import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { correlateKendall } from "../../src/rank/correlate-kendall.js";
import { correlateSpearman } from "../../src/rank/correlate-spearman.js";
import { badNumber, shuffleOf } from "../support/arbitraries.js";
import { expectFault } from "../support/laws.js";

/** Two lists of one length with many equals, neither constant, and an order. */
const lists = fc.integer({ min: 2, max: 30 }).chain((size) => {
  const list = fc
    .array(fc.integer({ min: 0, max: 6 }), { minLength: size, maxLength: size })
    .filter((values) => new Set(values).size > 1);
  return fc.record({ one: list, other: list, order: shuffleOf(size) });
});

/** Tau-b as its definition has it, pair by pair. */
const kendallByPairs = (one: readonly number[], other: readonly number[]): number => {
  let [lead, first, second] = [0, 0, 0];
  for (let i = 0; i < one.length; i += 1) {
    for (let k = 0; k < i; k += 1) {
      const a = Math.sign((one[i] as number) - (one[k] as number));
      const b = Math.sign((other[i] as number) - (other[k] as number));
      lead += a * b;
      first += a * a;
      second += b * b;
    }
  }
  return lead / Math.sqrt(first * second);
};

describe("correlateKendall", () => {
  test("law: as its definition has it, pair by pair", () => {
    fc.assert(
      fc.property(lists, ({ one, other }) => {
        expect(correlateKendall(one, other)).toBeCloseTo(kendallByPairs(one, other), 12);
      }),
    );
  });
});

describe.each([
  ["correlateKendall", correlateKendall],
  ["correlateSpearman", correlateSpearman],
])("%s", (_, correlate) => {
  test("law: in [−1, 1], symmetric, 1 with itself, turned by turning one list", () => {
    fc.assert(
      fc.property(lists, ({ one, other }) => {
        const value = correlate(one, other);
        expect(Math.abs(value)).toBeLessThanOrEqual(1);
        expect(correlate(other, one)).toBeCloseTo(value, 12);
        expect(correlate(one, one)).toBeCloseTo(1, 12);
        expect(
          correlate(
            one.map((x) => -x),
            other,
          ),
        ).toBeCloseTo(-value, 12);
      }),
    );
  });

  test("law: unchanged by a rising transform; the order of the positions never shows, bit for bit", () => {
    fc.assert(
      fc.property(lists, ({ one, other, order }) => {
        const value = correlate(one, other);
        expect(
          correlate(
            one.map((x) => x ** 3 + 5),
            other,
          ),
        ).toBe(value);
        expect(
          correlate(
            order.map((index) => one[index] as number),
            order.map((index) => other[index] as number),
          ),
        ).toBe(value);
      }),
    );
  });

  test("law: one bad value anywhere is refused with its list and index", () => {
    fc.assert(
      fc.property(lists, badNumber, fc.nat(), fc.boolean(), ({ one, other }, bad, at, first) => {
        const index = at % one.length;
        const spoil = (list: number[]): readonly number[] =>
          Object.freeze(list.map((x, place) => (place === index ? bad : x)));
        const run = (): number => (first ? correlate(spoil(one), other) : correlate(one, spoil(other)));
        expect(expectFault(run, "non-finite-value").details).toMatchObject({ index, column: first ? "0" : "1" });
      }),
    );
  });
});
