import { expect, test } from "vitest";
import { minMaxColumns } from "../../src/numeric/min-max-columns.js";

test("minMaxColumns scores by direction, and marks a constant column", () => {
  const columns = [Float64Array.of(0, 5, 10), Float64Array.of(0, 5, 10), Float64Array.of(3, 3, 3)];
  expect(minMaxColumns(columns, [true, false, true], "f")).toEqual([
    Float64Array.of(0, 0.5, 1),
    Float64Array.of(1, 0.5, 0),
    null,
  ]);
});
