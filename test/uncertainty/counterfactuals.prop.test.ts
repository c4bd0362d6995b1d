import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Position } from "../../src/model/position.js";
import type { LevelPolicy } from "../../src/rank/grade-levels.js";
import { freezeMethod } from "../../src/score/freeze-method.js";
import type { NormaliseSpec } from "../../src/score/index-definition.js";
import { scoreShortage } from "../../src/score/score-shortage.js";
import type { ShortageResult } from "../../src/score/shortage-result.js";
import { type Counterfactual, counterfactuals } from "../../src/uncertainty/counterfactuals.js";
import { marketOf } from "../support/exact-markets.js";

const policies: readonly LevelPolicy[] = [
  { kind: "cut-points", cutPoints: [40, 55, 70] },
  { kind: "quantiles", probabilities: [0.2, 0.4, 0.6, 0.8] },
  { kind: "quota", counts: [2, 3, 99] },
];
const normalisations: readonly NormaliseSpec[] = [
  { method: "min-max" },
  { method: "min-max", range: [0.1, 0.9] },
  { method: "z-score" },
  { method: "logistic" },
  { method: "max" },
];

const cases = fc.record({
  seed: fc.nat(1e6),
  size: fc.integer({ min: 3, max: 14 }),
  gaps: fc.boolean(),
  levels: fc.constantFrom(...policies),
  normalise: fc.constantFrom(...normalisations),
  aggregate: fc.constantFrom("arithmetic" as const, "arithmetic" as const, "geometric" as const, "harmonic" as const),
  place: fc.nat(),
  top: fc.integer({ min: 1, max: 6 }),
});

const figures = ["education", "experience", "requirements", "salary"] as const;

describe("counterfactuals", () => {
  test("law: scored again under the frozen method, the value does it, and one just short of it does not", () => {
    let checked = 0;
    fc.assert(
      fc.property(cases, ({ seed, size, gaps, levels, normalise, aggregate, place: at, top }) => {
        const positions = marketOf(seed, size, { gaps });
        const base = scoreShortage(positions, { levels, normalise, aggregate, minimumCoverage: 0 });
        fc.pre(base.excluded.length === 0);
        const frozen = freezeMethod(base);
        const entry = base.ranking[at % size] as ShortageResult["ranking"][number];
        const { id } = entry;
        const again = (change: Partial<Position>): { readonly inTop: boolean; readonly level: number } => {
          const result = scoreShortage(
            positions.map((position) => (position.id === id ? { ...position, ...change } : position)),
            frozen,
          );
          const place = result.ranking.findIndex((one) => one.id === id);
          return { inTop: place < top, level: result.ranking[place]?.level as number };
        };
        const now = counterfactuals(base, id, { top });
        for (const { dimension, value, top: cut, higher, lower } of now.dimensions) {
          const look = (
            found: Counterfactual | null,
            isDone: (state: { inTop: boolean; level: number }) => boolean,
          ): void => {
            if (found === null || value === null) return;
            checked += 1;
            if (dimension === "supplyDemand") {
              const { demand } = found;
              if (demand === undefined || demand === null) return;
              expect(isDone(again({ demand }))).toBe(true);
              const one = Math.sign(found.change);
              if (demand - one >= 0) expect(isDone(again({ demand: demand - one }))).toBe(false);
              return;
            }
            const short = found.value - Math.sign(found.change) * 1e-7 * Math.max(1, Math.abs(found.value));
            const past = found.value + Math.sign(found.change) * 1e-9 * Math.max(1, Math.abs(found.value));
            if (past >= 0) expect(isDone(again({ [dimension]: past })), `${dimension} past`).toBe(true);
            // Nearer than that it lies on its way there.
            if (Math.abs(found.change) > 1e-6 * Math.max(1, Math.abs(found.value))) {
              expect(isDone(again({ [dimension]: short })), `${dimension} short`).toBe(false);
            }
          };
          look(cut, ({ inTop }) => inTop !== now.inTop);
          look(higher, ({ level }) => level > now.level);
          look(lower, ({ level }) => level < now.level);
        }
      }),
      { numRuns: 100 },
    );
    expect(checked).toBeGreaterThan(400);
  });

  test("law: where nothing is found, no value does it", () => {
    fc.assert(
      fc.property(cases, ({ seed, size, levels, normalise, place: at, top }) => {
        const positions = marketOf(seed, size);
        const base = scoreShortage(positions, { levels, normalise });
        const frozen = freezeMethod(base);
        const { id } = base.ranking[at % size] as ShortageResult["ranking"][number];
        const now = counterfactuals(base, id, { top });
        for (const dimension of figures) {
          const part = now.dimensions.find((one) => one.dimension === dimension);
          if (part?.top !== null) continue;
          for (const value of [1e-9, 1, 10, 1e4, 1e5, 1e9]) {
            const result = scoreShortage(
              positions.map((position) => (position.id === id ? { ...position, [dimension]: value } : position)),
              frozen,
            );
            expect(result.ranking.findIndex((one) => one.id === id) < top).toBe(now.inTop);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});
