import { describe, expect, it } from "vitest";
import { Distribution } from "../../src/cli/distribution.js";

describe("Distribution", () => {
  it("gives the least number at or below which a share of the numbers lie", () => {
    const distribution = new Distribution();
    // 1, 2, …, 9, and 100 once more as the tenth.
    for (const value of [9, 3, 1, 100, 5, 2, 8, 4, 7, 6]) distribution.add(value);
    expect(distribution.summary()).toEqual({
      count: 10,
      least: 1,
      tenth: 1,
      // A quarter of ten is two and a half: the third.
      lowerQuartile: 3,
      median: 5,
      upperQuartile: 8,
      ninetieth: 9,
      most: 100,
    });
  });

  it("counts repeats, and takes several at once", () => {
    const distribution = new Distribution();
    distribution.add(2, 3);
    distribution.add(7);
    expect(distribution.summary()).toMatchObject({ count: 4, median: 2, upperQuartile: 2, ninetieth: 7 });
  });

  it("has nothing to say of nothing", () => {
    expect(new Distribution().summary()).toBeNull();
  });

  it("rounds to three digits beyond 65 536 distinct numbers, and forgets none", () => {
    const distribution = new Distribution();
    for (let value = 1; value <= 100_000; value += 1) distribution.add(value);
    // Of 1 to 100 000 the 50 000th is 50 000; rounding moves it by less than half a thousandth of itself.
    const summary = distribution.summary();
    expect(summary).toMatchObject({ count: 100_000, least: 1, most: 100_000 });
    expect(Math.abs((summary?.median ?? 0) - 50_000)).toBeLessThanOrEqual(100);
  });
});
