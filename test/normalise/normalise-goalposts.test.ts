import { describe, expect, test } from "vitest";
import { normaliseGoalposts } from "../../src/normalise/normalise-goalposts.js";
import { expectFault } from "../support/laws.js";

describe("normaliseGoalposts", () => {
  test("the Human Development Index's goalposts: a life of 72.6 years between 20 and 85 is 52.6 / 65", () => {
    const options = { direction: "benefit", lower: 20, upper: 85 } as const;
    expect(normaliseGoalposts([72.6, 20, 85], options)[0]).toBeCloseTo(0.809230769, 9);
    expect(normaliseGoalposts([10, 90], options)).toEqual(Float64Array.of(0, 1));
    expect(normaliseGoalposts([7, 98], { ...options, outside: "extend" })).toEqual(Float64Array.of(-0.2, 1.2));
    expect(normaliseGoalposts([20, 85], { ...options, direction: "cost" })).toEqual(Float64Array.of(1, 0));
  });

  test("income on a log scale from 100 to 10 000: 1000 lies half way; and any range", () => {
    const options = { direction: "benefit", lower: 100, upper: 10_000, scale: "log" } as const;
    expect(normaliseGoalposts([1000], options)[0]).toBeCloseTo(0.5, 15);
    expect(normaliseGoalposts([5], { direction: "benefit", lower: 0, upper: 10, range: [0, 100] })).toEqual(
      Float64Array.of(50),
    );
  });

  test("takes a constant indicator; refuses goalposts that do not rise", () => {
    expect(normaliseGoalposts([5, 5], { direction: "benefit", lower: 0, upper: 10 })).toEqual(
      Float64Array.of(0.5, 0.5),
    );
    expectFault(() => normaliseGoalposts([1], { direction: "benefit", lower: 1, upper: 1 }), "invalid-option");
    expectFault(() => normaliseGoalposts([1], { direction: "benefit", lower: NaN, upper: 1 }), "invalid-option");
    expectFault(
      () => normaliseGoalposts([1], { direction: "benefit", lower: -1.7e308, upper: 1.7e308 }),
      "range-overflow",
    );
    const log = { direction: "benefit", lower: 0, upper: 10, scale: "log" } as const;
    expectFault(() => normaliseGoalposts([1], log), "non-positive-value");
    const other = { direction: "benefit", lower: 0, upper: 10, outside: "wrap" as "clamp" } as const;
    expectFault(() => normaliseGoalposts([1], other), "invalid-option");
  });
});
