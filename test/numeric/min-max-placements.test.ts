import { expect, test } from "vitest";
import { minMaxPlacements } from "../../src/numeric/min-max-placements.js";

const columns = [
  [2, 6, 4],
  [2, 6, 4],
].map((column) => Float64Array.from(column));

test("minMaxPlacements runs from the worst to the best: (4 − 2) / 4 = (4 − 6) / −4 = 0.5", () => {
  expect(minMaxPlacements(columns, [true, false], "f")).toEqual([
    { worst: 2, distance: 4 },
    { worst: 6, distance: -4 },
  ]);
});

test("minMaxPlacements refuses a constant column and a range beyond the doubles", () => {
  const constant = [columns[0] as Float64Array, Float64Array.of(7, 7, 7)];
  expect(() => minMaxPlacements(constant, [true, true], "f")).toThrow(
    expect.objectContaining({
      code: "constant-indicator",
      details: expect.objectContaining({ column: "1", received: "3 × 7" }),
    }),
  );
  expect(() => minMaxPlacements([Float64Array.of(-1.7e308, 1.7e308)], [true], "f")).toThrow(
    expect.objectContaining({ code: "range-overflow" }),
  );
});
