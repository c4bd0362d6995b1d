import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { weightAhp } from "../../src/weight/weight-ahp.js";
import { shuffleOf } from "../support/arbitraries.js";
import { expectFault } from "../support/laws.js";

/** Reciprocal comparisons of 2 to 8 indicators on the scale from 1/9 to 9. */
const comparisons = fc.integer({ min: 2, max: 8 }).chain((size) =>
  fc.array(fc.integer({ min: -8, max: 8 }), { minLength: size * size, maxLength: size * size }).map((grades) => {
    const matrix = Array.from({ length: size }, () => new Array<number>(size).fill(1));
    for (let row = 0; row < size; row += 1) {
      for (let other = 0; other < row; other += 1) {
        const grade = grades[row * size + other] as number;
        const value = grade >= 0 ? grade + 1 : 1 / (1 - grade);
        (matrix[row] as number[])[other] = value;
        (matrix[other] as number[])[row] = 1 / value;
      }
    }
    return matrix;
  }),
);

describe("weightAhp", () => {
  test("law: weights are above 0, sum to 1, and solve A w = λ w with λ of m or more", () => {
    fc.assert(
      fc.property(comparisons, (matrix) => {
        const { weights, eigenvalue, consistencyIndex } = weightAhp(matrix);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
        expect(eigenvalue).toBeGreaterThanOrEqual(matrix.length - 1e-9);
        expect(consistencyIndex).toBeGreaterThanOrEqual(0);
        matrix.forEach((row, index) => {
          const product = row.reduce((sum, one, other) => sum + one * (weights[other] as number), 0);
          expect(weights[index]).toBeGreaterThan(0);
          expect(product).toBeCloseTo(eigenvalue * (weights[index] as number), 9);
        });
      }),
    );
  });

  test("law: comparisons of given weights give these weights back, without contradiction", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 15 }), (parts) => {
        const total = parts.reduce((sum, part) => sum + part, 0);
        const { weights, consistencyRatio } = weightAhp(parts.map((one) => parts.map((other) => one / other)));
        parts.forEach((part, index) => {
          expect(weights[index]).toBeCloseTo(part / total, 11);
        });
        expect(consistencyRatio).toBeCloseTo(0, 9);
      }),
    );
  });

  test("law: who is compared better with each other one weighs more", () => {
    fc.assert(
      fc.property(comparisons, (matrix) => {
        const { weights } = weightAhp(matrix);
        matrix.forEach((row, one) => {
          matrix.forEach((others, other) => {
            if (!row.every((value, index) => value >= (others[index] as number))) return;
            expect(weights[one]).toBeGreaterThanOrEqual((weights[other] as number) - 1e-12);
          });
        });
      }),
    );
  });

  test("law: weights follow their indicators", () => {
    fc.assert(
      fc.property(
        comparisons.chain((matrix) => fc.tuple(fc.constant(matrix), shuffleOf(matrix.length))),
        ([matrix, order]) => {
          const { weights } = weightAhp(matrix);
          const moved = weightAhp(order.map((row) => order.map((column) => matrix[row]?.[column] as number)));
          order.forEach((index, place) => {
            expect(moved.weights[place]).toBeCloseTo(weights[index] as number, 11);
          });
        },
      ),
    );
  });

  test("law: one bad comparison anywhere is refused with its row and column, and input is not touched", () => {
    const bad = fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, 0, -2);
    fc.assert(
      fc.property(comparisons, bad, fc.nat(), fc.nat(), (matrix, value, r, c) => {
        const [row, column] = [r % matrix.length, c % matrix.length];
        const spoilt = matrix.map((list, i) => list.map((one, j) => (i === row && j === column ? value : one)));
        const fault = expectFault(() => weightAhp(spoilt), "non-positive-value");
        expect(fault.details).toMatchObject({ index: row, column: String(column) });
        weightAhp(Object.freeze(matrix.map((list) => Object.freeze([...list]))));
      }),
    );
  });
});
