import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { aggregateArithmetic } from "../../../src/aggregate/aggregate-arithmetic.js";
import { aggregateBorda } from "../../../src/aggregate/aggregate-borda.js";
import { aggregateCopeland } from "../../../src/aggregate/aggregate-copeland.js";
import { aggregateCopras } from "../../../src/aggregate/aggregate-copras.js";
import { aggregateGeometric } from "../../../src/aggregate/aggregate-geometric.js";
import { aggregateHarmonic } from "../../../src/aggregate/aggregate-harmonic.js";
import { aggregateMazziottaPareto } from "../../../src/aggregate/aggregate-mazziotta-pareto.js";
import { aggregateMoora } from "../../../src/aggregate/aggregate-moora.js";
import { aggregatePowerMean } from "../../../src/aggregate/aggregate-power-mean.js";
import { aggregatePromethee, type PreferenceFunction } from "../../../src/aggregate/aggregate-promethee.js";
import { aggregateTopsis } from "../../../src/aggregate/aggregate-topsis.js";
import { aggregateVikor } from "../../../src/aggregate/aggregate-vikor.js";
import { aggregateWaspas } from "../../../src/aggregate/aggregate-waspas.js";
import type { Direction } from "../../../src/model/position.js";
import { normaliseLog } from "../../../src/normalise/normalise-log.js";
import { normaliseLogistic } from "../../../src/normalise/normalise-logistic.js";
import { normaliseMax } from "../../../src/normalise/normalise-max.js";
import { normaliseMinMax } from "../../../src/normalise/normalise-min-max.js";
import { normaliseSum } from "../../../src/normalise/normalise-sum.js";
import { normaliseVector } from "../../../src/normalise/normalise-vector.js";
import { normaliseZScore } from "../../../src/normalise/normalise-z-score.js";
import { quantileSorted } from "../../../src/numeric/quantile-sorted.js";
import { shapeOfSorted } from "../../../src/numeric/shape-of-sorted.js";
import { sortedCopy } from "../../../src/numeric/sorted-copy.js";
import { correlateKendall } from "../../../src/rank/correlate-kendall.js";
import { correlateSpearman } from "../../../src/rank/correlate-spearman.js";
import { rankScores } from "../../../src/rank/rank-scores.js";
import { weightAhp } from "../../../src/weight/weight-ahp.js";
import { weightCoefficientOfVariation } from "../../../src/weight/weight-coefficient-of-variation.js";
import { weightCritic } from "../../../src/weight/weight-critic.js";
import { weightEntropy } from "../../../src/weight/weight-entropy.js";
import { weightGini } from "../../../src/weight/weight-gini.js";
import { weightMerec } from "../../../src/weight/weight-merec.js";
import { weightPca } from "../../../src/weight/weight-pca.js";
import { weightStandardDeviation } from "../../../src/weight/weight-standard-deviation.js";

interface Input {
  readonly matrix: readonly (readonly number[])[];
  readonly weights: readonly number[];
  readonly directions: readonly Direction[];
  readonly tied: readonly number[];
  readonly comparisons: readonly (readonly number[])[];
}

type Group = "weight" | "aggregate" | "rank";

interface Expected extends Readonly<Record<Group, Readonly<Record<string, readonly number[]>>>> {
  readonly normalise: Readonly<Record<string, readonly (readonly number[])[]>>;
  readonly shape: readonly (readonly [number, number])[];
  readonly quantile: readonly (readonly number[])[];
  readonly correlate: { readonly spearman: number; readonly kendall: number };
  readonly ahp: { readonly weights: readonly number[]; readonly eigenvalue: number };
}

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
const { matrix, weights, directions, tied, comparisons } = read("input.json") as Input;
const expected = read("expected.json") as Expected;
const columns = weights.map((_, j) => matrix.map((row) => row[j] as number));

/** Equal to the other program's within 1e-9. */
function expectNear(actual: ArrayLike<number>, wanted: ArrayLike<number> | undefined): void {
  if (wanted === undefined) throw new Error("no such expected value");
  expect(actual).toHaveLength(wanted.length);
  for (let index = 0; index < wanted.length; index += 1) {
    expect(Math.abs((actual[index] as number) - (wanted[index] as number))).toBeLessThan(1e-9);
  }
}

describe("as pymcdm, scikit-criteria and scipy have it: normalise", () => {
  const methods: Record<string, (values: number[], direction: Direction) => Float64Array> = {
    minmax: (values, direction) => normaliseMinMax(values, { direction }),
    max: (values, direction) => normaliseMax(values, { direction }),
    linear: (values, direction) => normaliseMax(values, { direction, cost: "reciprocal" }),
    sum: (values, direction) => normaliseSum(values, { direction }),
    vector: (values, direction) => normaliseVector(values, { direction }),
    logarithmic: (values, direction) =>
      normaliseLog(
        values.map((value) => value + 1),
        { direction },
      ),
    zscore: (values) => normaliseZScore(values, { direction: "benefit" }),
    zscoreSample: (values) => normaliseZScore(values, { direction: "benefit", deviation: "sample" }),
    logit: (values) => normaliseLogistic(values, { direction: "benefit" }),
  };
  test("every method is asked", () => {
    expect(Object.keys(methods).sort()).toEqual(Object.keys(expected.normalise).sort());
  });
  test.each(Object.entries(methods))("%s", (name, run) => {
    columns.forEach((column, j) => {
      expectNear(run(column, directions[j] as Direction), expected.normalise[name]?.[j]);
    });
  });
});

describe("as pymcdm and numpy have it: weight", () => {
  const methods: Record<string, () => number[]> = {
    entropy: () => weightEntropy(columns),
    gini: () => weightGini(columns),
    merec: () => weightMerec(columns, { directions }),
    standardDeviation: () => weightStandardDeviation(columns),
    critic: () => weightCritic(columns, { directions }),
    coefficientOfVariation: () => weightCoefficientOfVariation(columns),
    pca: () => weightPca(columns),
  };
  test("every method is asked", () => {
    expect(Object.keys(methods).sort()).toEqual(Object.keys(expected.weight).sort());
  });
  test.each(Object.entries(methods))("%s", (name, run) => {
    expectNear(run(), expected.weight[name]);
  });
});

describe("as pymcdm, scikit-criteria and scipy have it: aggregate", () => {
  const scores = columns.map((column, j) => normaliseMinMax(column, { direction: directions[j] as Direction }));
  const promethee = (preferences: PreferenceFunction): Float64Array =>
    aggregatePromethee(columns, { weights, directions, preferences });
  const vikor = (): Float64Array => aggregateVikor(columns, { weights, directions });
  const standard = columns.map((column, j) =>
    normaliseZScore(column, { direction: directions[j] as Direction }).map((score) => 100 + 10 * score),
  );
  const methods: Record<string, () => Float64Array> = {
    arithmetic: () => aggregateArithmetic(columns, { weights }),
    geometric: () => aggregateGeometric(columns, { weights }),
    harmonic: () => aggregateHarmonic(columns, { weights }),
    power3: () => aggregatePowerMean(columns, { weights, exponent: 3 }),
    powerMinus2: () => aggregatePowerMean(columns, { weights, exponent: -2 }),
    topsisMinMax: () => aggregateTopsis(scores, { weights, normalisation: "none" }),
    topsisVector: () => aggregateTopsis(columns, { weights, directions }),
    vikor,
    vikorPymcdm: vikor,
    waspas: () => aggregateWaspas(columns, { weights, directions }),
    promethee: () => promethee({ kind: "usual" }),
    promethee_ushape: () => promethee({ kind: "u-shape", indifference: 0.4 }),
    promethee_vshape: () => promethee({ kind: "v-shape", preference: 1.5 }),
    promethee_level: () => promethee({ kind: "level", indifference: 0.4, preference: 1.5 }),
    promethee_vshape_2: () => promethee({ kind: "linear", indifference: 0.4, preference: 1.5 }),
    moora: () => aggregateMoora(columns, { weights, directions }),
    copras: () => aggregateCopras(columns, { weights, directions }),
    borda: () => aggregateBorda(columns, { weights, directions }),
    copeland: () => aggregateCopeland(columns, { weights, directions }),
    mazziottaPareto: () => aggregateMazziottaPareto(standard, { weights: weights.map(() => 1 / weights.length) }),
  };
  test("every method is asked", () => {
    expect(Object.keys(methods).sort()).toEqual(Object.keys(expected.aggregate).sort());
  });
  test.each(Object.entries(methods))("%s", (name, run) => {
    expectNear(run(), expected.aggregate[name]);
  });
});

describe("as scipy and numpy have it: the rest", () => {
  test.each(["competition", "dense", "midrank"] as const)("%s ranks", (ties) => {
    expectNear(rankScores(tied, { order: "descending", ties }), expected.rank[ties]);
  });

  test("rank correlations with equals", () => {
    expectNear([correlateSpearman(tied, columns[0] as number[])], [expected.correlate.spearman]);
    expectNear([correlateKendall(tied, columns[0] as number[])], [expected.correlate.kendall]);
  });

  test("skewness and kurtosis; quantiles", () => {
    columns.forEach((column, j) => {
      const sorted = sortedCopy(column);
      const { skewness, kurtosis } = shapeOfSorted(sorted);
      expectNear([skewness ?? Number.NaN, kurtosis ?? Number.NaN], expected.shape[j]);
      expectNear(
        [0.05, 0.25, 0.5, 0.9].map((probability) => quantileSorted(sorted, probability)),
        expected.quantile[j],
      );
    });
  });

  test("analytic hierarchy process", () => {
    const result = weightAhp(comparisons);
    expectNear(result.weights, expected.ahp.weights);
    expectNear([result.eigenvalue], [expected.ahp.eigenvalue]);
  });
});
