import { describe, expect, test } from "vitest";
import type { LevelPolicy } from "../../src/rank/grade-levels.js";
import { findIssues } from "../../src/schema/find-issues.js";
import {
  aggregateSpec,
  levelPolicy,
  missingPolicy,
  normaliseSpec,
  plainAggregates,
  plainMissing,
  plainWeights,
  treatSpec,
  weightSpec,
} from "../../src/schema/index-specs.js";
import type { Shape } from "../../src/schema/shapes.js";
import type {
  AggregateSpec,
  MissingPolicy,
  NormaliseSpec,
  TreatSpec,
  WeightSpec,
} from "../../src/score/index-definition.js";

/** One example of every member of a union: the compiler refuses a union that has grown beyond it. */
type Each<Spec extends { readonly method: string }> = {
  readonly [Method in Spec["method"]]: Extract<Spec, { method: Method }>;
};

const reference = { mean: 0, deviation: 1 };
const normalise: Each<NormaliseSpec> = {
  none: { method: "none" },
  "min-max": { method: "min-max", scale: "log1p", range: [0.1, 1], reference: { min: 0, max: 1 } },
  goalposts: { method: "goalposts", lower: -1, upper: 1, scale: "linear", range: [0, 0.5] },
  "z-score": { method: "z-score", scale: "log", deviation: "sample", spread: 2, reference },
  percentile: { method: "percentile", reference: [1, 2] },
  logistic: { method: "logistic", steepness: 1, reference: [0, 1] },
  max: { method: "max", reference: [3] },
  sum: { method: "sum", reference: [3] },
  vector: { method: "vector", reference: [3] },
  rank: { method: "rank", reference: [3] },
  borda: { method: "borda", reference: [3] },
  log: { method: "log", reference: [3] },
  "log-ratio": { method: "log-ratio", reference: 3 },
  threshold: { method: "threshold", cutPoints: [1, 2] },
  target: { method: "target", target: 3, scale: "linear", reference: [0] },
};
const treat: Each<TreatSpec> = {
  none: { method: "none" },
  "winsorise-quantile": { method: "winsorise-quantile", lower: 0.05, upper: 0.95 },
  "winsorise-count": { method: "winsorise-count", low: 1, high: 2 },
  "skewness-kurtosis": { method: "skewness-kurtosis", maxSkewness: 2, maxKurtosis: 3.5, maxWinsorised: 5 },
};
const weight: Each<WeightSpec> = {
  equal: { method: "equal" },
  given: { method: "given", weights: [1, 0] },
  entropy: { method: "entropy", basis: "values" },
  critic: { method: "critic" },
  "standard-deviation": { method: "standard-deviation" },
  "coefficient-of-variation": { method: "coefficient-of-variation", basis: "scores" },
  gini: { method: "gini", basis: "values" },
  merec: { method: "merec" },
  pca: { method: "pca", loadings: "absolute" },
  ahp: { method: "ahp", comparisons: [[1]] },
  "best-worst": { method: "best-worst", best: 0, worst: 1, bestToOthers: [1, 2], othersToWorst: [2, 1] },
  "budget-allocation": { method: "budget-allocation", allocations: [[60, 40]] },
};
const aggregate: Each<AggregateSpec> = {
  arithmetic: { method: "arithmetic" },
  geometric: { method: "geometric", floor: 0.01 },
  harmonic: { method: "harmonic", floor: 0.01 },
  "power-mean": { method: "power-mean", exponent: -2, floor: 0 },
  "mazziotta-pareto": { method: "mazziotta-pareto" },
  topsis: { method: "topsis" },
  vikor: { method: "vikor", strategy: 0.5 },
  waspas: { method: "waspas", share: 0.5, floor: 0.1 },
  promethee: { method: "promethee", preference: { kind: "level", indifference: 0.1, preference: 0.3 } },
  copras: { method: "copras" },
  moora: { method: "moora" },
  passed: { method: "passed", threshold: 0.5 },
  borda: { method: "borda" },
  copeland: { method: "copeland" },
};
const missing: Each<MissingPolicy> = {
  refuse: { method: "refuse" },
  reweight: { method: "reweight" },
  median: { method: "median", within: "segment" },
  mean: { method: "mean", within: "all" },
  worst: { method: "worst" },
};
const levels: { readonly [Kind in LevelPolicy["kind"]]: Extract<LevelPolicy, { kind: Kind }> } = {
  "cut-points": { kind: "cut-points", cutPoints: [20, 40] },
  quantiles: { kind: "quantiles", probabilities: [0.5] },
  quota: { kind: "quota", counts: [27, 32], ties: "higher" },
};

const wanted = (shape: Shape, value: unknown): string[] =>
  findIssues(shape, value, "it").map(({ path, expected }) => `${path}: ${expected}`);

describe.each([
  ["normaliseSpec", normaliseSpec(), normalise],
  ["treatSpec", treatSpec(), treat],
  ["weightSpec", weightSpec(), weight],
  ["aggregateSpec", aggregateSpec(), aggregate],
  ["missingPolicy", missingPolicy(), missing],
  ["levelPolicy", levelPolicy(), levels],
])("%s", (_, shape, examples) => {
  test.each(Object.values(examples).map((example) => [JSON.stringify(example), example]))("takes %s", (__, example) => {
    expect(wanted(shape, example)).toEqual([]);
  });

  test.each(Object.values(examples).map((example) => [JSON.stringify(example), example]))(
    "refuses a key too many in %s",
    (__, example) => {
      expect(wanted(shape, { ...example, colour: "red" })).toHaveLength(1);
    },
  );
});

describe("the specs", () => {
  test.each<[Shape, unknown, string]>([
    [normaliseSpec(), { method: "goalposts", lower: 0 }, "it.upper: a finite number"],
    [normaliseSpec(), { method: "min-max", scale: "ln" }, 'it.scale: one of "linear", "log", "log1p"'],
    [normaliseSpec(), { method: "z-score", spread: 0 }, "it.spread: a number above 0"],
    [normaliseSpec(), { method: "z-score", reference: { mean: 1 } }, "it.reference.deviation: a number above 0"],
    [normaliseSpec(), { method: "percentile", reference: [] }, "it.reference: a list of 1 or more numbers"],
    [normaliseSpec(), { method: "log-ratio", reference: 0 }, "it.reference: a number above 0"],
    [
      aggregateSpec(),
      { method: "promethee", preference: { kind: "level", preference: 1 } },
      "it.preference.indifference: a number of 0 or more",
    ],
    [weightSpec(), { method: "entropy", basis: "raw" }, 'it.basis: one of "scores", "values"'],
    [treatSpec(), { method: "winsorise-quantile", lower: -1, upper: 1 }, "it.lower: a number from 0 to 1"],
    [treatSpec(), { method: "winsorise-count", low: 1.5, high: 0 }, "it.low: an integer of 0 or more"],
    [weightSpec(), { method: "given", weights: [1, -1] }, "it.weights[1]: a number of 0 or more"],
    [aggregateSpec(), { method: "vikor", strategy: 2 }, "it.strategy: a number from 0 to 1"],
    [missingPolicy(), { method: "median", within: "group" }, 'it.within: one of "all", "segment"'],
    [levelPolicy(), { kind: "quota", counts: [] }, "it.counts: a list of 1 or more integers"],
  ])("%# say what they want", (shape, value, issue) => {
    expect(wanted(shape, value)).toEqual([issue]);
  });

  test("the plain words are methods that need no further figures", () => {
    for (const method of plainWeights) expect(wanted(weightSpec(), { method })).toEqual([]);
    for (const method of plainAggregates) expect(wanted(aggregateSpec(), { method })).toEqual([]);
    for (const method of plainMissing) expect(wanted(missingPolicy(), { method })).toEqual([]);
  });
});
