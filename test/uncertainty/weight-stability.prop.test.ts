import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LevelPolicy } from "../../src/rank/grade-levels.js";
import { scoreShortage } from "../../src/score/score-shortage.js";
import type { ShortageOptions } from "../../src/score/shortage-options.js";
import type { ShortageResult } from "../../src/score/shortage-result.js";
import type { StabilityInterval } from "../../src/uncertainty/stability-interval.js";
import { weightStability } from "../../src/uncertainty/weight-stability.js";
import { marketOf } from "../support/exact-markets.js";

const policies: readonly LevelPolicy[] = [
  { kind: "cut-points", cutPoints: [40, 55, 70] },
  { kind: "quantiles", probabilities: [0.2, 0.4, 0.6, 0.8] },
  { kind: "quota", counts: [2, 3, 99] },
];

const cases = fc.record({
  seed: fc.nat(1e6),
  size: fc.integer({ min: 3, max: 14 }),
  gaps: fc.boolean(),
  amounts: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 5, maxLength: 5 }),
  levels: fc.constantFrom(...policies),
});

const ids = ["supplyDemand", "education", "experience", "requirements", "salary"];

/** What may not change within a range. */
type Watched = (result: ShortageResult) => unknown;

const watched: Readonly<Record<"ranking" | "levels" | "top" | "pair", Watched>> = {
  ranking: ({ ranking }) => ranking.map(({ id }) => id),
  levels: ({ ranking }) => ranking.map(({ id, level }) => `${id} ${level}`).sort(),
  top: ({ ranking }) =>
    ranking
      .slice(0, 2)
      .map(({ id }) => id)
      .sort(),
  pair: ({ ranking }) => ranking.map(({ id }) => id).filter((id) => id === "p0" || id === "p1"),
};

describe("weightStability", () => {
  test("law: scored again, nothing changes just inside the ends, and something does just outside", () => {
    let outside = 0;
    fc.assert(
      fc.property(cases, ({ seed, size, gaps, amounts, levels }) => {
        const positions = marketOf(seed, size, { gaps });
        const options: ShortageOptions = { levels, minimumCoverage: 0, tolerance: 0 };
        const total = amounts.reduce((sum, amount) => sum + amount, 0);
        const scoreWith = (weights: readonly number[]): ShortageResult =>
          scoreShortage(positions, {
            ...options,
            weights: Object.fromEntries(ids.map((id, k) => [id, weights[k] as number])),
          });
        const base = scoreWith(amounts);
        fc.pre(base.ranking.length === size && ids.every((id) => (base.weights[id] as number) > 0));
        fc.pre(base.excluded.length === 0);
        const moveTo = (k: number, weight: number): ShortageResult => {
          const own = (amounts[k] as number) / total;
          return scoreWith(
            amounts.map((amount, at) => (at === k ? weight : ((amount / total) * (1 - weight)) / (1 - own))),
          );
        };
        const stability = weightStability(base, { top: 2, pair: ["p0", "p1"] });
        stability.dimensions.forEach((dimension, k) => {
          const own = dimension.weight;
          for (const [name, look] of Object.entries(watched)) {
            const { from, to } = dimension[name as keyof typeof watched] as StabilityInterval<string>;
            expect(from.weight).toBeLessThanOrEqual(own);
            expect(to.weight).toBeGreaterThanOrEqual(own);
            for (const end of [from, to]) {
              // Close to a weight of 0 or 1 a gap can leave nothing that has weight.
              const inside = own + (end.weight - own) * (1 - 1e-6);
              if (inside > 1e-9 && inside < 1 - 1e-9)
                expect(look(moveTo(k, inside)), `${name} inside`).toEqual(look(base));
              const beyond = end.weight + Math.sign(end.weight - own) * 1e-7;
              if (end.positions.length === 0 || beyond <= 0 || beyond >= 1) continue;
              outside += 1;
              expect(look(moveTo(k, beyond)), `${name} outside`).not.toEqual(look(base));
            }
          }
        });
      }),
      { numRuns: 60 },
    );
    expect(outside).toBeGreaterThan(400);
  });
});

describe("weightStability of many positions", () => {
  test("law: the nearest of all crossings over a top N, looked for pair by pair", () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.integer({ min: 2, max: 60 }), fc.integer({ min: 1, max: 60 }), (seed, size, top) => {
        const result = scoreShortage(marketOf(seed, size));
        const { dimensions } = weightStability(result, { top });
        for (const { dimension, weight, top: range } of dimensions) {
          let [from, to] = [0, 1];
          for (const front of result.ranking.slice(0, top)) {
            for (const behind of result.ranking.slice(top)) {
              // With weight t a score is t s + (1 − t) r, r what the others make of it: (S − w s) / (1 − w).
              const [a, b] = [front, behind].map(({ score, dimensions: parts }) => {
                const own = parts[dimension]?.score as number;
                return { own, rest: (score / 100 - weight * own) / (1 - weight) };
              });
              const slope = (a?.own as number) - (b?.own as number) - ((a?.rest as number) - (b?.rest as number));
              const crossing = -((a?.rest as number) - (b?.rest as number)) / slope;
              if (crossing > weight) to = Math.min(to, crossing);
              if (crossing < weight) from = Math.max(from, crossing);
            }
          }
          expect(range?.from.weight).toBeCloseTo(from, 9);
          expect(range?.to.weight).toBeCloseTo(to, 9);
        }
      }),
      { numRuns: 60 },
    );
  });
});
