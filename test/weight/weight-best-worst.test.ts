import { describe, expect, test } from "vitest";
import { weightBestWorst } from "../../src/weight/weight-best-worst.js";
import { expectFault } from "../support/laws.js";

describe("weightBestWorst", () => {
  test("consistent comparisons give their proportions: 4 : 2 : 1", () => {
    const result = weightBestWorst({ best: 0, worst: 2, bestToOthers: [1, 2, 4], othersToWorst: [4, 2, 1] });
    [4 / 7, 2 / 7, 1 / 7].forEach((weight, index) => {
      expect(result.weights[index]).toBeCloseTo(weight, 12);
    });
    expect(result.inconsistency).toBeCloseTo(0, 12);
    expect(result.consistencyRatio).toBe(0);
  });

  test("the comparisons' own contradiction by hand", () => {
    // 2 × 3 for 8: 2 of 8² − 8 = 56; 4 × 2 and 8 × 1 agree.
    const ratio = (bestToOthers: number[], othersToWorst: number[]): number =>
      weightBestWorst({ best: 0, worst: bestToOthers.length - 1, bestToOthers, othersToWorst }).consistencyRatio;
    expect(ratio([1, 2, 4, 8], [8, 3, 2, 1])).toBeCloseTo(2 / 56, 12);
    // Best and worst compared in two ways: 7 and 8, 1 of 56.
    expect(ratio([1, 8], [7, 1])).toBeCloseTo(1 / 56, 12);
    expect(ratio([1, 1], [1, 1])).toBe(0);
  });

  test.each([
    [
      { best: 1, worst: 4, bestToOthers: [2, 1, 4, 3, 8], othersToWorst: [4, 8, 2, 3, 1] },
      [0.229508196721, 0.448087431694, 0.114754098361, 0.153005464481, 0.054644808743, 0.010928961749],
    ],
    [
      { best: 0, worst: 2, bestToOthers: [1, 3, 8], othersToWorst: [7, 2, 1] },
      [0.681818181818, 0.227272727273, 0.090909090909, 0.045454545455],
    ],
    [
      { best: 0, worst: 3, bestToOthers: [1, 2, 4, 9], othersToWorst: [9, 5, 3, 1] },
      [0.527777777778, 0.277777777778, 0.138888888889, 0.055555555556, 0.027777777778],
    ],
  ] as const)("as scipy.optimize.linprog 1.17 has it: %j", (options, expected) => {
    const { weights, inconsistency } = weightBestWorst(options);
    [...weights, inconsistency].forEach((value, index) => {
      expect(value).toBeCloseTo(expected[index] as number, 8);
    });
  });

  test("refuses", () => {
    const options = { best: 0, worst: 1, bestToOthers: [1, 3], othersToWorst: [3, 1] };
    expectFault(() => weightBestWorst({ ...options, othersToWorst: [3] }), "length-mismatch");
    expectFault(() => weightBestWorst({ ...options, worst: 0 }), "invalid-option");
    expectFault(() => weightBestWorst({ ...options, best: 2 }), "invalid-option");
    expect(
      expectFault(() => weightBestWorst({ ...options, bestToOthers: [1, 0.5] }), "invalid-value").details.index,
    ).toBe(1);
    expectFault(() => weightBestWorst({ ...options, bestToOthers: [2, 3] }), "invalid-value");
    expectFault(() => weightBestWorst({ ...options, othersToWorst: [Number.NaN, 1] }), "invalid-value");
  });
});
