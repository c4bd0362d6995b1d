import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { weightBudgetAllocation } from "../../src/weight/weight-budget-allocation.js";
import { shuffleOf } from "../support/arbitraries.js";
import { expectFault } from "../support/laws.js";

/** Points of 1 to 6 experts for 1 to 5 indicators; each expert hands out something. */
const allocations = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 5 })).chain(([experts, size]) =>
  fc.array(
    fc
      .array(fc.integer({ min: 0, max: 100 }), { minLength: size, maxLength: size })
      .filter((points) => points.some((point) => point > 0)),
    { minLength: experts, maxLength: experts },
  ),
);
const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);

describe("weightBudgetAllocation", () => {
  test("law: weights are 0 or more, sum to 1, and lie between the experts' shares", () => {
    fc.assert(
      fc.property(allocations, (table) => {
        const { weights, spread } = weightBudgetAllocation(table);
        expect(sum(weights)).toBeCloseTo(1, 12);
        weights.forEach((weight, index) => {
          const shares = table.map((points) => (points[index] as number) / sum(points));
          expect(weight).toBeGreaterThanOrEqual(Math.min(...shares) - 1e-12);
          expect(weight).toBeLessThanOrEqual(Math.max(...shares) + 1e-12);
          expect(spread[index]).toBeGreaterThanOrEqual(0);
          if (Math.max(...shares) - Math.min(...shares) > 1e-9) expect(spread[index]).toBeGreaterThan(0);
        });
      }),
    );
  });

  test("law: the order of the experts never shows, bit for bit; how much each hands out does not count", () => {
    fc.assert(
      fc.property(
        allocations.chain((table) => fc.tuple(fc.constant(table), shuffleOf(table.length))),
        fc.integer({ min: 2, max: 50 }),
        ([table, order], factor) => {
          const result = weightBudgetAllocation(table);
          expect(weightBudgetAllocation(order.map((index) => table[index] as number[]))).toEqual(result);
          const scaled = table.map((points, index) => (index === 0 ? points.map((point) => factor * point) : points));
          weightBudgetAllocation(scaled).weights.forEach((weight, index) => {
            expect(weight).toBeCloseTo(result.weights[index] as number, 12);
          });
        },
      ),
    );
  });

  test("law: weights follow their indicators; more points of one expert never weigh less", () => {
    fc.assert(
      fc.property(
        allocations.chain((table) => fc.tuple(fc.constant(table), shuffleOf((table[0] as number[]).length))),
        fc.integer({ min: 1, max: 50 }),
        ([table, order], more) => {
          const { weights } = weightBudgetAllocation(table);
          const moved = weightBudgetAllocation(table.map((points) => order.map((index) => points[index] as number)));
          order.forEach((index, place) => {
            expect(moved.weights[place]).toBeCloseTo(weights[index] as number, 12);
          });
          const raised = table.map((points, expert) =>
            points.map((point, index) => (expert === 0 && index === 0 ? point + more : point)),
          );
          expect(weightBudgetAllocation(raised).weights[0]).toBeGreaterThanOrEqual((weights[0] as number) - 1e-12);
        },
      ),
    );
  });

  test("law: one bad value anywhere is refused with its expert and indicator, and input is not touched", () => {
    const bad = fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -1);
    fc.assert(
      fc.property(allocations, bad, fc.nat(), fc.nat(), (table, value, e, i) => {
        const [expert, indicator] = [e % table.length, i % (table[0] as number[]).length];
        const spoilt = table.map((points, row) =>
          Object.freeze(points.map((point, column) => (row === expert && column === indicator ? value : point))),
        );
        const fault = expectFault(() => weightBudgetAllocation(spoilt), "invalid-value");
        expect(fault.details).toMatchObject({ index: expert, column: String(indicator) });
        weightBudgetAllocation(Object.freeze(table.map((points) => Object.freeze([...points]))));
      }),
    );
  });
});
