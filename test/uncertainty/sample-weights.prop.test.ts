import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sampleWeights } from "../../src/uncertainty/sample-weights.js";
import type { WeightConstraint, WeightUncertainty } from "../../src/uncertainty/uncertainty-options.js";
import { weightsFor } from "../support/arbitraries.js";
import { expectFault } from "../support/laws.js";

const names = ["a", "b", "c", "d", "e", "f"];

/** Constraints that a given vector satisfies, so that they can be satisfied. */
function constraintsAround(weights: readonly number[]): fc.Arbitrary<WeightConstraint[]> {
  const at = fc.nat({ max: weights.length - 1 });
  const of = (index: number): number => weights[index] as number;
  const bounds = fc.tuple(at, fc.nat({ max: 10 }), fc.nat({ max: 10 })).map(
    ([index, below, above]): WeightConstraint => ({
      kind: "bounds",
      dimension: names[index] as string,
      minimum: Math.max(0, of(index) - below / 20),
      maximum: Math.min(1, of(index) + above / 20),
    }),
  );
  const linear = fc
    .tuple(
      fc.array(fc.integer({ min: -3, max: 3 }), { minLength: weights.length, maxLength: weights.length }),
      fc.nat({ max: 5 }),
    )
    .map(
      ([coefficients, room]): WeightConstraint => ({
        kind: "linear",
        coefficients: Object.fromEntries(coefficients.map((coefficient, index) => [names[index], coefficient])),
        atMost: coefficients.reduce((sum, coefficient, index) => sum + coefficient * of(index), 0) + room / 10,
      }),
    );
  return fc.array(fc.oneof(bounds, linear), { minLength: 1, maxLength: 4 });
}

const cases = fc.integer({ min: 1, max: 6 }).chain((size) =>
  weightsFor(size).chain((weights) => {
    const kinds = fc.oneof(
      fc.constant<WeightUncertainty>({ kind: "uniform" }),
      fc.integer({ min: 1, max: 400 }).map((n): WeightUncertainty => ({ kind: "dirichlet", concentration: n / 10 })),
      fc.integer({ min: 0, max: 20 }).map((n): WeightUncertainty => ({ kind: "relative", share: n / 20 })),
      constraintsAround(weights).map((constraints): WeightUncertainty => ({ kind: "constrained", constraints })),
    );
    return fc.tuple(fc.constant(weights), kinds, fc.nat());
  }),
);

describe("sampleWeights", () => {
  test("law: 0 or more, sum 1, and 0 stays 0; constraints hold", () => {
    fc.assert(
      fc.property(cases, ([weights, uncertainty, seed]) => {
        const dimensions = names.slice(0, weights.length);
        const given = Object.fromEntries(dimensions.map((name, at) => [name, weights[at] as number]));
        for (const row of sampleWeights(uncertainty, { dimensions, weights: given, draws: 20, seed })) {
          expect(row.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
          for (const [at, weight] of row.entries()) {
            expect(weight).toBeGreaterThanOrEqual(0);
            if (weights[at] === 0) expect(weight).toBe(0);
          }
          if (uncertainty.kind !== "constrained") continue;
          for (const constraint of uncertainty.constraints) {
            if (constraint.kind === "bounds") {
              const weight = row[names.indexOf(constraint.dimension)] as number;
              expect(weight).toBeGreaterThanOrEqual((constraint.minimum as number) - 1e-8);
              expect(weight).toBeLessThanOrEqual((constraint.maximum as number) + 1e-8);
            } else if (constraint.kind === "linear") {
              const sum = Object.entries(constraint.coefficients).reduce(
                (total, [name, coefficient]) => total + coefficient * (row[names.indexOf(name)] as number),
                0,
              );
              expect(sum).toBeLessThanOrEqual(constraint.atMost + 1e-8);
            }
          }
        }
      }),
    );
  });

  test("law: a draw is the same however many are drawn, and another seed draws others", () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 300 }), ([weights, uncertainty, seed], draws) => {
        const dimensions = names.slice(0, weights.length);
        const given = Object.fromEntries(dimensions.map((name, at) => [name, weights[at] as number]));
        const run = (count: number) => sampleWeights(uncertainty, { dimensions, weights: given, draws: count, seed });
        expect(run(300).slice(0, draws)).toEqual(run(draws));
      }),
      { numRuns: 40 },
    );
  });

  test("law: bounds that leave no room are refused", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 50 }), (size, over) => {
        const dimensions = names.slice(0, size);
        // Minimums that add up to more than 1.
        const constraints = dimensions.map(
          (dimension): WeightConstraint => ({
            kind: "bounds",
            dimension,
            minimum: Math.min(1, (1 + over / 100) / size),
          }),
        );
        expectFault(
          () => sampleWeights({ kind: "constrained", constraints }, { dimensions, draws: 1 }),
          "invalid-option",
        );
      }),
    );
  });
});
