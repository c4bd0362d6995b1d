import { describe, expect, test } from "vitest";
import { normalisePercentile } from "../../src/normalise/normalise-percentile.js";
import { expectFault } from "../support/laws.js";

describe("normalisePercentile", () => {
  test("share of the others that are worse, equals by half or not at all", () => {
    // 30: one worse, one equal of three others: (1 + 0.5) / 3 = 0.5, or 1/3.
    expect(normalisePercentile([10, 30, 30, 40], { direction: "benefit" })).toEqual(Float64Array.of(0, 0.5, 0.5, 1));
    expect(normalisePercentile([10, 30, 30, 40], { direction: "benefit", ties: "competition" })).toEqual(
      Float64Array.of(0, 1 / 3, 1 / 3, 1),
    );
    expect(normalisePercentile([10, 20, 40], { direction: "cost" })).toEqual(Float64Array.of(1, 0.5, 0));
  });

  test("against a reference: 25 has two of four below, 20 has one below and one equal", () => {
    const reference = [10, 20, 30, 40];
    expect(normalisePercentile([25, 20, 99], { direction: "benefit", reference })).toEqual(
      Float64Array.of(0.5, 0.375, 1),
    );
  });

  test("equals all round are in the middle; one alone is refused", () => {
    expect(normalisePercentile([7, 7, 7], { direction: "benefit" })).toEqual(Float64Array.of(0.5, 0.5, 0.5));
    expectFault(() => normalisePercentile([7], { direction: "benefit" }), "constant-indicator");
    expectFault(() => normalisePercentile([7, 8], { direction: "benefit", ties: "x" as "midrank" }), "invalid-option");
  });
});
