import { expect, test } from "vitest";
import { symmetricEigen } from "../../src/numeric/symmetric-eigen.js";

test("symmetricEigen by hand: [[2, 1], [1, 2]] has 3 along (1, 1) and 1 along (1, −1)", () => {
  const [first, second] = symmetricEigen([
    [2, 1],
    [1, 2],
  ]);
  expect(first?.value).toBeCloseTo(3, 14);
  expect(first?.vector[0]).toBeCloseTo(Math.SQRT1_2, 14);
  expect(first?.vector[1]).toBeCloseTo(Math.SQRT1_2, 14);
  expect(second?.value).toBeCloseTo(1, 14);
  expect(symmetricEigen([[5]])).toEqual([{ value: 5, vector: [1] }]);
  expect(
    symmetricEigen([
      [1, 0],
      [0, 4],
    ]).map(({ value }) => value),
  ).toEqual([4, 1]);
});

test("A v = λ v, and the eigenvalues sum to the trace", () => {
  const matrix = Array.from({ length: 6 }, (_, i) =>
    Array.from({ length: 6 }, (__, j) => Math.cos(i * j) + Math.cos(i + j)),
  );
  const pairs = symmetricEigen(matrix);
  for (const { value, vector } of pairs) {
    matrix.forEach((row, i) => {
      expect(row.reduce((sum, entry, j) => sum + entry * (vector[j] as number), 0)).toBeCloseTo(
        value * (vector[i] as number),
        10,
      );
    });
  }
  const trace = matrix.reduce((sum, row, i) => sum + (row[i] as number), 0);
  expect(pairs.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(trace, 10);
});
