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

test("correlationMatrix of values placed on a line is that of the placed values, bit for bit, over many blocks", () => {
  const size = 1500;
  const columns = [7919, 104_729, 31].map((step) =>
    Float64Array.from({ length: size }, (_, index) => ((index * step) % 997) / 7),
  );
  const placements = [
    { worst: 0, distance: 142 },
    { worst: 142, distance: -142 },
    { worst: 3, distance: 9 },
  ];
  const placed = columns.map((column, number) => {
    const { worst, distance } = placements[number]!;
    return column.map((value) => (value - worst) / distance);
  });
  expect(correlationMatrix(columns, placements)).toEqual(correlationMatrix(placed));
  // In whatever order the positions come.
  const turned = columns.map((column) => column.slice().reverse());
  expect(correlationMatrix(turned, placements)).toEqual(correlationMatrix(placed));
});
