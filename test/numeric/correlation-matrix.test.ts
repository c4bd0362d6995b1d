import { expect, test } from "vitest";
import { correlationMatrix } from "../../src/numeric/correlation-matrix.js";

test("correlationMatrix by hand: deviations −1 0 1 and −1 1 0 have product 1 and squares 2 and 2: r = 0.5", () => {
  const columns = [
    [1, 2, 3],
    [1, 3, 2],
    [6, 4, 2],
  ].map((column) => Float64Array.from(column));
  const { matrix, deviations } = correlationMatrix(columns);
  // Squares 2 over 3 positions.
  expect(deviations[0]).toBeCloseTo(Math.sqrt(2 / 3), 14);
  expect(matrix[0]?.[1]).toBeCloseTo(0.5, 15);
  expect(matrix[1]?.[0]).toBe(matrix[0]?.[1]);
  expect(matrix[0]?.[2]).toBeCloseTo(-1, 15);
  expect(matrix.map((row, index) => row[index])).toEqual([1, 1, 1]);
  // No unit: huge and tiny values correlate as others do.
  const scaled = columns.map((column, index) => column.map((value) => value * [1e250, 1e-250, 1][index]!));
  expect(correlationMatrix(scaled).matrix[0]?.[1]).toBeCloseTo(0.5, 14);
});
