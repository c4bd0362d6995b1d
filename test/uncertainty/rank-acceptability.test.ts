import { describe, expect, test, vi } from "vitest";
import { rankAcceptability } from "../../src/uncertainty/rank-acceptability.js";
import expected from "../golden/smaa/expected.json" with { type: "json" };
import input from "../golden/smaa/input.json" with { type: "json" };
import { expectFault } from "../support/laws.js";

const columns = [0, 1, 2, 3, 4].map((criterion) => input.alternatives.map((row) => row[criterion] as number));
const weights = input.weights.map((row) => row.map((part) => part / 1024));

describe("rankAcceptability beside the R package smaa", () => {
  const result = rankAcceptability(columns, weights, { pairwise: true });

  test("acceptabilities are the same counts", () => {
    expect(result.acceptability.map((row) => row.map((share) => Math.round(share * 500)))).toEqual(expected.counts);
    expect(result.acceptability[0]).toEqual((expected.counts[0] as number[]).map((count) => count / 500));
  });

  test("so they are where no pairs are asked for, and the fast counter does the work", () => {
    const { pairwise, ...rest } = result;
    expect(pairwise).toHaveLength(12);
    expect(rankAcceptability(columns, weights)).toEqual(rest);
  });

  test("central weights and confidence factors", () => {
    result.centralWeights.forEach((own, position) => {
      const theirs = expected.centralWeights[position] as (number | null)[];
      if (own === null) expect(theirs).toEqual([null, null, null, null, null]);
      else
        own.forEach((weight, at) => {
          expect(weight).toBeCloseTo(theirs[at] as number, 9);
        });
    });
    expect(result.confidenceFactors).toEqual(expected.confidenceFactors);
  });

  test("expected ranks", () => {
    result.expectedRanks.forEach((rank, position) => {
      expect(rank).toBeCloseTo(expected.meanRanks[position] as number, 12);
    });
  });

  test("pairwise indices, but that a tie is half a win", () => {
    const wins = expected.winsCounts;
    result.pairwise?.forEach((row, one) => {
      row.forEach((share, other) => {
        const [won, lost] = [wins[one]?.[other] as number, wins[other]?.[one] as number];
        expect(share * 500).toBeCloseTo(one === other ? 250 : won + (500 - won - lost) / 2, 9);
      });
    });
  });
});

describe("rankAcceptability", () => {
  // Weights (3/4, 1/4), (1/2, 1/2), (1/4, 3/4); scores: a 3/4, 1/2, 1/4; b 1/4, 1/2, 3/4; c 1/2 always.
  const three = [
    [1, 0, 0.5],
    [0, 1, 0.5],
  ];
  const vectors = [
    [0.75, 0.25],
    [0.5, 0.5],
    [0.25, 0.75],
  ];

  test("equals share the best rank: once all three are first", () => {
    const { acceptability, expectedRanks, centralWeights } = rankAcceptability(three, vectors);
    // a: ranks 1, 1, 3; b: 3, 1, 1; c: 2, 1, 2.
    expect(acceptability).toEqual([
      [2 / 3, 0, 1 / 3],
      [2 / 3, 0, 1 / 3],
      [1 / 3, 2 / 3, 0],
    ]);
    expect(expectedRanks).toEqual([5 / 3, 5 / 3, 5 / 3]);
    // a is first at (3/4, 1/4) and (1/2, 1/2).
    expect(centralWeights[0]).toEqual([0.625, 0.375]);
  });

  test("dense ranks and midranks", () => {
    expect(rankAcceptability([[2, 2, 1]], [[1]], { ties: "dense" }).acceptability).toEqual([
      [1, 0, 0],
      [1, 0, 0],
      [0, 1, 0],
    ]);
    // Midranks 1.5, 1.5, 3: halves of ranks 1 and 2. Nobody has rank 1.
    const shared = rankAcceptability([[2, 2, 1]], [[1]], { ties: "midrank" });
    expect(shared.acceptability).toEqual([
      [0.5, 0.5, 0],
      [0.5, 0.5, 0],
      [0, 0, 1],
    ]);
    expect(shared.expectedRanks).toEqual([1.5, 1.5, 3]);
    expect(shared.centralWeights).toEqual([null, null, null]);
  });

  test("a tolerance makes near scores equal", () => {
    const near = [[0.5, 0.5 + 1e-12, 0]];
    expect(rankAcceptability(near, [[1]]).acceptability[0]).toEqual([0, 1, 0]);
    expect(rankAcceptability(near, [[1]], { tolerance: 1e-9 }).acceptability[0]).toEqual([1, 0, 0]);
  });

  test("columns that are all the same", () => {
    expect(rankAcceptability([[0.5, 0.5]], [[1]]).expectedRanks).toEqual([1, 1]);
    expect(rankAcceptability([[0.5]], [[1]]).acceptability).toEqual([[1]]);
  });

  test("the same without WebAssembly", async () => {
    vi.stubGlobal("WebAssembly", undefined);
    vi.resetModules();
    try {
      const fresh = await import("../../src/uncertainty/rank-acceptability.js");
      for (const ties of ["competition", "midrank"] as const) {
        expect(fresh.rankAcceptability(columns, weights, { ties })).toEqual(
          rankAcceptability(columns, weights, { ties }),
        );
      }
    } finally {
      vi.unstubAllGlobals();
      vi.resetModules();
    }
  });

  test("refuses what it cannot rank by", () => {
    expectFault(() => rankAcceptability([], [[1]]), "empty-input");
    expectFault(() => rankAcceptability([[]], [[1]]), "empty-input");
    expectFault(() => rankAcceptability([[1]], []), "empty-input");
    expectFault(() => rankAcceptability([[1, 2], [1]], [[0.5, 0.5]]), "length-mismatch");
    expectFault(() => rankAcceptability([[1, 2]], [[0.5, 0.5]]), "length-mismatch");
    expectFault(() => rankAcceptability([[1, Number.NaN]], [[1]]), "non-finite-value");
    const fault = expectFault(
      () =>
        rankAcceptability(
          [[1], [2]],
          [
            [0.5, 0.5],
            [0.5, 0.4],
          ],
        ),
      "weights-sum",
    );
    expect(fault.details.where).toBe("rankAcceptability.weights[1]");
    expectFault(() => rankAcceptability([[1], [2]], [[1.5, -0.5]]), "invalid-value");
    expectFault(() => rankAcceptability([[1]], [[1]], { tolerance: -1 }), "invalid-option");
    expectFault(() => rankAcceptability([[1]], [[1]], { ties: "ordinal" as "dense" }), "invalid-option");
    expectFault(() => rankAcceptability([[1]], "uniform" as unknown as number[][]), "invalid-option");
  });
});
