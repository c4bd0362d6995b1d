import { describe, expect, test } from "vitest";
import { scoreShortage } from "../../src/score/score-shortage.js";
import { exactRanks } from "../../src/uncertainty/exact-ranks.js";
import { marketOf } from "../support/exact-markets.js";
import { expectFault } from "../support/laws.js";
import { fourPositions, nurse } from "../support/shortage-positions.js";

/** Weights of education and experience only. */
const two = (education: number, experience: number): Record<string, number> => ({
  supplyDemand: 0,
  education,
  experience,
  requirements: 0,
  salary: 0,
});

describe("exactRanks", () => {
  /*
   * Education 20, 10, 15 and experience 0, 10, 6: scores A (1, 0), B (0, 1), C (0.5, 0.6), of which
   * exact-expected-ranks.test.ts works out 45/22, 37/18 and 188/99.
   */
  const positions = [
    { ...nurse, id: "A", education: 20, experience: 0 },
    { ...nurse, id: "B", education: 10, experience: 10 },
    { ...nurse, id: "C", education: 15, experience: 6 },
  ];

  test("ranks over all weights, in the order of the ranking; plain JSON", () => {
    const result = scoreShortage(positions, { weights: two(3, 2) });
    const exact = exactRanks(result, { pairwise: true });
    expect(exact.dimensions).toEqual(["education", "experience"]);
    expect(exact.positions.map(({ id, rank }) => `${rank} ${id}`)).toEqual(["1 A", "2 C", "3 B"]);
    [45 / 22, 188 / 99, 37 / 18].forEach((rank, at) => {
      expect(exact.positions[at]?.expectedRank).toBeCloseTo(rank, 13);
    });
    // A above C from w = 6/11.
    expect(exact.pairwise?.[0]?.[1]).toBeCloseTo(5 / 11, 13);
    expect(JSON.parse(JSON.stringify(exact))).toEqual(exact);
    expect(exactRanks(result)).not.toHaveProperty("pairwise");
  });

  test("filled gaps keep it linear", () => {
    const gaps = fourPositions.map((position) => (position.id === "clerk" ? { ...position, salary: null } : position));
    const exact = exactRanks(scoreShortage(gaps, { missing: "median" }));
    expect(exact.positions.reduce((sum, { expectedRank }) => sum + expectedRank, 0)).toBeCloseTo(10, 12);
  });

  test("refuses", () => {
    const result = scoreShortage(positions);
    expectFault(() => exactRanks({} as never), "invalid-value");
    expectFault(() => exactRanks(result, { pairs: true } as never), "invalid-option");
    expectFault(() => exactRanks(result, { pairwise: 1 } as never), "invalid-option");
    expectFault(() => exactRanks({ ...result, ranking: [] }), "empty-input");
    const geometric = expectFault(
      () => exactRanks(scoreShortage(positions, { aggregate: "geometric" })),
      "invalid-option",
    );
    expect(geometric.message).toContain("arithmetic");
    const gaps = expectFault(
      () => exactRanks(scoreShortage(marketOf(1, 9, { gaps: true }), { minimumCoverage: 0 })),
      "missing-value",
    );
    expect(gaps.message).toContain("`missing`");
    expect(gaps.details.where).toBe("exactRanks");
  });
});
