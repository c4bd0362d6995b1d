import { describe, expect, test } from "vitest";
import { aggregatePromethee } from "../../src/aggregate/aggregate-promethee.js";
import type { Direction } from "../../src/model/position.js";
import type { AggregateSpec, IndexDefinition, WeightSpec } from "../../src/score/index-definition.js";
import { scoreIndex } from "../../src/score/score-index.js";
import { weightCoefficientOfVariation } from "../../src/weight/weight-coefficient-of-variation.js";
import { weightEntropy } from "../../src/weight/weight-entropy.js";
import { weightGini } from "../../src/weight/weight-gini.js";
import { weightMerec } from "../../src/weight/weight-merec.js";
import { weightPca } from "../../src/weight/weight-pca.js";
import { expectFault } from "../support/laws.js";

const columns = [
  [450, 10, 100, 220],
  [8000, 9100, 8200, 9300],
  [54, 2, 31, 1],
];
const directions: readonly Direction[] = ["benefit", "cost", "cost"];
const ids = ["a", "b", "c"];

const define = (weight: WeightSpec, over: Partial<IndexDefinition> = {}): IndexDefinition => ({
  indicators: ids.map((id, index) => ({ id, direction: directions[index] as Direction })),
  normalise: { method: "min-max" },
  weight,
  aggregate: { method: "arithmetic" },
  ...over,
});

describe("weights that read the values as measured", () => {
  test("MEREC by name is MEREC of the columns: it has a normalisation of its own", () => {
    const { weights } = scoreIndex(columns, define({ method: "merec" }));
    const expected = weightMerec(columns, { directions });
    expect(weights).toHaveLength(3);
    weights.forEach((weight, index) => {
      expect(weight).toBeCloseTo(expected[index] as number, 12);
    });
  });

  test.each([
    ["entropy", weightEntropy],
    ["gini", weightGini],
    ["coefficient-of-variation", weightCoefficientOfVariation],
  ] as const)("%s of values by option, of scores if left out", (method, run) => {
    const near = (weights: readonly number[], expected: readonly number[]): void => {
      weights.forEach((weight, index) => {
        expect(weight).toBeCloseTo(expected[index] as number, 12);
      });
    };
    near(scoreIndex(columns, define({ method, basis: "values" })).weights, run(columns));
    const { weights, normalised } = scoreIndex(columns, define({ method }));
    near(weights, run(normalised));
    near(scoreIndex(columns, define({ method, basis: "scores" })).weights, run(normalised));
  });

  test("values after their treatment, of the positions without gaps", () => {
    const gappy = columns.map((column) => [...column, 5, 77]);
    (gappy[0] as number[])[4] = Number.NaN;
    const treat = { method: "winsorise-count", low: 0, high: 1 } as const;
    const { weights } = scoreIndex(gappy, define({ method: "merec" }, { treat, missing: { method: "median" } }));
    // The greatest value of each takes the next one; the fifth position lacks the first indicator.
    const treated = [
      [220, 10, 100, 220, 77],
      [8000, 9100, 8200, 9100, 77],
      [54, 2, 31, 1, 54],
    ];
    weightMerec(treated, { directions }).forEach((weight, index) => {
      expect(weights[index]).toBeCloseTo(weight, 12);
    });
  });

  test("a value that MEREC cannot take is refused with its row and indicator", () => {
    const zero = [
      [Number.NaN, 1, 2, 3],
      [5, 0, 2, 3],
    ];
    const indicators = [
      { id: "a", direction: "benefit" },
      { id: "b", direction: "cost" },
    ] as const;
    const definition = define({ method: "merec" }, { indicators, missing: { method: "reweight" } });
    expect(expectFault(() => scoreIndex(zero, definition), "non-positive-value").details).toMatchObject({
      where: "scoreIndex",
      column: "b",
      index: 1,
    });
  });

  test("PCA by absolute loadings", () => {
    const { weights, normalised } = scoreIndex(columns, define({ method: "pca", loadings: "absolute" }));
    weightPca(normalised, { loadings: "absolute" }).forEach((weight, index) => {
      expect(weights[index]).toBeCloseTo(weight, 12);
    });
  });
});

test("PROMETHEE by name with another preference function", () => {
  const preference = { kind: "linear", indifference: 0.1, preference: 0.6 } as const;
  const aggregate: AggregateSpec = { method: "promethee", preference };
  const { scores, normalised } = scoreIndex(columns, define({ method: "equal" }, { aggregate }));
  const flows = aggregatePromethee(normalised, { weights: [1 / 3, 1 / 3, 1 / 3], preferences: preference });
  flows.forEach((flow, index) => {
    expect(scores[index]).toBeCloseTo((flow + 1) / 2, 12);
  });
  const usual = scoreIndex(columns, define({ method: "equal" }, { aggregate: { method: "promethee" } }));
  expect(usual.scores).not.toEqual(scores);
});
