import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scoreShortage } from "../../src/score/score-shortage.js";
import type { ShortageResult } from "../../src/score/shortage-result.js";
import { smallestWeightChange, type WeightChange } from "../../src/uncertainty/smallest-weight-change.js";
import { marketOf, weightedSum } from "../support/exact-markets.js";

const ids = ["education", "experience", "salary"] as const;

const cases = fc.record({
  seed: fc.nat(1e6),
  size: fc.integer({ min: 3, max: 16 }),
  amounts: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 }),
  place: fc.nat(),
  top: fc.integer({ min: 1, max: 8 }),
});

function scored(seed: number, size: number, amounts: readonly number[]): ShortageResult {
  const weights = Object.fromEntries(ids.map((id, k) => [id, amounts[k] as number]));
  return scoreShortage(marketOf(seed, size), { dimensions: [...ids], weights });
}

const columnsOf = ({ ranking }: ShortageResult): Float64Array[] =>
  ids.map((id) => Float64Array.from(ranking, ({ dimensions }) => dimensions[id]?.score as number));

/** Whether enough others are, or enough are not, above a position at given weights, equals taken its way. */
function isThere(
  columns: readonly Float64Array[],
  weights: readonly number[],
  place: number,
  change: WeightChange,
  top: number,
): boolean {
  const own = weightedSum(columns, weights, place);
  let ahead = 0;
  (columns[0] as Float64Array).forEach((_, other) => {
    if (other === place) return;
    const lead = weightedSum(columns, weights, other) - own;
    if (change.becomes === "in" ? lead > 1e-8 : lead >= -1e-8) ahead += 1;
  });
  return change.becomes === "in" ? ahead <= top - 1 : ahead >= top;
}

/** Every vector of weights in steps of 1/60. */
const STEPS = 60;
const grid: readonly (readonly number[])[] = Array.from({ length: STEPS + 1 }, (_, a) =>
  Array.from({ length: STEPS + 1 - a }, (_unused, b) => [a / STEPS, b / STEPS, (STEPS - a - b) / STEPS]),
).flat();

const movedTo = (base: readonly number[], weights: readonly number[]): number =>
  base.reduce((sum, weight, k) => sum + Math.abs(weight - (weights[k] as number)) / 2, 0);

describe("smallestWeightChange", () => {
  test("law: at the weights found the position is there, and no nearer weights of a fine grid bring it there", () => {
    const outcomes = new Map<string, number>();
    fc.assert(
      fc.property(cases, ({ seed, size, amounts, place: at, top }) => {
        const result = scored(seed, size, amounts);
        const place = at % size;
        const change = smallestWeightChange(result, result.ranking[place]?.id as string, { top });
        outcomes.set(change.outcome, (outcomes.get(change.outcome) ?? 0) + 1);
        const columns = columnsOf(result);
        const base = ids.map((id) => result.weights[id] as number);
        const nearest = grid
          .filter((weights) => isThere(columns, weights, place, change, top))
          // A corner, or an edge, of the simplex is in reach of the search too, level or not.
          .reduce((least, weights) => Math.min(least, movedTo(base, weights)), Number.POSITIVE_INFINITY);
        if (change.outcome === "impossible") {
          // Who is better everywhere can be drawn level with at the rim only.
          const inner = grid.filter((weights) => Math.min(...weights) > 0);
          expect(inner.some((weights) => isThere(columns, weights, place, change, top))).toBe(false);
          return;
        }
        expect(change.outcome).toBe("exact");
        const weights = ids.map((id) => change.weights?.[id] as number);
        expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 10);
        expect(movedTo(base, weights)).toBeCloseTo(change.moved as number, 10);
        expect(isThere(columns, weights, place, change, top)).toBe(true);
        expect(change.moved).toBeLessThanOrEqual(nearest + 1e-8);
      }),
      { numRuns: 150 },
    );
    expect(outcomes.get("exact")).toBeGreaterThan(50);
    expect(outcomes.get("impossible")).toBeGreaterThan(5);
  });

  test("law: past another, no weights of a fine grid are nearer, and the change is that of a top N of two positions", () => {
    fc.assert(
      fc.property(cases, ({ seed, size, amounts, place: at }) => {
        const result = scored(seed, size, amounts);
        const place = at % size;
        const other = (place + 1) % size;
        const [id, past] = [result.ranking[place]?.id as string, result.ranking[other]?.id as string];
        const change = smallestWeightChange(result, id, { past });
        const base = ids.map((name) => result.weights[name] as number);
        const columns = columnsOf(result);
        const sign = change.becomes === "ahead" ? 1 : -1;
        const there = (weights: readonly number[]): boolean =>
          sign * (weightedSum(columns, weights, place) - weightedSum(columns, weights, other)) > 1e-12;
        const nearest = grid
          .filter(there)
          .reduce((least, weights) => Math.min(least, movedTo(base, weights)), Number.POSITIVE_INFINITY);
        if (change.moved === null) expect(nearest).toBe(Number.POSITIVE_INFINITY);
        else {
          expect(change.moved).toBeLessThanOrEqual(nearest + 1e-9);
          const weights = ids.map((name) => change.weights?.[name] as number);
          expect(weightedSum(columns, weights, place)).toBeCloseTo(weightedSum(columns, weights, other), 10);
          // A little further and it is past.
          const further = weights.map((weight, k) => weight + (weight - (base[k] as number)) * 1e-6);
          if (change.moved > 1e-6 && Math.min(...further) >= 0) expect(there(further)).toBe(true);
        }
        // Alone with the other the first place is what it is about.
        const pair = { ...result, ranking: result.ranking.filter((_, index) => index === place || index === other) };
        const asTop = smallestWeightChange(pair, id, { top: 1 });
        if (change.moved !== null) expect(asTop.moved).toBeCloseTo(change.moved, 8);
      }),
      { numRuns: 60 },
    );
  });
});
