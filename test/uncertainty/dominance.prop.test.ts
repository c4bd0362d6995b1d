import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Position } from "../../src/model/position.js";
import { createRandom } from "../../src/numeric/random.js";
import { scoreShortage } from "../../src/score/score-shortage.js";
import type { ShortageOptions } from "../../src/score/shortage-options.js";
import type { ShortageResult } from "../../src/score/shortage-result.js";
import { dominance } from "../../src/uncertainty/dominance.js";
import { exactRanks } from "../../src/uncertainty/exact-ranks.js";
import { drawWeights, marketOf } from "../support/exact-markets.js";

const ids = ["supplyDemand", "education", "experience", "requirements", "salary"];
const cases = fc.record({ seed: fc.nat(1e6), size: fc.integer({ min: 2, max: 14 }), gaps: fc.boolean() });

const scoreWith = (positions: readonly Position[], weights: readonly number[]): ShortageResult =>
  scoreShortage(positions, {
    minimumCoverage: 0,
    tolerance: 0,
    weights: Object.fromEntries(ids.map((id, k) => [id, weights[k] as number])),
  } satisfies ShortageOptions);

const scoresOf = (result: ShortageResult): Map<string, number> =>
  new Map(result.ranking.map(({ id, score }) => [id, score]));

describe("dominance", () => {
  test("law: scored again with weights from anywhere, no dominated position is above its dominator, nor a rank out of reach", () => {
    fc.assert(
      fc.property(cases, ({ seed, size, gaps }) => {
        const positions = marketOf(seed, size, { gaps });
        const base = scoreWith(positions, [1, 1, 1, 1, 1]);
        fc.pre(base.excluded.length === 0);
        const { pairs = [], positions: found } = dominance(base, { pairs: true });
        const random = createRandom(seed);
        for (let draw = 0; draw < 30; draw += 1) {
          const result = scoreWith(positions, drawWeights(random, 5));
          const scores = scoresOf(result);
          for (const { above, below } of pairs) {
            expect(scores.get(above)).toBeGreaterThanOrEqual((scores.get(below) as number) - 1e-9);
          }
          for (const { id, bestRank, worstRank } of found) {
            const rank = result.ranking.find((entry) => entry.id === id)?.rank as number;
            expect(rank >= bestRank && rank <= worstRank).toBe(true);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  test("law: of every pair that is not dominated, some weights put the one above and some the other", () => {
    const nearly = 1 - 1e-7;
    // All weight on one dimension, or all but a little of it: there every pair that can be turned is turned.
    const corners = ids.flatMap((_, one) =>
      ids.map((_unused, other) =>
        ids.map((_id, k) =>
          one === other ? (k === one ? 1 : 1e-9) : k === one ? nearly : k === other ? 1 - nearly : 1e-12,
        ),
      ),
    );
    fc.assert(
      fc.property(cases, ({ seed, size, gaps }) => {
        const positions = marketOf(seed, size, { gaps });
        const base = scoreWith(positions, [1, 1, 1, 1, 1]);
        fc.pre(base.excluded.length === 0);
        const { pairs = [] } = dominance(base, { pairs: true });
        const dominated = new Set(pairs.map(({ above, below }) => `${below} ${above}`));
        const seen = new Set<string>();
        for (const weights of corners) {
          const scores = [...scoresOf(scoreWith(positions, weights))];
          for (const [one, score] of scores)
            for (const [other, less] of scores) if (score > less) seen.add(`${one} ${other}`);
        }
        for (const one of base.ranking) {
          for (const other of base.ranking) {
            const pair = `${one.id} ${other.id}`;
            if (one.id !== other.id) expect(seen.has(pair) || dominated.has(pair), pair).toBe(true);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  test("law: who is dominated has no chance against the dominator; who can be first comes first somewhere", () => {
    fc.assert(
      fc.property(cases, ({ seed, size }) => {
        const positions = marketOf(seed, size);
        const base = scoreWith(positions, [1, 1, 1, 1, 1]);
        const { pairs = [], positions: found } = dominance(base, { pairs: true });
        const { pairwise = [] } = exactRanks(base, { pairwise: true });
        const place = new Map(base.ranking.map(({ id }, at) => [id, at]));
        for (const { above, below } of pairs) {
          expect(pairwise[place.get(above) as number]?.[place.get(below) as number]).toBe(1);
        }
        const possible = new Set(found.filter(({ canBeFirst }) => canBeFirst).map(({ id }) => id));
        const random = createRandom(seed);
        const winners = new Set<string>();
        for (let draw = 0; draw < 200; draw += 1) {
          winners.add(scoreWith(positions, drawWeights(random, 5)).ranking[0]?.id as string);
        }
        // What 200 draws find is possible; the best in a dimension is.
        for (const id of winners) expect(possible.has(id)).toBe(true);
        expect(possible.size).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 15 },
    );
  });
});
