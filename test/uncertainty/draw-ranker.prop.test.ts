import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createDrawRanker } from "../../src/uncertainty/draw-ranker.js";

/** Scores that crowd, tie, and lie far apart. */
const score = fc.oneof(
  fc.integer({ min: 0, max: 5 }).map((n) => n / 5),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.integer({ min: 0, max: 20 }).map((n) => 0.5 + n * 1e-15),
);

describe("createDrawRanker", () => {
  test("law: order as a stable sort has it, again and again with the same arrays", () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 90 })
          .chain((size) =>
            fc.array(fc.array(score, { minLength: size, maxLength: size }), { minLength: 1, maxLength: 4 }),
          ),
        (draws) => {
          const ranker = createDrawRanker((draws[0] as number[]).length, 0);
          for (const scores of draws) {
            const tied = ranker.rank(Float64Array.from(scores));
            const order = scores
              .map((_, at) => at)
              .sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
            expect(Array.from(ranker.order)).toEqual(order);
            expect(Array.from(ranker.sorted)).toEqual(order.map((at) => scores[at]));
            expect(tied).toBe(new Set(scores).size < scores.length);
          }
        },
      ),
    );
  });

  test("equals within a tolerance of the first stand in the order of their numbers, with one score", () => {
    const ranker = createDrawRanker(4, 0.1);
    // 0.9 takes in 0.85 and 0.8; 0.75 is further from 0.9, though near 0.8.
    expect(ranker.rank(Float64Array.of(0.8, 0.9, 0.75, 0.85))).toBe(true);
    expect(Array.from(ranker.order)).toEqual([0, 1, 3, 2]);
    expect([ranker.groupEnd[0], ranker.groupEnd[3]]).toEqual([3, 4]);
    expect(Array.from(ranker.sorted)).toEqual([0.8, 0.8, 0.8, 0.75]);
  });
});
