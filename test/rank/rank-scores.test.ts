import { describe, expect, test } from "vitest";
import { rankScores } from "../../src/rank/rank-scores.js";
import { expectFault } from "../support/laws.js";

describe("rankScores", () => {
  const scores = [0.4, 0.9, 0.4, 0.1];

  test("each rule for equals", () => {
    const ranks = (ties: "competition" | "dense" | "midrank"): number[] =>
      Array.from(rankScores(scores, { order: "descending", ties }));
    expect(ranks("competition")).toEqual([2, 1, 2, 4]);
    expect(ranks("dense")).toEqual([2, 1, 2, 3]);
    expect(ranks("midrank")).toEqual([2.5, 1, 2.5, 4]);
    expect(rankScores(scores, { order: "ascending" })).toEqual(Float64Array.of(2, 4, 2, 1));
    const ids = ["b", "c", "a", "d"];
    expect(rankScores(scores, { order: "descending", ties: "ordinal", ids })).toEqual(Float64Array.of(3, 1, 2, 4));
  });

  test("a tolerance joins near neighbours to the best of them, and no chain", () => {
    // 1.00, 0.96 and 0.93: 0.96 is within 0.05 of 1.00, 0.93 is not, though it is within 0.05 of 0.96.
    const near = [0.96, 1, 0.93];
    expect(rankScores(near, { order: "descending", tolerance: 0.05 })).toEqual(Float64Array.of(1, 1, 3));
    expect(rankScores(near, { order: "descending" })).toEqual(Float64Array.of(2, 1, 3));
    // 0.1 + 0.2 is 0.30000000000000004.
    expect(rankScores([0.3, 0.1 + 0.2], { order: "descending", relativeTolerance: 1e-12 })).toEqual(
      Float64Array.of(1, 1),
    );
    expect(rankScores([0.3, 0.1 + 0.2], { order: "descending" })).toEqual(Float64Array.of(2, 1));
  });

  test("refuses", () => {
    expectFault(() => rankScores([], { order: "descending" }), "empty-input");
    expect(expectFault(() => rankScores([1, NaN], { order: "descending" }), "non-finite-value").details.index).toBe(1);
    expectFault(() => rankScores(scores, { order: "best" as "ascending" }), "invalid-option");
    expectFault(() => rankScores(scores, { order: "ascending", ties: "min" as "dense" }), "invalid-option");
    expectFault(() => rankScores(scores, { order: "ascending", tolerance: -1 }), "invalid-option");
    expectFault(() => rankScores(scores, { order: "ascending", ties: "ordinal" }), "invalid-option");
    expectFault(() => rankScores(scores, { order: "ascending", ids: ["a"] }), "length-mismatch");
    const ids = ["a", "b", "a", "c"];
    expectFault(() => rankScores(scores, { order: "ascending", ties: "ordinal", ids }), "duplicate-id");
  });
});
