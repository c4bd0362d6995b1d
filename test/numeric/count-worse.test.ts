import { describe, expect, test } from "vitest";
import { countWorse } from "../../src/numeric/count-worse.js";

describe("countWorse", () => {
  const values = Float64Array.of(0, 20, 20.5, 99);
  const sorted = Float64Array.of(10, 20, 20, 30);

  test("counts those below for a benefit, those above for a cost, and a share of the equals", () => {
    expect(Array.from(countWorse(values, sorted, true, 0))).toEqual([0, 1, 3, 4]);
    expect(Array.from(countWorse(values, sorted, true, 0.5))).toEqual([0, 2, 3, 4]);
    expect(Array.from(countWorse(values, sorted, false, 0))).toEqual([4, 1, 1, 0]);
    expect(Array.from(countWorse(values, sorted, false, 0.5))).toEqual([4, 2, 1, 0]);
  });
});
