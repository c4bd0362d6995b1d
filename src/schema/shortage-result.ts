import { aggregateSpec, levelPolicy, missingPolicy, normaliseSpec, treatSpec, weightSpec } from "./index-specs.js";
import {
  alsoChecking,
  anything,
  choose,
  exactly,
  type Fault,
  finiteNumber,
  integerFrom,
  isObject,
  listOf,
  nullable,
  numberAbove,
  numberFrom,
  once,
  oneOf,
  openObject,
  optional,
  recordOf,
  type Shape,
  type Shapes,
  text,
} from "./shapes.js";

/** Most that a share or a weight can be: 1 but for rounding. */
const ALL = 1.000001;

/**
 * A result of `scoreShortage`, as a shape; keys beyond those are let through. A ranked position that a quick look finds
 * nothing wrong with is not looked at again: there are thousands, and words are needed for the wrong one only.
 */
export const shortageResult: () => Shape = once(() => {
  const [ranked, right] = [rankedPosition(), anything()];
  const whole = openObject(
    {
      ranking: listOf(
        choose((value) => (isRanked(value) ? right : ranked)),
        "ranked positions",
      ),
      excluded: listOf(excludedPosition(), "excluded positions"),
      weights: recordOf(numberFrom(0, ALL), "weights by dimension"),
      method: method(),
      notices: listOf(openObject({ code: text("a code"), message: text("a text") }, "a notice"), "notices"),
    },
    "a result of scoreShortage",
  );
  return alsoChecking(whole, (value) => unknownDimensions(value as Dimensioned));
});

function count(): Shape {
  return numberFrom(0, Number.MAX_SAFE_INTEGER);
}

function named(): Shapes {
  const evidence = { advertisements: count(), demand: count(), stock: nullable(count()), mobile: nullable(count()) };
  return {
    id: text("a text"),
    name: text("a text"),
    industry: nullable(text("a text, or null")),
    evidence: openObject(evidence, "counts"),
  };
}

function rankedPosition(): Shape {
  const part = openObject(
    {
      value: nullable(finiteNumber()),
      score: nullable(numberFrom(0, 1)),
      weight: numberFrom(0, ALL),
      contribution: nullable(finiteNumber()),
    },
    "the part of a dimension",
  );
  return openObject(
    {
      ...named(),
      rank: numberFrom(1),
      score: numberFrom(0, 100),
      level: integerFrom(1),
      coverage: numberFrom(0, ALL),
      dimensions: recordOf(part, "parts by dimension"),
      subScores: recordOf(nullable(numberFrom(0, 100)), "sub-scores"),
    },
    "a ranked position",
  );
}

function excludedPosition(): Shape {
  return openObject({ ...named(), missing: listOf(text("a text"), "ids") }, "an excluded position");
}

function method(): Shape {
  const dimension = openObject(
    {
      id: text("a text"),
      group: text("a text"),
      direction: oneOf("benefit", "cost"),
      unit: text("a text"),
      normalise: normaliseSpec(),
      treat: treatSpec(),
    },
    "a dimension",
  );
  const options = openObject(
    {
      dimensions: listOf(dimension, "dimensions", 1),
      mobilityRate: numberFrom(0, 1),
      shrinkagePeople: numberFrom(0.001, 1e9),
      overallRatio: optional(numberAbove(0, 1e15)),
      weights: weightSpec(),
      groupWeights: optional(recordOf(numberFrom(0), "weights by group")),
      aggregate: aggregateSpec(),
      missing: missingPolicy(),
      levels: levelPolicy(),
      ties: oneOf("competition", "dense", "midrank"),
      tolerance: numberFrom(0, 100),
    },
    "options",
  );
  const bound = (): Shape => nullable(finiteNumber());
  const observed = openObject(
    {
      values: count(),
      min: bound(),
      max: bound(),
      mean: optional(finiteNumber()),
      deviation: optional(finiteNumber()),
    },
    "what was observed",
  );
  return openObject(
    {
      format: exactly(1, "1, the version that this library reads"),
      library: exactly("shortage-index", '"shortage-index"'),
      options,
      observed: recordOf(observed, "observations by dimension"),
      supplyDemand: nullable(openObject({ ratio: nullable(numberFrom(0)) }, "the ratio of supply and demand, or null")),
      currency: nullable(text("a currency, or null")),
    },
    "a method",
  );
}

/** Whether a ranked position is as {@link rankedPosition} has it; a doubt is no. */
function isRanked(value: unknown): boolean {
  if (!isObject(value)) return false;
  const entry = value as Readonly<Record<string, unknown>>;
  const { evidence, dimensions, subScores } = entry;
  return (
    typeof entry.id === "string" &&
    typeof entry.name === "string" &&
    (entry.industry === null || typeof entry.industry === "string") &&
    isWithin(entry.rank, 1, Number.MAX_VALUE) &&
    isWithin(entry.score, 0, 100) &&
    isWithin(entry.level, 1, Number.MAX_SAFE_INTEGER) &&
    Number.isInteger(entry.level) &&
    isWithin(entry.coverage, 0, ALL) &&
    isEvidence(evidence) &&
    isEvery(dimensions, isPart) &&
    isEvery(subScores, (score) => score === null || isWithin(score, 0, 100))
  );
}

function isEvidence(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { advertisements, demand, stock, mobile } = value as Readonly<Record<string, unknown>>;
  const most = Number.MAX_SAFE_INTEGER;
  return (
    isWithin(advertisements, 0, most) &&
    isWithin(demand, 0, most) &&
    (stock === null || isWithin(stock, 0, most)) &&
    (mobile === null || isWithin(mobile, 0, most))
  );
}

function isPart(value: unknown): boolean {
  if (!isObject(value)) return false;
  const part = value as Readonly<Record<string, unknown>>;
  return (
    (part.value === null || Number.isFinite(part.value)) &&
    (part.score === null || isWithin(part.score, 0, 1)) &&
    isWithin(part.weight, 0, ALL) &&
    (part.contribution === null || Number.isFinite(part.contribution))
  );
}

function isEvery(value: unknown, test: (entry: unknown) => boolean): boolean {
  if (!isObject(value)) return false;
  for (const key in value) if (!test((value as Readonly<Record<string, unknown>>)[key])) return false;
  return true;
}

function isWithin(value: unknown, least: number, most: number): boolean {
  return typeof value === "number" && value >= least && value <= most;
}

/** What of a result its dimensions must agree with. */
interface Dimensioned {
  readonly weights: object;
  readonly method: {
    readonly options: { readonly dimensions: readonly { readonly id: string }[] };
    readonly observed: object;
  };
}

/** Dimensions of the options that the weights or the observations lack. */
function unknownDimensions({ weights, method: { options, observed } }: Dimensioned): Fault[] {
  const lacking = (held: object, id: string, expected: string, ...path: readonly string[]): Fault[] =>
    Object.hasOwn(held, id) ? [] : [{ path: [...path, id], expected, input: undefined }];
  return options.dimensions.flatMap(({ id }) => [
    ...lacking(weights, id, `a number from 0 to ${ALL}`, "weights"),
    ...lacking(observed, id, "what was observed", "method", "observed"),
  ]);
}
