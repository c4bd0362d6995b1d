import { expect, test } from "vitest";
import { aggregateBySpec, isSeparable } from "../../src/score/aggregate-by-spec.js";
import { expectFault } from "../support/laws.js";

test("aggregateBySpec brings every method to [0, 1], 1 the best", () => {
  const columns = [Float64Array.of(1, 0, 0.5), Float64Array.of(1, 0, 0.5)];
  for (const method of ["topsis", "vikor", "promethee", "borda", "copeland"] as const) {
    expect(Array.from(aggregateBySpec(columns, [0.5, 0.5], { method }), (x) => Math.round(x * 1e9) / 1e9)).toEqual([
      1, 0, 0.5,
    ]);
    expect(isSeparable({ method })).toBe(false);
  }
  expect(isSeparable({ method: "arithmetic" })).toBe(true);
  expectFault(() => aggregateBySpec([Float64Array.of(1)], [1], { method: "borda" }), "constant-indicator");
});
