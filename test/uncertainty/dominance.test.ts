import { describe, expect, test } from "vitest";
import type { Position } from "../../src/model/position.js";
import { scoreShortage } from "../../src/score/score-shortage.js";
import type { ShortageOptions } from "../../src/score/shortage-options.js";
import { dominance } from "../../src/uncertainty/dominance.js";
import { marketOf } from "../support/exact-markets.js";
import { expectFault } from "../support/laws.js";
import { nurse } from "../support/shortage-positions.js";

const two = (education: number, experience: number): ShortageOptions => ({
  weights: { supplyDemand: 0, education, experience, requirements: 0, salary: 0 },
});

/** Scores A (1, 0), B (0, 1), C (0.6, 0.6), D (0.4, 0.4), E (0.4, 0.5) in education and experience. */
const five: readonly Position[] = [
  { ...nurse, id: "A", education: 20, experience: 0 },
  { ...nurse, id: "B", education: 10, experience: 10 },
  { ...nurse, id: "C", education: 16, experience: 6 },
  { ...nurse, id: "D", education: 14, experience: 4 },
  { ...nurse, id: "E", education: 14, experience: 5 },
];

describe("dominance", () => {
  test("counts, ranks out of reach, and pairs, by hand", () => {
    // At 3/5 and 2/5: A 0.6, C 0.6, E 0.44, B 0.4, D 0.4: equals by id.
    const result = dominance(scoreShortage(five, two(3, 2)), { pairs: true });
    const byId = new Map(result.positions.map((position) => [position.id, position]));
    expect(byId.get("A")).toMatchObject({ dominatedBy: 0, dominates: 0, bestRank: 1, worstRank: 5, canBeFirst: true });
    expect(byId.get("C")).toMatchObject({ dominatedBy: 0, dominates: 2, bestRank: 1, worstRank: 3, canBeFirst: true });
    expect(byId.get("E")).toMatchObject({ dominatedBy: 1, dominates: 1, bestRank: 2, worstRank: 4, canBeFirst: false });
    expect(byId.get("D")).toMatchObject({ dominatedBy: 2, dominates: 0, bestRank: 3, worstRank: 5, canBeFirst: false });
    expect(result.pairs).toHaveLength(3);
    expect(result.pairs).toEqual(
      expect.arrayContaining([
        { above: "C", below: "D" },
        { above: "C", below: "E" },
        { above: "E", below: "D" },
      ]),
    );
    expect(result).toMatchObject({ dominated: 3, contested: 7, equal: 0 });
    expect(dominance(scoreShortage(five, two(3, 2)))).not.toHaveProperty("pairs");
  });

  test("nobody dominates it, and yet no weights make it the first", () => {
    // Of A and B the better one has 1/2 or more, D 0.4.
    const { positions } = dominance(scoreShortage([five[0], five[1], five[3]] as Position[], two(3, 2)));
    expect(positions.find(({ id }) => id === "D")).toMatchObject({ dominatedBy: 0, bestRank: 1, canBeFirst: false });
  });

  test("twins are equal and both can be first", () => {
    const twins = [...five.slice(0, 2), { ...(five[0] as Position), id: "A2" }];
    const result = dominance(scoreShortage(twins, two(1, 1)));
    expect(result).toMatchObject({ dominated: 0, contested: 2, equal: 1 });
    expect(result.positions.every(({ canBeFirst }) => canBeFirst === true)).toBe(true);
  });

  test("a dimension without weight does not count", () => {
    expect(dominance(scoreShortage(five, two(1, 0))).contested).toBe(0);
  });

  test("shared gaps are compared crosswise", () => {
    /*
     * Education and experience; W lacks experience. W (0.4, –) and X (0.5, 0.2): with all weight on education X has 0.5
     * and is above, with nearly all on experience W still has 0.4 and X 0.2. W and Y (0.5, 0.6): Y is above anywhere.
     */
    const positions: Position[] = [
      { ...nurse, id: "A", education: 20, experience: 0 },
      { ...nurse, id: "B", education: 10, experience: 10 },
      { ...nurse, id: "W", education: 14, experience: null },
      { ...nurse, id: "X", education: 15, experience: 2 },
      { ...nurse, id: "Y", education: 15, experience: 6 },
    ];
    const result = dominance(scoreShortage(positions, { ...two(1, 1), minimumCoverage: 0 }), { pairs: true });
    const pairs = result.pairs?.map(({ above, below }) => `${above} ${below}`);
    expect(pairs).toContain("Y W");
    expect(pairs).not.toContain("X W");
    expect(pairs).not.toContain("W X");
    expect(result.positions.every(({ canBeFirst }) => canBeFirst === null)).toBe(true);
  });

  test("plain JSON", () => {
    const result = dominance(scoreShortage(marketOf(5, 25)), { pairs: true });
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  test("refuses", () => {
    const result = scoreShortage(five);
    expectFault(() => dominance(five as never), "invalid-value");
    expectFault(() => dominance({ ...result, ranking: [] }), "empty-input");
    expectFault(() => dominance(result, { pair: true } as never), "invalid-option");
    expectFault(() => dominance(scoreShortage(five, { aggregate: "geometric" })), "invalid-option");
    const grouped = { groupWeights: { scarcity: 1, bar: 1, price: 1 }, minimumCoverage: 0 };
    expectFault(() => dominance(scoreShortage(marketOf(1, 9, { gaps: true }), grouped)), "missing-value");
  });
});
