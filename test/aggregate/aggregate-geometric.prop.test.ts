import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aggregateArithmetic } from "../../src/aggregate/aggregate-arithmetic.js";
import { aggregateGeometric } from "../../src/aggregate/aggregate-geometric.js";
import { positiveValue, varyingColumns, weightsFor } from "../support/arbitraries.js";
import { aggregatorLaws } from "../support/laws.js";

describe("aggregateGeometric", () => {
  aggregatorLaws({
    run: (columns, weights) => aggregateGeometric(columns, { weights }),
    values: positiveValue.map((value) => value / 1000),
    mean: true,
  });

  test("law: never above the arithmetic mean", () => {
    const input = varyingColumns(positiveValue).chain((cs) => fc.tuple(fc.constant(cs), weightsFor(cs.length)));
    fc.assert(
      fc.property(input, ([columns, weights]) => {
        const arithmetic = aggregateArithmetic(columns, { weights });
        aggregateGeometric(columns, { weights }).forEach((mean, index) => {
          expect(mean).toBeLessThanOrEqual((arithmetic[index] as number) * (1 + 1e-12));
        });
      }),
    );
  });
});
