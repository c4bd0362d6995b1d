import { describe, expect, test } from "vitest";
import type { Position } from "../../src/model/position.js";
import { scoreShortage } from "../../src/score/score-shortage.js";
import type { ShortageOptions } from "../../src/score/shortage-options.js";
import {
  type DimensionStability,
  type WeightStabilityOptions,
  weightStability,
} from "../../src/uncertainty/weight-stability.js";
import { marketOf } from "../support/exact-markets.js";
import { expectFault } from "../support/laws.js";
import { nurse } from "../support/shortage-positions.js";

/*
 * Education 20, 10, 15 and experience 0, 10, 6: scores A (1, 0), B (0, 1), C (0.5, 0.6). With the weight t of education
 *   A = t   B = 1 − t   C = 0.6 − 0.1 t:   A = B at 1/2, A = C at 6/11, B = C at 4/9, A = 1/2 at 1/2, C = 1/2 at 1.
 * At t = 0.6: A 0.6, C 0.54, B 0.4.
 */
const three: readonly Position[] = [
  { ...nurse, id: "A", education: 20, experience: 0 },
  { ...nurse, id: "B", education: 10, experience: 10 },
  { ...nurse, id: "C", education: 15, experience: 6 },
];
const two = (education: number, experience: number): ShortageOptions => ({
  weights: { supplyDemand: 0, education, experience, requirements: 0, salary: 0 },
});

function ofEducation(
  positions: readonly Position[],
  options: ShortageOptions,
  watch: WeightStabilityOptions = {},
): DimensionStability {
  const { dimensions } = weightStability(scoreShortage(positions, options), watch);
  return dimensions.find(({ dimension }) => dimension === "education") as DimensionStability;
}

describe("weightStability", () => {
  test("ranking, top N and pair, by hand", () => {
    const { weight, ranking, top, pair } = ofEducation(three, two(3, 2), { top: 2, pair: ["B", "A"] });
    expect(weight).toBeCloseTo(0.6, 15);
    expect(ranking.from.weight).toBeCloseTo(6 / 11, 14);
    expect(ranking.from.positions).toEqual(["A", "C"]);
    expect(ranking.to).toEqual({ weight: 1, positions: [] });
    // A and C are in. B draws level with A at 1/2, before it does with C at 4/9.
    expect(top?.from.weight).toBeCloseTo(1 / 2, 14);
    expect(top?.from.positions).toEqual(["A", "B"]);
    expect(top?.to).toEqual({ weight: 1, positions: [] });
    expect(pair?.from.weight).toBeCloseTo(1 / 2, 14);
    expect(pair?.from.positions).toEqual(["A", "B"]);
  });

  test("the other weight is its mirror where there are two", () => {
    const { dimensions } = weightStability(scoreShortage(three, two(3, 2)));
    expect(dimensions.map(({ dimension }) => dimension)).toEqual(["education", "experience"]);
    expect(dimensions[1]?.ranking.to.weight).toBeCloseTo(5 / 11, 14);
    expect(dimensions[1]?.ranking.from).toEqual({ weight: 0, positions: [] });
  });

  test("levels by cut points, quantiles and quota", () => {
    // Cut 50: A falls below it at 1/2; C comes to it at 1.
    const cut = ofEducation(three, { ...two(3, 2), levels: { kind: "cut-points", cutPoints: [50] } }).levels;
    expect(cut.from.weight).toBeCloseTo(1 / 2, 14);
    expect(cut.from.positions).toEqual(["A"]);
    expect(cut.to.weight).toBeCloseTo(1, 14);
    expect(cut.to.positions).toEqual(["C"]);
    // The median of three is the score of the second: two are at it or above, as with a top 2.
    const half = ofEducation(three, { ...two(3, 2), levels: { kind: "quantiles", probabilities: [0.5] } }).levels;
    expect(half.from.weight).toBeCloseTo(1 / 2, 14);
    // One at the higher level: A until C draws level.
    const quota = ofEducation(three, { ...two(3, 2), levels: { kind: "quota", counts: [1, 2] } }).levels;
    expect(quota.from.weight).toBeCloseTo(6 / 11, 14);
    expect(quota.from.positions).toEqual(["A", "C"]);
  });

  test("a weight of 1 and one of 0", () => {
    const { dimensions } = weightStability(scoreShortage(three, two(1, 0)));
    const [education, experience] = dimensions;
    expect(education?.weight).toBe(1);
    expect(education?.ranking.from.weight).toBeCloseTo(6 / 11, 14);
    expect(education?.ranking.to).toEqual({ weight: 1, positions: [] });
    expect(experience?.weight).toBe(0);
    expect(experience?.ranking.from).toEqual({ weight: 0, positions: [] });
    expect(experience?.ranking.to.weight).toBeCloseTo(5 / 11, 14);
  });

  test("a tie at the cut is parted by any move", () => {
    const tied = three.slice(0, 2);
    const stability = weightStability(
      scoreShortage(tied, { ...two(1, 1), levels: { kind: "quota", counts: [1, 1] } }),
      {
        top: 1,
        pair: ["A", "B"],
      },
    );
    expect(stability.tied).toBe(2);
    const [education] = stability.dimensions as [DimensionStability];
    // A holds the place by its id: more education keeps it, less does not. Their shared level goes either way.
    expect(education.top?.from).toEqual({ weight: 0.5, positions: ["A", "B"] });
    expect(education.top?.to).toEqual({ weight: 1, positions: [] });
    expect(education.levels.from).toEqual({ weight: 0.5, positions: ["A", "B"] });
    expect(education.levels.to.weight).toBe(0.5);
    expect(education.pair?.from.weight).toBe(0.5);
    expect(education.pair?.to.weight).toBe(0.5);
    // Positions of one rank are no order that could be lost.
    expect(education.ranking).toEqual({ from: { weight: 0, positions: [] }, to: { weight: 1, positions: [] } });
  });

  test("twins move as one", () => {
    const twins = [...three, { ...(three[0] as Position), id: "A2" }];
    const { top, levels } = ofEducation(twins, { ...two(3, 2), levels: { kind: "quota", counts: [1, 3] } }, { top: 1 });
    expect(top?.from.weight).toBeCloseTo(6 / 11, 14);
    expect(top?.to).toEqual({ weight: 1, positions: [] });
    // Two do not fit where there is one place: all have the lower level, until C is alone in front.
    expect(levels.from.weight).toBeCloseTo(6 / 11, 14);
    expect(levels.from.positions).toEqual(["A", "C"]);
    expect(levels.to).toEqual({ weight: 1, positions: [] });
    // Behind a leader they are higher or lower together; the leader is A here, from 6/11 on.
    const pair = [...three, { ...(three[2] as Position), id: "C2" }];
    for (const ties of ["lower", "higher"] as const) {
      const behind = ofEducation(pair, { ...two(3, 2), levels: { kind: "quota", counts: [2, 2], ties } }).levels;
      expect(behind.from.weight).toBeCloseTo(6 / 11, 14);
      expect(behind.from.positions).toEqual(["A", "C"]);
    }
  });

  test("shared gaps: a quotient of two lines", () => {
    /*
     * Weights 1/3 of education, experience and requirements. A has education 1, experience 0, requirements missing;
     * B has 0.5, 0.5 and 0.4. With t for education and (1 − t)/2 for each other:
     *   A = t / (t + (1 − t)/2) = 2t / (1 + t);   B = 0.5 t + (1 − t)/2 × 0.9 = 0.45 + 0.05 t.
     * Equal where 2t = (0.45 + 0.05 t)(1 + t): 0.05 t² − 1.5 t + 0.45 = 0: t = 15 − √216 = 0.3030615433.
     */
    const positions: Position[] = [
      { ...nurse, id: "A", education: 20, experience: 0, requirements: null },
      { ...nurse, id: "B", education: 15, experience: 5, requirements: 2 },
      { ...nurse, id: "low", education: 10, experience: 0, requirements: 0 },
      { ...nurse, id: "high", education: 10, experience: 10, requirements: 5 },
    ];
    const options = { weights: { supplyDemand: 0, education: 1, experience: 1, requirements: 1, salary: 0 } };
    const { pair } = ofEducation(positions, options, { pair: ["A", "B"] });
    expect(pair?.from.weight).toBeCloseTo(15 - Math.sqrt(216), 12);
    expect(pair?.to).toEqual({ weight: 1, positions: [] });
  });

  test("an index of one dimension has nothing that could move", () => {
    const one = scoreShortage(three, { dimensions: ["education"] });
    expect(weightStability(one, { top: 1 }).dimensions[0]?.top).toEqual({
      from: { weight: 0, positions: [] },
      to: { weight: 1, positions: [] },
    });
  });

  test("plain JSON; the result is not touched", () => {
    const result = scoreShortage(marketOf(3, 30), {});
    const before = JSON.stringify(result);
    const stability = weightStability(result, { top: 5 });
    expect(JSON.parse(JSON.stringify(stability))).toEqual(stability);
    expect(JSON.stringify(result)).toBe(before);
  });

  test("refuses", () => {
    const result = scoreShortage(three);
    expectFault(() => weightStability([] as never), "invalid-value");
    expectFault(() => weightStability({ ...result, ranking: [] }), "empty-input");
    expectFault(() => weightStability(result, { top: 0 }), "invalid-option");
    expectFault(() => weightStability(result, { tops: 1 } as never), "invalid-option");
    expectFault(() => weightStability(result, { pair: ["A"] } as never), "invalid-option");
    expectFault(() => weightStability(result, { pair: ["A", "B", "C"] } as never), "invalid-option");
    expect(expectFault(() => weightStability(result, { pair: ["A", "__proto__"] }), "unknown-id").details.where).toBe(
      "weightStability",
    );
    expectFault(() => weightStability(scoreShortage(three, { aggregate: "topsis" })), "invalid-option");
    const grouped = { groupWeights: { scarcity: 1, bar: 1, price: 1 }, minimumCoverage: 0 };
    expectFault(() => weightStability(scoreShortage(marketOf(1, 9, { gaps: true }), grouped)), "missing-value");
    expect(weightStability(scoreShortage(marketOf(1, 9), grouped)).dimensions).toHaveLength(5);
  });
});
