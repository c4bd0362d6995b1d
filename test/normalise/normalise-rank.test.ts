import { describe, expect, test } from "vitest";
import { normaliseRank } from "../../src/normalise/normalise-rank.js";
import { expectFault } from "../support/laws.js";

describe("normaliseRank", () => {
  test("the best scores n, equals the lowest of their ranks, or as asked", () => {
    expect(normaliseRank([10, 30, 30, 40], { direction: "benefit" })).toEqual(Float64Array.of(1, 2, 2, 4));
    expect(normaliseRank([10, 30, 30, 40], { direction: "cost" })).toEqual(Float64Array.of(4, 2, 2, 1));
    expect(normaliseRank([10, 30, 30, 40], { direction: "benefit", ties: "midrank" })).toEqual(
      Float64Array.of(1, 2.5, 2.5, 4),
    );
    expect(normaliseRank([10, 30, 30, 40], { direction: "benefit", ties: "dense" })).toEqual(
      Float64Array.of(1, 2, 2, 3),
    );
    expect(normaliseRank([5, 5], { direction: "benefit" })).toEqual(Float64Array.of(1, 1));
    expectFault(() => normaliseRank([1], { direction: "benefit", ties: "x" as "dense" }), "invalid-option");
  });
});
