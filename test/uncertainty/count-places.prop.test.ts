import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { countPlaces } from "../../src/uncertainty/count-places.js";

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

/** Compares the counts with a plain sort of every draw; number of the draws that it leaves. */
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
  const places = countPlaces(columns, weights, tolerance, (draw, position) => {
    firsts.set(draw, position);
  });
  if (places === null) throw new Error("WebAssembly is part of every Node that runs this");
  const left = new Set(places.left);
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
  expect(places.counts.findIndex((count, at) => count !== expected[at])).toBe(-1);
  return left.size;
}

describe("countPlaces", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  test("law: counts as a plain sort does, and leaves every draw in which two are equal or may be", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 120 }),
        fc.array(fc.constantFrom(...Object.keys(spreads)), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(0, 0, 1e-12, 1e-9, 5e-6),
        fc.nat(),
        (size, kinds, draws, tolerance, seed) => {
          expectAsSorted(size, kinds, draws, tolerance, seed);
        },
      ),
    );
  });

  test.each([
    [243, 5],
    [512, 1],
    [513, 9],
    [2048, 2],
  ])("of %i positions and %i spread columns leaves hardly a draw, but with a wide tolerance most", (size, width) => {
    const kinds = new Array<string>(width).fill("spread");
    expect(expectAsSorted(size, kinds, 40, 0, size)).toBeLessThan(4);
    expect(expectAsSorted(size, kinds, 40, 1e-3, size)).toBeGreaterThan(36);
  });

  test("hands over more draws than go into its memory at once", () => {
    expect(expectAsSorted(9, ["spread", "spread", "spread"], 10_000, 0, 3)).toBe(0);
  });

  test("leaves draws in which most crowd into one place of the range", () => {
    expect(expectAsSorted(200, ["crowded", "crowded"], 50, 0, 7)).toBe(50);
  });

  test("leaves what cannot be told apart, and what spans more than a double", () => {
    const leftOf = (...scores: readonly number[]): unknown =>
      countPlaces([Float64Array.from(scores)], Float64Array.of(1, 1), 0, () => {
        throw new Error("counted");
      })?.left;
    expect(leftOf(1)).toEqual([0, 1]);
    expect(leftOf(1, 1)).toEqual([0, 1]);
    expect(leftOf(-1.7e308, 1.7e308)).toEqual([0, 1]);
    expect(leftOf(0, 5e-324)).toEqual([0, 1]);
  });

  test("is not there for more positions than the table has room for, nor without WebAssembly", async () => {
    const many = Float64Array.from({ length: 2049 }, (_, at) => at);
    expect(countPlaces([many], Float64Array.of(1), 0, () => {})).toBeNull();
    expect(countPlaces([many.subarray(0, 9)], Float64Array.of(1), 0, () => {})).not.toBeNull();
    vi.stubGlobal("WebAssembly", undefined);
    vi.resetModules();
    const without = await import("../../src/uncertainty/count-places.js");
    expect(without.countPlaces([many.subarray(0, 9)], Float64Array.of(1), 0, () => {})).toBeNull();
  });
});
