import { expect, test } from "vitest";
import { aggregatePatterns } from "../../src/score/aggregate-patterns.js";
import { expectFault } from "../support/laws.js";

test("aggregatePatterns scores each pattern with its own weights", () => {
  const scores = [Float64Array.of(0.2, 0.4, Number.NaN), Float64Array.of(0.6, Number.NaN, Number.NaN)];
  const patterns = {
    ids: Uint32Array.of(0, 1, 2),
    present: [
      [true, true],
      [true, false],
      [false, false],
    ],
  };
  const weights = [[0.5, 0.5], [1, 0], null];
  expect(aggregatePatterns(scores, patterns, weights, { method: "arithmetic" }, "f")).toEqual(
    Float64Array.of(0.4, 0.4, Number.NaN),
  );
  expectFault(() => aggregatePatterns(scores, patterns, weights, { method: "topsis" }, "f"), "missing-value");
});
