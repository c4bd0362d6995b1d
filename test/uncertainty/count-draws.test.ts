import { describe, expect, test } from "vitest";
import { countDraws } from "../../src/uncertainty/count-draws.js";
import { marketOf } from "../support/exact-markets.js";
import { expectFault } from "../support/laws.js";

const positions = marketOf(3, 20);
const options = { draws: 100, top: 5 };

describe("countDraws", () => {
  test("counts a part: every position once a draw", () => {
    const counts = countDraws(positions, options, { from: 10, to: 40 });
    expect([counts.counted, counts.draws, counts.size]).toEqual([30, 100, 20]);
    const sum = (list: ArrayLike<number> | null): number => Array.from(list ?? []).reduce((total, n) => total + n, 0);
    expect(sum(counts.levels)).toBe(600);
    expect(sum(counts.inTop)).toBe(150);
    expect(sum(counts.first)).toBe(30);
    // Ranks from 0: 190 a draw.
    expect(sum(counts.rankSums)).toBe(30 * 190);
    expect(counts.firstWeights?.every(Number.isInteger)).toBe(true);
  });

  test("an empty part counts nothing", () => {
    expect(countDraws(positions, options, { from: 7, to: 7 }).rankSums.every((sum) => sum === 0)).toBe(true);
  });

  test("counts can be copied between threads", () => {
    const counts = countDraws(positions, options, { from: 0, to: 9 });
    expect(structuredClone(counts)).toEqual(counts);
  });

  test("refuses a part that is not within the draws", () => {
    for (const part of [
      { from: -1, to: 4 },
      { from: 4, to: 3 },
      { from: 0, to: 101 },
      { from: 0.5, to: 1 },
    ]) {
      expect(expectFault(() => countDraws(positions, options, part), "invalid-option").details.where).toBe(
        "countDraws.part",
      );
    }
  });
});
