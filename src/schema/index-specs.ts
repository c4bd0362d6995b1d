import {
  byKey,
  choose,
  closedObject,
  finiteNumber,
  integerFrom,
  listOf,
  numberAbove,
  numberFrom,
  once,
  oneOf,
  optional,
  type Shape,
} from "./shapes.js";

const anyNumber = (): Shape => finiteNumber();
const scale = (): Shape => optional(oneOf("linear", "log", "log1p"));
const floor = (): Shape => optional(numberFrom(0, 1));
const values = (): Shape => listOf(anyNumber(), "numbers", 1);
const reference = (): Shape => optional(values());
const range = (): Shape => optional(listOf(numberFrom(0, 1), "rising numbers from 0 to 1", 2));
const bounds = (keys: Readonly<Record<string, Shape>>): Shape => {
  const [object, list] = [closedObject(keys), values()];
  return optional(choose((value) => (Array.isArray(value) ? list : object)));
};
const standard = (): Shape => bounds({ mean: anyNumber(), deviation: numberAbove(0) });
const basis = (): Shape => optional(oneOf("scores", "values"));
const ties = (...rules: readonly string[]): Shape => optional(oneOf(...rules));
const table = (): Shape => listOf(listOf(numberFrom(0), "numbers", 1), "lists of numbers", 1);

/** The ways to normalise that need no further figures. */
export const plainNormalise: readonly string[] = [
  "none",
  "min-max",
  "z-score",
  "percentile",
  "logistic",
  "max",
  "sum",
  "vector",
  "rank",
  "borda",
  "log",
  "log-ratio",
];

/** How one indicator becomes scores: `NormaliseSpec`. */
export const normaliseSpec: () => Shape = once(() =>
  byKey("method", {
    none: {},
    "min-max": { scale: scale(), range: range(), reference: bounds({ min: anyNumber(), max: anyNumber() }) },
    goalposts: { lower: anyNumber(), upper: anyNumber(), scale: scale(), range: range() },
    "z-score": {
      scale: scale(),
      deviation: optional(oneOf("population", "sample")),
      spread: optional(numberAbove(0)),
      reference: standard(),
    },
    percentile: { ties: ties("midrank", "competition"), reference: reference() },
    logistic: { scale: scale(), steepness: optional(numberAbove(0)), reference: standard() },
    max: { cost: optional(oneOf("complement", "reciprocal")), reference: reference() },
    threshold: { cutPoints: values() },
    sum: { reference: reference() },
    vector: { reference: reference() },
    rank: { ties: ties("competition", "midrank", "dense"), reference: reference() },
    borda: { ties: ties("competition", "midrank"), reference: reference() },
    log: { reference: reference() },
    "log-ratio": { reference: optional(choose((value) => (Array.isArray(value) ? values() : numberAbove(0)))) },
    target: { target: anyNumber(), scale: scale(), reference: reference() },
  }),
);

/** The ways to treat outliers that need no further figures. */
export const plainTreat: readonly string[] = ["none", "skewness-kurtosis"];

/** How outliers are treated: `TreatSpec`. */
export const treatSpec: () => Shape = once(() =>
  byKey("method", {
    none: {},
    "winsorise-quantile": { lower: numberFrom(0, 1), upper: numberFrom(0, 1) },
    "winsorise-count": { low: integerFrom(0), high: integerFrom(0) },
    "skewness-kurtosis": {
      maxSkewness: optional(numberFrom(0)),
      maxKurtosis: optional(numberFrom(0)),
      maxWinsorised: optional(integerFrom(0)),
    },
  }),
);

/** The ways to weigh that need no further figures. */
export const plainWeights: readonly string[] = [
  "equal",
  "entropy",
  "critic",
  "standard-deviation",
  "coefficient-of-variation",
  "gini",
  "merec",
  "pca",
];

/** How weights come about: `WeightSpec`. */
export const weightSpec: () => Shape = once(() =>
  byKey("method", {
    ...Object.fromEntries(plainWeights.map((method) => [method, {}])),
    entropy: { basis: basis() },
    "coefficient-of-variation": { basis: basis() },
    gini: { basis: basis() },
    pca: { loadings: optional(oneOf("squared", "absolute")) },
    given: { weights: listOf(numberFrom(0), "numbers", 1) },
    ahp: { comparisons: table() },
    "best-worst": {
      best: integerFrom(0),
      worst: integerFrom(0),
      bestToOthers: listOf(numberFrom(1), "numbers of 1 or more", 2),
      othersToWorst: listOf(numberFrom(1), "numbers of 1 or more", 2),
    },
    "budget-allocation": { allocations: table() },
  }),
);

/** The ways to aggregate that can do without further figures. */
export const plainAggregates: readonly string[] = [
  "arithmetic",
  "geometric",
  "harmonic",
  "mazziotta-pareto",
  "topsis",
  "vikor",
  "waspas",
  "promethee",
  "copras",
  "moora",
  "borda",
  "copeland",
];

/** How the scores of a position become one: `AggregateSpec`. */
export const aggregateSpec: () => Shape = once(() =>
  byKey("method", {
    ...Object.fromEntries(plainAggregates.map((method) => [method, {}])),
    geometric: { floor: floor() },
    harmonic: { floor: floor() },
    "power-mean": { exponent: anyNumber(), floor: floor() },
    "mazziotta-pareto": { penalty: optional(oneOf("minus", "plus")) },
    vikor: { strategy: optional(numberFrom(0, 1)) },
    waspas: { share: optional(numberFrom(0, 1)), floor: floor() },
    promethee: { preference: optional(preference()) },
    passed: { threshold: numberFrom(0, 1) },
  }),
);

/** How much a lead in score is preferred: `PreferenceFunction`. */
const preference = (): Shape =>
  byKey("kind", {
    usual: {},
    "u-shape": { indifference: numberFrom(0) },
    "v-shape": { preference: numberAbove(0) },
    level: { indifference: numberFrom(0), preference: numberAbove(0) },
    linear: { indifference: numberFrom(0), preference: numberAbove(0) },
    gaussian: { deviation: numberAbove(0) },
  });

/** The ways to deal with gaps. */
export const plainMissing: readonly string[] = ["refuse", "reweight", "median", "mean", "worst"];

/** What happens where there is a gap: `MissingPolicy`. */
export const missingPolicy: () => Shape = once(() => {
  const within = (): Shape => optional(oneOf("all", "segment"));
  return byKey("method", {
    refuse: {},
    reweight: {},
    median: { within: within() },
    mean: { within: within() },
    worst: {},
  });
});

/** How scores are parted into levels: `LevelPolicy`. */
export const levelPolicy: () => Shape = once(() =>
  byKey("kind", {
    "cut-points": { cutPoints: listOf(anyNumber(), "rising numbers", 1) },
    quantiles: { probabilities: listOf(numberFrom(0, 1), "rising numbers", 1) },
    quota: { counts: listOf(integerFrom(0), "integers", 1), ties: optional(oneOf("lower", "higher")) },
  }),
);
