import { expect, test } from "vitest";
import { rankIndex } from "../../src/score/rank-index.js";

test("rankIndex joins near equals in the order too, and leaves out what has no score", () => {
  const scores = Float64Array.of(0.5, Number.NaN, 0.5 + 1e-13, 0.9);
  const ranking = rankIndex(scores, 3, { ties: "competition", tolerance: 1e-12, ids: ["a", "b", "c", "d"] });
  expect(ranking.ranks()).toEqual(Float64Array.of(2, Number.NaN, 2, 1));
  expect(ranking.order()).toEqual(Uint32Array.of(3, 0, 2));
  expect(ranking.top(2)).toEqual(Uint32Array.of(3, 0));
  expect(ranking.ranks()).toBe(ranking.ranks());
});
