import {
  aggregateSpec,
  levelPolicy,
  missingPolicy,
  normaliseSpec,
  plainAggregates,
  plainMissing,
  plainNormalise,
  plainTreat,
  plainWeights,
  treatSpec,
  weightSpec,
} from "./index-specs.js";
import {
  choose,
  closedObject,
  isObject,
  listOf,
  numberAbove,
  numberFrom,
  once,
  oneOf,
  optional,
  recordOf,
  type Shape,
  text,
  textLike,
} from "./shapes.js";

/** Options of `scoreShortage`, as a shape; what one option says of another is checked where it is used. */
export const shortageOptions: () => Shape = once(() =>
  closedObject({
    dimensions: optional(listOf(dimensionChoice(), "dimensions", 1)),
    mobilityRate: optional(numberFrom(0, 1)),
    shrinkagePeople: optional(numberFrom(0.001, 1e9)),
    overallRatio: optional(numberAbove(0, 1e15)),
    normalise: optional(oneOrByDimension(wordOrSpec(plainNormalise, normaliseSpec()))),
    treat: optional(oneOrByDimension(wordOrSpec(plainTreat, treatSpec()))),
    weights: optional(weights()),
    groupWeights: optional(recordOf(numberFrom(0), "weights by group")),
    aggregate: optional(wordOrSpec(plainAggregates, aggregateSpec())),
    missing: optional(wordOrSpec(plainMissing, missingPolicy())),
    imputedTopLevel: optional(oneOf("allow", "bar")),
    constant: optional(oneOf("exclude", "neutral", "refuse")),
    minimumCoverage: optional(numberFrom(0, 1)),
    minimumDimensionCoverage: optional(numberFrom(0, 1)),
    levels: optional(levelPolicy()),
    ties: optional(oneOf("competition", "dense", "midrank")),
    tolerance: optional(numberFrom(0, 100)),
  }),
);

function dimensionChoice(): Shape {
  const id = textLike(
    /^\p{L}[\p{L}\p{N}_-]{0,63}$/u,
    "an id of up to 64 letters, digits, `-` and `_` that begins with a letter",
  );
  const definition = closedObject({
    id,
    group: textLike(/^\p{L}[\p{L}\p{N}_-]{0,63}$/u, 'a group: "scarcity", "bar", "price" or a word of your own'),
    direction: oneOf("benefit", "cost"),
    normalise: optional(wordOrSpec(plainNormalise, normaliseSpec())),
    treat: optional(wordOrSpec(plainTreat, treatSpec())),
    unit: optional(text("a unit, as text")),
  });
  const known = oneOf("supplyDemand", "education", "experience", "requirements", "salary");
  const own = text("one of the five dimensions by its id, or `{ id, group, direction }` for one of your own");
  return choose((value) => (isObject(value) ? definition : typeof value === "string" ? known : own));
}

function oneOrByDimension(spec: Shape): Shape {
  const byDimension = recordOf(spec, "a method, or methods by dimension");
  return choose((value) => (hasText(value, "method") || !isObject(value) ? spec : byDimension));
}

function wordOrSpec(words: readonly string[], spec: Shape): Shape {
  const word = oneOf(...words);
  return choose((value) => (isObject(value) ? spec : word));
}

function weights(): Shape {
  const byDimension = recordOf(numberFrom(0), "weights by dimension");
  const word = oneOf(...plainWeights);
  return choose((value) => {
    if (!isObject(value)) return word;
    return hasText(value, "method") ? weightSpec() : byDimension;
  });
}

function hasText(value: unknown, key: string): boolean {
  return isObject(value) && typeof (value as Record<string, unknown>)[key] === "string";
}
