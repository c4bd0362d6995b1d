import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { topIndices } from "../../src/numeric/top-indices.js";

describe("topIndices", () => {
  test("gives the head, equals by id, or by index", () => {
    const scores = Float64Array.of(0.5, 0.9, 0.5, 0.1, Number.NaN);
    expect(topIndices(scores, 2, null)).toEqual(Uint32Array.of(1, 0));
    expect(topIndices(scores, 2, ["d", "c", "b", "a", "e"])).toEqual(Uint32Array.of(1, 2));
    expect(topIndices(scores, 9, null)).toEqual(Uint32Array.of(1, 0, 2, 3));
    expect(topIndices(scores, 0, null)).toHaveLength(0);
  });

  test.each([
    ["even", (n: number) => (n * 0.7548776662466927) % 1],
    ["two values", (n: number) => n % 2],
    ["all equal", () => 0.5],
    ["a few far above", (n: number) => (n % 10_007 === 3 ? 1 + n / 1e6 : 0)],
    ["rising, so a sample by row would mislead", (n: number) => n / 1e6],
    ["mostly without a score", (n: number) => (n % 100 === 0 ? n / 1e6 : Number.NaN)],
  ])("is the head of the sorted list: %s", (_, score) => {
    const scores = Float64Array.from({ length: 100_000 }, (__, n) => score(n));
    const all = Array.from(scores, (__, index) => index)
      .filter((index) => !Number.isNaN(scores[index]))
      .sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
    for (const count of [1, 243, 5000]) {
      expect(Array.from(topIndices(scores, count, null))).toEqual(all.slice(0, count));
    }
  });

  test("law: top N is the start of top N + 1", () => {
    const scores = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 60 });
    fc.assert(
      fc.property(scores, fc.nat({ max: 60 }), (xs, count) => {
        const column = Float64Array.from(xs);
        const fewer = topIndices(column, count, null);
        expect(topIndices(column, count + 1, null).slice(0, fewer.length)).toEqual(fewer);
      }),
    );
  });
});
