import { describe, expect, it } from "vitest";
import { annualMidpoint } from "../../src/tally/annual-midpoint.js";

describe("annualMidpoint", () => {
  it.each([
    [60_000, 90_001, 75_000_500],
    [58_495.5, 81_000, 69_747_750],
    [20_000.01, 20_000.02, 20_000_015],
    [200_000, null, 200_000_000],
    [null, 100_000, 100_000_000],
    [0, 0, 0],
    [null, null, null],
  ])("of %d to %d is %d thousandths", (annualMin, annualMax, expected) => {
    expect(annualMidpoint({ annualMin, annualMax })).toBe(expected);
  });
});
