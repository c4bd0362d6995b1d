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

test("rankIndex gives the same order and ranks whichever is asked for first", () => {
  const scores = Float64Array.of(0.5, 0.7, 0.5, 0.9, 0.1);
  const rule = { ties: "midrank", tolerance: 0, ids: ["e", "d", "c", "b", "a"] } as const;
  const [ranksFirst, orderFirst] = [rankIndex(scores, 5, rule), rankIndex(scores, 5, rule)];
  const ranks = ranksFirst.ranks();
  const order = orderFirst.order();
  expect(ranks).toEqual(Float64Array.of(3.5, 2, 3.5, 1, 5));
  expect(order).toEqual(Uint32Array.of(3, 1, 2, 0, 4));
  expect(ranksFirst.order()).toEqual(order);
  expect(orderFirst.ranks()).toEqual(ranks);
});
