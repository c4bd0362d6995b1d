import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { IndexDefinition } from "../../src/score/index-definition.js";
import { scoreIndex } from "../../src/score/score-index.js";
import { positiveValue, shuffleOf, varyingColumns } from "../support/arbitraries.js";
import { expectFault } from "../support/laws.js";

const at = (list: ArrayLike<number>, index: number): number => list[index] as number;

/** An index of any of the methods that take gaps, over columns of which some values are missing. */
const gappy = varyingColumns(positiveValue, { minColumns: 2, maxColumns: 4 }).chain((columns) => {
  const size = (columns[0] as number[]).length;
  const cells = columns.length * size;
  return fc.record({
    columns: fc.constant(columns),
    holes: fc.array(fc.nat({ max: cells - 1 }), { maxLength: Math.floor(cells / 4) }),
    directions: fc.array(fc.constantFrom("benefit", "cost"), { minLength: columns.length, maxLength: columns.length }),
    normalise: fc.constantFrom("min-max", "z-score", "percentile", "logistic"),
    weight: fc.constantFrom("equal", "entropy", "standard-deviation"),
    aggregate: fc.constantFrom("arithmetic", "geometric", "harmonic"),
    missing: fc.constantFrom("reweight", "median", "mean", "worst"),
    grouped: fc.boolean(),
    order: shuffleOf(size),
  });
});

type Case = typeof gappy extends fc.Arbitrary<infer T> ? T : never;

function build(one: Case): { columns: number[][]; definition: IndexDefinition } {
  const size = (one.columns[0] as number[]).length;
  const columns = one.columns.map((column, j) =>
    column.map((x, i) => (one.holes.includes(j * size + i) ? Number.NaN : x)),
  );
  const definition = {
    indicators: one.directions.map((direction, j) => ({
      id: `i${j}`,
      direction,
      ...(one.grouped ? { group: j === 0 ? "first" : "rest" } : {}),
    })),
    normalise: { method: one.normalise },
    weight: { method: one.weight },
    aggregate: { method: one.aggregate },
    missing: { method: one.missing },
    constant: "neutral",
  } as IndexDefinition;
  return { columns, definition };
}

/** Faults that gaps can lead to: too few complete positions to draw weights from, or nothing but constants. */
const expectedFaults = ["missing-value", "constant-indicator", "weights-sum"];

function attempt(one: Case, columns: number[][]): ReturnType<typeof scoreIndex> {
  try {
    return scoreIndex(columns, build(one).definition);
  } catch (error) {
    fc.pre(!expectedFaults.includes((error as { code: string }).code));
    throw error;
  }
}

describe("scoreIndex", () => {
  test("law: scores lie in [0, 1]; effective weights sum to 1; contributions add up to the score", () => {
    fc.assert(
      fc.property(gappy, (one) => {
        const { columns } = build(one);
        const index = attempt(one, columns);
        index.scores.forEach((score, i) => {
          const parts = index.contributions(i);
          if (Number.isNaN(score)) {
            expect(parts).toBeNull();
            return;
          }
          expect(score >= 0 && score <= 1).toBe(true);
          expect(index.effectiveWeights(i).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
          if (one.aggregate === "arithmetic") {
            expect(Math.abs((parts ?? []).reduce((a, b) => a + b, 0) - score)).toBeLessThanOrEqual(1e-12);
          }
        });
      }),
    );
  });

  test("law: the order of the positions never shows, bit for bit", () => {
    fc.assert(
      fc.property(gappy, (one) => {
        const { columns } = build(one);
        const index = attempt(one, columns);
        const moved = attempt(
          one,
          columns.map((column) => one.order.map((i) => at(column, i))),
        );
        expect(Array.from(moved.scores)).toEqual(one.order.map((i) => at(index.scores, i)));
        expect(Array.from(moved.ranks())).toEqual(one.order.map((i) => at(index.ranks(), i)));
        expect(moved.weights).toEqual(index.weights);
        expect(moved.notices).toEqual(index.notices);
      }),
    );
  });

  test("law: top N is the head of the order, and of top N + 1; ranks rise along it", () => {
    fc.assert(
      fc.property(gappy, fc.nat({ max: 20 }), (one, count) => {
        const { columns } = build(one);
        const index = attempt(one, columns);
        const fresh = attempt(one, columns);
        expect(fresh.top(count)).toEqual(index.order().slice(0, count));
        const ranks = Array.from(index.order(), (i) => at(index.ranks(), i));
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
        expect(index.order()).toHaveLength(index.scored);
      }),
    );
  });

  test("law: with fixed weights a better value never lowers a rank", () => {
    fc.assert(
      fc.property(gappy, fc.nat(), fc.nat(), positiveValue, (one, c, r, other) => {
        const fixed: Case = {
          ...one,
          weight: "equal",
          missing: "reweight",
          normalise: "min-max",
          holes: [],
          aggregate: "arithmetic",
        };
        const { columns } = build(fixed);
        const j = c % columns.length;
        const i = r % (columns[0] as number[]).length;
        const before = at(columns[j] as number[], i);
        const better = fixed.directions[j] === "benefit" ? Math.max(before, other) : Math.min(before, other);
        const raised = columns.map((column, k) => (k === j ? column.map((x, l) => (l === i ? better : x)) : column));
        const tolerance = 1e-9;
        const definition = { ...build(fixed).definition, tolerance };
        expect(at(scoreIndex(raised, definition).ranks(), i)).toBeLessThanOrEqual(
          at(scoreIndex(columns, definition).ranks(), i),
        );
      }),
    );
  });

  test("law: one infinite value anywhere is refused with its row and indicator; input is not touched", () => {
    fc.assert(
      fc.property(gappy, fc.nat(), fc.nat(), fc.constantFrom(Infinity, -Infinity), (one, c, r, bad) => {
        const { columns, definition } = build(one);
        const j = c % columns.length;
        const i = r % (columns[0] as number[]).length;
        const spoilt = columns.map((column, k) => Object.freeze(column.map((x, l) => (k === j && l === i ? bad : x))));
        const fault = expectFault(() => scoreIndex(spoilt, definition), "non-finite-value");
        expect(fault.details).toMatchObject({ index: i, column: `i${j}` });
      }),
    );
  });
});
