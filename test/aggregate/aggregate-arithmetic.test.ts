import { expect, test } from "vitest";
import { aggregateArithmetic } from "../../src/aggregate/aggregate-arithmetic.js";

test("aggregateArithmetic by hand: 0.25 × 1 + 0.75 × 0.5 = 0.625", () => {
  expect(
    aggregateArithmetic(
      [
        [1, 0],
        [0.5, 0.2],
      ],
      { weights: [0.25, 0.75] },
    ),
  ).toEqual(Float64Array.of(0.625, 0.75 * 0.2));
});

test("its parts add up to it bit for bit, in the order of the columns", () => {
  const columns = [[0.1], [0.7], [0.3]];
  const weights = [0.2, 0.3, 0.5];
  const parts = columns.map(([score], index) => (weights[index] as number) * (score as number));
  expect(aggregateArithmetic(columns, { weights })[0]).toBe(parts.reduce((sum, part) => sum + part, 0));
});
