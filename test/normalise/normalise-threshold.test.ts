import { describe, expect, test } from "vitest";
import { normaliseThreshold } from "../../src/normalise/normalise-threshold.js";
import { expectFault } from "../support/laws.js";

describe("normaliseThreshold", () => {
  test("points by cut points, a cut point reached counts in either direction", () => {
    const cutPoints = [10, 20, 30];
    expect(normaliseThreshold([5, 10, 25, 99], { direction: "benefit", cutPoints })).toEqual(
      Float64Array.of(0, 1, 2, 3),
    );
    expect(normaliseThreshold([5, 10, 25, 30, 99], { direction: "cost", cutPoints })).toEqual(
      Float64Array.of(3, 3, 1, 1, 0),
    );
    for (const bad of [[], [2, 1], [1, 1], [Number.NaN]]) {
      expectFault(() => normaliseThreshold([1], { direction: "benefit", cutPoints: bad }), "invalid-option");
    }
  });
});
