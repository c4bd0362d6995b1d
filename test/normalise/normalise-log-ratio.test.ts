import { describe, expect, test } from "vitest";
import { normaliseLogRatio } from "../../src/normalise/normalise-log-ratio.js";
import { expectFault } from "../support/laws.js";

describe("normaliseLogRatio", () => {
  test("0 at the geometric mean, or at a reference", () => {
    // The geometric mean of 1 and e² is e.
    const scores = normaliseLogRatio([1, Math.E ** 2], { direction: "benefit" });
    expect(scores[0]).toBeCloseTo(-1, 14);
    expect(scores[1]).toBeCloseTo(1, 14);
    expect(normaliseLogRatio([Math.E], { direction: "cost", reference: 1 })).toEqual(Float64Array.of(-1));
    expect(normaliseLogRatio([7, 7], { direction: "benefit" })).toEqual(Float64Array.of(0, 0));
    expect(
      expectFault(() => normaliseLogRatio([1, 0], { direction: "benefit" }), "non-positive-value").details.index,
    ).toBe(1);
    for (const reference of [0, -1, Number.NaN]) {
      expectFault(() => normaliseLogRatio([1], { direction: "benefit", reference }), "invalid-option");
    }
  });
});
