import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gradeLevels, type LevelPolicy } from "../../src/rank/grade-levels.js";
import { createDrawRanker } from "../../src/uncertainty/draw-ranker.js";
import { countLevels, levelReach } from "../../src/uncertainty/level-reach.js";

const rising = (least: number, most: number): fc.Arbitrary<number[]> =>
  fc
    .uniqueArray(fc.integer({ min: least, max: most }), { minLength: 1, maxLength: 5 })
    .map((list) => list.sort((a, b) => a - b));

const policies: fc.Arbitrary<LevelPolicy> = fc.oneof(
  rising(0, 100).map((cutPoints): LevelPolicy => ({ kind: "cut-points", cutPoints })),
  rising(1, 99).map((list): LevelPolicy => ({ kind: "quantiles", probabilities: list.map((n) => n / 100) })),
  fc
    .tuple(fc.array(fc.nat({ max: 9 }), { maxLength: 4 }), fc.constantFrom("lower" as const, "higher" as const))
    .map(([counts, ties]): LevelPolicy => ({ kind: "quota", counts: [...counts, 60], ties })),
);

describe("levelReach", () => {
  test("law: grades as gradeLevels does, ties and all", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(4, 40, 4000).chain((grid) =>
          fc.array(
            fc.nat({ max: grid }).map((n) => n / grid),
            { minLength: 1, maxLength: 60 },
          ),
        ),
        policies,
        (scores, policy) => {
          const ranker = createDrawRanker(scores.length, 0);
          ranker.rank(Float64Array.from(scores));
          const reach = new Uint32Array(countLevels(policy));
          levelReach(policy, ranker.sorted, reach);
          const levels = new Array<number>(scores.length);
          ranker.order.forEach((position, place) => {
            levels[position] = reach.filter((places) => place < places).length;
          });
          expect(levels).toEqual(
            gradeLevels(
              scores.map((score) => 100 * score),
              policy,
            ),
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});
