import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gradeLevels, type LevelPolicy } from "../../src/rank/grade-levels.js";
import { badNumber, unitScore } from "../support/arbitraries.js";
import { expectFault } from "../support/laws.js";

describe("gradeLevels", () => {
  test("cut points: a score at the cut is in the higher level", () => {
    expect(gradeLevels([0, 39, 40, 80, 100], { kind: "cut-points", cutPoints: [40, 80] })).toEqual([1, 1, 2, 3, 3]);
    expect(gradeLevels([5], { kind: "cut-points", cutPoints: [] })).toEqual([1]);
  });

  test("quantiles: the median of 1 2 3 4 is 2.5, the upper quartile 3.25", () => {
    expect(gradeLevels([1, 2, 3, 4], { kind: "quantiles", probabilities: [0.5, 0.75] })).toEqual([1, 1, 2, 3]);
  });

  test("quota, highest level first; equals share a level", () => {
    expect(gradeLevels([9, 8, 7, 6], { kind: "quota", counts: [1, 1, 2] })).toEqual([3, 2, 1, 1]);
    // The two eights need places 2 and 3; level 2 ends at place 2.
    expect(gradeLevels([9, 8, 8, 6], { kind: "quota", counts: [1, 1, 2] })).toEqual([3, 1, 1, 1]);
    expect(gradeLevels([9, 8, 8, 6], { kind: "quota", counts: [1, 1, 2], ties: "higher" })).toEqual([3, 2, 2, 1]);
    expect(gradeLevels([9, 8], { kind: "quota", counts: [5, 5] })).toEqual([2, 2]);
    expect(gradeLevels([9, 8], { kind: "quota", counts: [0, 2] })).toEqual([1, 1]);
  });

  test("the published levels: 27, 32, 42, 63 and 79 of 243", () => {
    const scores = Array.from({ length: 243 }, (_, index) => index / 243);
    const levels = gradeLevels(scores, { kind: "quota", counts: [27, 32, 42, 63, 79] });
    expect([5, 4, 3, 2, 1].map((level) => levels.filter((one) => one === level).length)).toEqual([27, 32, 42, 63, 79]);
  });

  test("refuses", () => {
    const bad: LevelPolicy[] = [
      { kind: "cut-points", cutPoints: [2, 1] },
      { kind: "cut-points", cutPoints: [1, 1] },
      { kind: "cut-points", cutPoints: [NaN] },
      { kind: "quantiles", probabilities: [0] },
      { kind: "quantiles", probabilities: [0.5, 1] },
      { kind: "quota", counts: [] },
      { kind: "quota", counts: [1.5] },
      { kind: "quota", counts: [-1, 5] },
      { kind: "quota", counts: [1], ties: "x" as "lower" },
      { kind: "stars" as "quota", counts: [1] },
    ];
    for (const policy of bad) expectFault(() => gradeLevels([1], policy), "invalid-option");
    expectFault(() => gradeLevels([1, 2, 3], { kind: "quota", counts: [1, 1] }), "unsatisfiable-quota");
    expectFault(() => gradeLevels([], { kind: "cut-points", cutPoints: [] }), "empty-input");
  });

  const policies: LevelPolicy[] = [
    { kind: "cut-points", cutPoints: [0.2, 0.4, 0.9] },
    { kind: "quantiles", probabilities: [0.2, 0.5, 0.8] },
    { kind: "quota", counts: [3, 5, 7, 99] },
    { kind: "quota", counts: [3, 5, 7, 99], ties: "higher" },
  ];

  test("law: a better score never has a lower level, equals share one; no upper level exceeds its quota", () => {
    fc.assert(
      fc.property(fc.array(unitScore, { minLength: 1, maxLength: 80 }), fc.constantFrom(...policies), (xs, policy) => {
        const levels = gradeLevels(xs, policy);
        xs.forEach((x, i) => {
          xs.forEach((y, k) => {
            if (x >= y) expect(levels[i]).toBeGreaterThanOrEqual(levels[k] as number);
          });
        });
        if (policy.kind === "quota" && policy.ties === undefined) {
          expect(levels.filter((level) => level === 4).length).toBeLessThanOrEqual(3);
          expect(levels.filter((level) => level >= 3).length).toBeLessThanOrEqual(8);
        }
      }),
    );
  });

  test("law: one bad value anywhere is refused with its index", () => {
    fc.assert(
      fc.property(
        fc.array(unitScore, { minLength: 1 }),
        badNumber,
        fc.nat(),
        fc.constantFrom(...policies),
        (xs, bad, n, policy) => {
          const index = n % xs.length;
          const spoilt = xs.map((x, i) => (i === index ? bad : x));
          expect(expectFault(() => gradeLevels(spoilt, policy), "non-finite-value").details.index).toBe(index);
        },
      ),
    );
  });
});
