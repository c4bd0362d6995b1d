import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Position } from "../../src/model/position.js";
import { freezeMethod } from "../../src/score/freeze-method.js";
import { scoreShortage } from "../../src/score/score-shortage.js";
import type { ShortageOptions } from "../../src/score/shortage-options.js";
import type { ShortageResult } from "../../src/score/shortage-result.js";
import { expectFault } from "../support/laws.js";
import { fourPositions, fourScores, positionsOf } from "../support/shortage-positions.js";

/** The result, or `null` where nothing that has weight is known of anything. */
function scoreOrNull(positions: readonly Position[], options: ShortageOptions): ShortageResult | null {
  try {
    return scoreShortage(positions, options);
  } catch (error) {
    if ((error as { code?: string }).code === "weights-sum") return null;
    throw error;
  }
}

describe("freezeMethod", () => {
  test("one position alone scores what it scored among the others", () => {
    const frozen = freezeMethod(scoreShortage(fourPositions));
    for (const position of fourPositions) {
      expect(scoreShortage([position], frozen).ranking[0]?.score).toBeCloseTo(fourScores[position.id] as number, 10);
    }
  });

  test("a later edition is scored against the bounds of the first; beyond them is 0 or 1", () => {
    const frozen = freezeMethod(scoreShortage(fourPositions));
    const later = fourPositions.map((position) => ({ ...position, salary: (position.salary as number) * 2 }));
    const { ranking } = scoreShortage(later, frozen);
    // Twice 30 000 is the old upper bound; everything else lies beyond it.
    expect(ranking.map(({ dimensions }) => dimensions.salary?.score)).toEqual([1, 1, 1, 1]);
  });

  test("weights drawn from data, means and deviations, and drawn-in outliers stay", () => {
    const options: ShortageOptions = {
      weights: "entropy",
      normalise: { education: { method: "z-score" }, experience: { method: "logistic" } },
      treat: { salary: { method: "winsorise-quantile", lower: 0.1, upper: 0.9 } },
    };
    const result = scoreShortage(fourPositions, options);
    const frozen = freezeMethod(JSON.parse(JSON.stringify(result)));
    for (const { id, score } of result.ranking) {
      const position = fourPositions.find((candidate) => candidate.id === id) as Position;
      expect(scoreShortage([position], frozen).ranking[0]?.score).toBeCloseTo(score, 10);
    }
  });

  test("weights of groups stay: a gap hands its weight to its own group there too", () => {
    const gap = fourPositions.map((position) =>
      position.id === "clerk" ? { ...position, education: null } : position,
    );
    const frozen = freezeMethod(scoreShortage(gap, { groupWeights: { scarcity: 2, bar: 1, price: 1 } }));
    // Of the clerk's scores only experience is not 0: 1 year between 0 and 5. Without education the quarter of the bar
    // falls to two dimensions: 100 × 1/8 × 1/5. Shared with all others it would be 100 × 1/11 × 1/5.
    expect(scoreShortage(gap.slice(1, 2), frozen).ranking.map(({ id, score }) => [id, score])).toEqual([
      ["clerk", 2.5],
    ]);
  });

  test("a group that has no weight left stays without", () => {
    const sameSalary = fourPositions.map((position) => ({ ...position, salary: 40_000 }));
    const result = scoreShortage(sameSalary, { groupWeights: { scarcity: 2, bar: 1, price: 1 } });
    expect(result.weights.salary).toBe(0);
    const again = scoreShortage(fourPositions, freezeMethod(result));
    expect(again.weights).toEqual(result.weights);
    expect(again.ranking.map(({ score }) => score)).toEqual(result.ranking.map(({ score }) => score));
  });

  test("a greatest value, a worst one and a reference population are kept", () => {
    const salary = fourPositions.map((position) => position.salary ?? 0);
    const methods = [
      { method: "max" },
      { method: "target", target: 90_000 },
      { method: "percentile", reference: [1, 30_000, 60_000] },
      { method: "sum", reference: salary },
    ] as const;
    for (const method of methods) {
      const result = scoreShortage(fourPositions, { normalise: { salary: method } });
      const frozen = freezeMethod(result);
      for (const ranked of result.ranking) {
        const alone = scoreShortage(
          fourPositions.filter(({ id }) => id === ranked.id),
          frozen,
        );
        expect(alone.ranking[0]?.dimensions.salary?.score).toBeCloseTo(
          ranked.dimensions.salary?.score ?? Number.NaN,
          12,
        );
      }
    }
  });

  test("law: with the same positions it gives the same scores", () => {
    const chosen = fc.constantFrom<ShortageOptions>(
      {},
      { groupWeights: { scarcity: 2, bar: 1, price: 1 } },
      { groupWeights: { scarcity: 1, bar: 0, price: 3 }, minimumCoverage: 0 },
      { missing: "worst" },
    );
    fc.assert(
      fc.property(positionsOf({ minLength: 2 }), chosen, (positions, options) => {
        const result = scoreOrNull(positions, options);
        if (result === null) return;
        if (result.notices.some(({ code }) => code === "nothing-distinguishes")) return;
        const again = scoreShortage(positions, freezeMethod(result));
        expect(again.ranking.map(({ id }) => id)).toEqual(result.ranking.map(({ id }) => id));
        again.ranking.forEach(({ score }, place) => {
          expect(score).toBeCloseTo(result.ranking[place]?.score as number, 9);
        });
      }),
    );
  });

  test.each<[ShortageOptions, string]>([
    [{ normalise: { salary: { method: "percentile" } } }, "percentile"],
    [{ normalise: { salary: { method: "rank" } } }, "rank"],
    [{ normalise: { salary: { method: "sum" } } }, "sum"],
    [
      { treat: { salary: { method: "winsorise-count", low: 1, high: 0 } }, normalise: { salary: { method: "max" } } },
      "treated by winsorise-count",
    ],
    [{ treat: { salary: { method: "skewness-kurtosis" } } }, "treated by skewness-kurtosis"],
  ])("refuses %j: there is nothing to fix", (options, received) => {
    const fault = expectFault(() => freezeMethod(scoreShortage(fourPositions, options)), "invalid-option");
    expect(fault.details).toMatchObject({ where: "freezeMethod", column: "salary", received });
  });
});
