import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createRankCounter } from "../../src/uncertainty/rank-counter.js";

/** How far apart the scores of a column lie: spread out, all but one in a corner, on a grid, one step of a double apart. */
const spreads: Record<string, (share: number) => number> = {
  spread: (share) => share,
  crowded: (share) => (share > 0.99 ? 1000 : share),
  grid: (share) => Math.round(share * 40) / 40,
  near: (share) => 1 + Math.round(share * 100) * 2 ** -52,
  below: (share) => share * 1e-3 - 1e6,
};

/** Shares from 0 to 1 by a seeded generator. */
function createShare(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
}

/** Compares the counter with a plain sort of every draw; number of the draws that it leaves. */
function expectAsSorted(
  size: number,
  kinds: readonly string[],
  draws: number,
  tolerance: number,
  seed: number,
): number {
  const share = createShare(seed);
  const width = kinds.length;
  const columns = kinds.map((kind) => Float64Array.from({ length: size }, () => spreads[kind]?.(share()) as number));
  const weights = Float64Array.from({ length: draws * width }, () => share() ** 3);
  for (let draw = 0; draw < draws; draw += 1) {
    const row = weights.subarray(draw * width, (draw + 1) * width);
    const total = row.reduce((sum, weight) => sum + weight, 0);
    row.forEach((weight, at) => {
      row[at] = weight / total;
    });
  }
  const firsts = new Map<number, number>();
  const counter = createRankCounter(columns, weights, tolerance, (draw, position) => {
    firsts.set(draw, position);
  });
  if (counter === null) return draws;
  const left = new Set([...counter.count(0, draws >> 1), ...counter.count(draws >> 1, draws)]);
  const expected = new Uint32Array(size * size);
  for (let draw = 0; draw < draws; draw += 1) {
    const scores = Float64Array.from({ length: size }, (_, at) =>
      columns.reduce((sum, column, j) => sum + (weights[draw * width + j] as number) * (column[at] as number), 0),
    );
    const order = Array.from(scores.keys()).sort((a, b) => (scores[b] as number) - (scores[a] as number));
    const gap = Math.min(
      ...order.slice(1).map((at, place) => (scores[order[place] as number] as number) - (scores[at] as number)),
    );
    if (gap <= tolerance) expect(left.has(draw)).toBe(true);
    expect(firsts.get(draw)).toBe(left.has(draw) ? undefined : order[0]);
    if (left.has(draw)) continue;
    order.forEach((position, place) => {
      const at = position * size + place;
      expected[at] = (expected[at] as number) + 1;
    });
  }
  expect(counter.counts.findIndex((count, at) => count !== expected[at])).toBe(-1);
  return left.size;
}

describe("createRankCounter", () => {
  test("law: counts as a plain sort does, and leaves every draw in which two are equal or may be", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 120 }),
        fc.array(fc.constantFrom(...Object.keys(spreads)), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(0, 0, 1e-12, 1e-9, 5e-6),
        fc.nat(),
        (size, kinds, draws, tolerance, seed) => {
          expectAsSorted(size, kinds, draws, tolerance, seed);
        },
      ),
    );
  });

  test("for as many positions as have a byte for their places, for more, and with a tolerance", () => {
    for (const size of [255, 256, 257, 512]) {
      const five = new Array<string>(5).fill("spread");
      expect(expectAsSorted(size, five, 40, 0, size)).toBeLessThan(2);
      expect(expectAsSorted(size, five, 40, 5e-6, size)).toBeGreaterThan(2);
    }
  });

  test("where scores crowd, still counts most draws", () => {
    expect(expectAsSorted(200, ["crowded", "crowded"], 50, 0, 7)).toBeLessThan(25);
  });

  test("is not there for what it has no room for, nor where nothing can be told apart", () => {
    const one = Float64Array.of(0, 1);
    const make = (columns: readonly Float64Array[], tolerance: number): unknown =>
      createRankCounter(columns, new Float64Array(6), tolerance, () => {});
    expect(make([one, one, one, one, one], 0)).not.toBeNull();
    expect(make([one, one, one, one, one, one], 0)).toBeNull();
    expect(make([new Float64Array(513).fill(1, 0, 1)], 0)).toBeNull();
    expect(make([Float64Array.of(1, 1)], 0)).toBeNull();
    expect(make([one], 0.1)).toBeNull();
  });
});
