import { expect, test } from "vitest";
import { correlationMatrix } from "../../src/numeric/correlation-matrix.js";
import { extent } from "../../src/numeric/extent.js";

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

/** Values that repeat but not in step, over several blocks. */
const columns = [7919, 104_729, 31].map((step) =>
  Float64Array.from({ length: 2500 }, (_, index) => ((index * step) % 997) / 7),
);

test("correlationMatrix is the same bits in whatever order the positions come, over many blocks", () => {
  const turned = columns.map((column) => column.slice().reverse());
  expect(correlationMatrix(turned)).toEqual(correlationMatrix(columns));
});

test("correlationMatrix is the same bits in whatever unit, where a power of two leads to it", () => {
  const { matrix, deviations } = correlationMatrix(columns);
  // To 2⁻¹⁰⁰⁰ and to 2¹⁰¹⁰, where neither the squares nor the sums are within the doubles.
  const factors = [2 ** -1000, 2 ** 1010, 2 ** 30];
  const scaled = columns.map((column, number) => column.map((value) => value * factors[number]!));
  const same = correlationMatrix(scaled);
  expect(same.matrix).toEqual(matrix);
  expect(same.deviations).toEqual(deviations.map((deviation, number) => deviation * factors[number]!));
});

test("correlationMatrix far from 0, where doubles lie 1 apart and the mean between two", () => {
  const { matrix, deviations } = correlationMatrix([
    Float64Array.of(2 ** 52, 2 ** 52 + 1, 2 ** 52 + 3),
    Float64Array.of(1, 3, 2),
  ]);
  // Deviations −4/3 −1/3 5/3 and −1 1 0: product 1, squares 42/9 and 2, so r = 1 / √(84/9) = 3/√84.
  expect(matrix[0]?.[1]).toBeCloseTo(3 / Math.sqrt(84), 15);
  expect(deviations[0]).toBeCloseTo(Math.sqrt(42 / 27), 14);
});

test("correlationMatrix takes known spans", () => {
  expect(correlationMatrix(columns, columns.map(extent))).toEqual(correlationMatrix(columns));
});

test("correlationMatrix of a column with its like is 1, and with its opposite −1, to the last bit", () => {
  for (let size = 3; size < 200; size += 1) {
    const column = Float64Array.from({ length: size }, (_, index) => Math.sin(index * size));
    const { matrix } = correlationMatrix([column, column.slice(), column.map((value) => -value)]);
    expect(matrix[0]).toEqual([1, 1, -1]);
  }
});
