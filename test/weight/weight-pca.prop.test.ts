import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { correlationMatrix } from "../../src/numeric/correlation-matrix.js";
import { symmetricEigen } from "../../src/numeric/symmetric-eigen.js";
import { weightPca } from "../../src/weight/weight-pca.js";
import { varyingColumns } from "../support/arbitraries.js";
import { weigherLaws } from "../support/laws.js";

/** Where the two greatest components are about equal, any mixture of them is the first, and no weights are to be compared. */
function requireFirstComponent(columns: readonly ArrayLike<number>[]): void {
  const { matrix } = correlationMatrix(columns.map((column) => Float64Array.from(column)));
  const [first, second] = symmetricEigen(matrix);
  fc.pre(second === undefined || (first?.value ?? 0) - second.value > 0.05);
}

describe("weightPca", () => {
  for (const loadings of ["squared", "absolute"] as const) {
    describe(loadings, () => {
      weigherLaws({
        run: (columns, directions) => {
          const weights = weightPca(columns, { directions, loadings });
          requireFirstComponent(columns);
          return weights;
        },
        digits: 6,
      });
    });
  }

  test("law: a column and its copy, turned or in another unit, weigh the same", () => {
    fc.assert(
      fc.property(
        varyingColumns(undefined, { minColumns: 2, maxColumns: 4 }),
        fc.constantFrom(-1, 3),
        (columns, factor) => {
          const copied = [...columns, (columns[0] as number[]).map((value) => factor * value)];
          requireFirstComponent(copied);
          const weights = weightPca(copied);
          expect(weights.at(-1)).toBeCloseTo(weights[0] as number, 6);
        },
      ),
    );
  });
});
