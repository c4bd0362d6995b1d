import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Position } from "../../src/model/position.js";
import { freezeMethod } from "../../src/score/freeze-method.js";
import { scoreShortage } from "../../src/score/score-shortage.js";
import type { ShortageOptions } from "../../src/score/shortage-options.js";
import { expectFault } from "../support/laws.js";
import { fourPositions, fourScores, positionsOf } from "../support/shortage-positions.js";

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

  test("law: with the same positions it gives the same scores", () => {
    fc.assert(
      fc.property(positionsOf({ gaps: false, minLength: 2 }), (positions) => {
        const result = scoreShortage(positions);
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
    [{ normalise: { salary: { method: "max" } } }, "max"],
    [{ treat: { salary: { method: "skewness-kurtosis" } } }, "treated by skewness-kurtosis"],
  ])("refuses %j: there is nothing to fix", (options, received) => {
    const fault = expectFault(() => freezeMethod(scoreShortage(fourPositions, options)), "invalid-option");
    expect(fault.details).toMatchObject({ where: "freezeMethod", column: "salary", received });
  });
});
