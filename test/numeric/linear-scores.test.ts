import { expect, test } from "vitest";
import { linearScores } from "../../src/numeric/linear-scores.js";
import { expectFault } from "../support/laws.js";

test("linearScores places values between two bounds, in either sense", () => {
  const values = Float64Array.of(0, 5, 10, 20);
  expect(linearScores(values, { worst: 0, best: 10, clamp: false }, "f")).toEqual(Float64Array.of(0, 0.5, 1, 2));
  expect(linearScores(values, { worst: 0, best: 10, clamp: true }, "f")).toEqual(Float64Array.of(0, 0.5, 1, 1));
  // Sense reversed: 20 is 10 beyond the worst; and 10 scores 0, not −0.
  expect(linearScores(values, { worst: 10, best: 0, clamp: false }, "f")).toEqual(Float64Array.of(1, 0.5, 0, -1));
  expect(linearScores(values, { worst: 0, best: 20, clamp: false, range: [1, 100] }, "f")).toEqual(
    Float64Array.of(1, 25.75, 50.5, 100),
  );
  expectFault(() => linearScores(values, { worst: -1.7e308, best: 1.7e308, clamp: false }, "f"), "range-overflow");
});
