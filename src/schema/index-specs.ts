import {
  byKey,
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
const standard = (): Shape => optional(closedObject({ mean: anyNumber(), deviation: numberAbove(0) }));
const table = (): Shape => listOf(listOf(numberFrom(0), "numbers", 1), "lists of numbers", 1);

/** How one indicator becomes scores: `NormaliseSpec`. */
export const normaliseSpec: () => Shape = once(() =>
  byKey("method", {
    none: {},
    "min-max": { scale: scale(), reference: optional(closedObject({ min: anyNumber(), max: anyNumber() })) },
    goalposts: { lower: anyNumber(), upper: anyNumber(), scale: scale() },
    "z-score": {
      scale: scale(),
      deviation: optional(oneOf("population", "sample")),
      spread: optional(numberAbove(0)),
      reference: standard(),
    },
    percentile: {},
    logistic: { scale: scale(), steepness: optional(numberAbove(0)), reference: standard() },
    max: {},
    threshold: { cutPoints: listOf(anyNumber(), "numbers", 1) },
    target: { target: anyNumber(), scale: scale() },
  }),
);

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
    given: { weights: listOf(numberFrom(0), "numbers", 1) },
    ahp: { comparisons: table() },
    "budget-allocation": { allocations: table() },
  }),
);

/** The ways to aggregate that can do without further figures. */
export const plainAggregates: readonly string[] = [
  "arithmetic",
  "geometric",
  "harmonic",
  "topsis",
  "vikor",
  "waspas",
  "promethee",
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
    vikor: { strategy: optional(numberFrom(0, 1)) },
    waspas: { share: optional(numberFrom(0, 1)), floor: floor() },
  }),
);

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
