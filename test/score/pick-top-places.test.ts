import { describe, expect, test } from "vitest";
import { fillPlaces } from "../../src/score/pick-top-places.js";
import { rankedBy } from "../support/shortage-rankings.js";

const { ranking } = rankedBy([
  ["a", 9, "X"],
  ["b", 8, "X"],
  ["c", 7, "X"],
  ["d", 6, "Y"],
  ["e", 5, null],
]);
const all = [0, 1, 2, 3, 4];

describe("fillPlaces", () => {
  test("without quotas all compete", () => {
    expect(fillPlaces(ranking, all, new Map())).toEqual({ held: new Set(), sequence: all, barred: new Set() });
  });

  test("a minimum holds the best of the industry; the others compete up to the maximum, held ones counted", () => {
    const caps = new Map([["X", { minimum: 1, maximum: 2 }]]);
    expect(fillPlaces(ranking, all, caps)).toEqual({ held: new Set([0]), sequence: [1, 3, 4], barred: new Set([2]) });
  });

  test("only eligible ones count", () => {
    const caps = new Map([["X", { minimum: 1, maximum: 1 }]]);
    expect(fillPlaces(ranking, [2, 3], caps)).toEqual({ held: new Set([2]), sequence: [3], barred: new Set() });
  });
});
