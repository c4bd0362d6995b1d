import { describe, expect, test } from "vitest";
import { standardOf } from "../../src/numeric/standard-of.js";
import { expectFault } from "../support/laws.js";

describe("standardOf", () => {
  // Squares of the deviations from 5: 9 1 1 1 0 0 4 16, in all 32.
  const values = Float64Array.of(2, 4, 4, 4, 5, 5, 7, 9);

  test("of the values, by the kind of deviation; of a reference in their place", () => {
    expect(standardOf(values, { kind: "population" }, "here")).toEqual({ mean: 5, deviation: 2 });
    expect(standardOf(values, { kind: "sample" }, "here")?.deviation).toBeCloseTo(Math.sqrt(32 / 7), 12);
    const given = { mean: 1, deviation: 3 };
    expect(standardOf(values, { kind: "sample", reference: given }, "here")).toBe(given);
    expect(standardOf(values, { kind: "population", reference: [1, 3] }, "here")).toEqual({ mean: 2, deviation: 1 });
    // ln 1 = 0 and ln e² = 2.
    const logs = standardOf(values, { kind: "population", reference: [1, Math.E ** 2], scale: "log" }, "here");
    expect(logs?.mean).toBeCloseTo(1, 12);
    expect(standardOf(values, { kind: "population", reference: [4, 4] }, "here")).toBeNull();
  });

  test("refuses what has no deviation", () => {
    const run = (reference: { mean: number; deviation: number } | number[]): unknown =>
      standardOf(values, { kind: "population", reference }, "here");
    expectFault(() => run({ mean: 0, deviation: 0 }), "invalid-option");
    expectFault(() => run({ mean: Number.NaN, deviation: 1 }), "invalid-option");
    expectFault(() => run([-1.7e308, 1.7e308]), "range-overflow");
    expect(expectFault(() => run([1, Number.NaN]), "non-finite-value").details).toMatchObject({
      index: 1,
      column: "reference",
    });
  });
});
