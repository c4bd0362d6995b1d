import type { DimensionId } from "../model/position.js";
import type { ResolvedDimension, ResolvedShortageOptions } from "./shortage-options.js";

/** A value that holds where the caller says nothing, and why. */
export interface Default<T> {
  readonly value: T;
  readonly reason: string;
}

/** The defaults of {@link scoreShortage}, by option; those of the dimensions by dimension. */
export interface ShortageDefaults {
  readonly dimensions: readonly Default<ResolvedDimension & { readonly id: DimensionId }>[];
  readonly options: { readonly [Name in keyof DefaultOptions]: Default<DefaultOptions[Name]> };
  /** Share of the weight below which scarcity counts as starved. */
  readonly starvedBelow: Default<number>;
}

/** One of the five dimensions, a benefit scored by min–max with no treatment of outliers. */
const dimension = (
  id: DimensionId,
  group: string,
  unit: string,
  scale: "linear" | "log",
): ResolvedDimension & { readonly id: DimensionId } => ({
  id,
  group,
  direction: "benefit",
  unit,
  normalise: { method: "min-max", scale },
  treat: { method: "none" },
});

/** The five dimensions where the caller says nothing. */
export const defaultDimensions: readonly (ResolvedDimension & { readonly id: DimensionId })[] = [
  dimension("supplyDemand", "scarcity", "vacancies/person", "log"),
  dimension("education", "bar", "years", "linear"),
  dimension("experience", "bar", "years", "linear"),
  dimension("requirements", "bar", "weighted count", "linear"),
  dimension("salary", "price", "currency/year", "log"),
];

/** The options that are filled in where the caller says nothing. */
type DefaultOptions = Omit<Required<ResolvedShortageOptions>, "dimensions" | "overallRatio" | "groupWeights">;

/** The options where the caller says nothing. */
export const defaultOptions: DefaultOptions = {
  mobilityRate: 0.2,
  shrinkagePeople: 30,
  weights: { method: "equal" },
  aggregate: { method: "arithmetic" },
  missing: { method: "reweight" },
  imputedTopLevel: "allow",
  constant: "exclude",
  minimumCoverage: 0.6,
  minimumDimensionCoverage: 0,
  levels: { kind: "quantiles", probabilities: [0.2, 0.4, 0.6, 0.8] },
  ties: "competition",
  tolerance: 1e-9,
};

/** Share of the weight below which scarcity counts as starved. */
export const STARVED_BELOW = 0.1;

/** Why each default is what it is. Apart from the values, for whoever only scores carries no reasons. */
const reasons: Readonly<Record<DimensionId | keyof DefaultOptions, string>> = {
  supplyDemand: "Ratios are heavy-tailed: on a log scale twice as scarce is the same step everywhere.",
  education: "Years of schooling lie between 0 and 22; a year is a year.",
  experience: "Required years are few and often 0, which a log scale could not take; a year is a year.",
  requirements: "A mean count, bounded by the lexicon and often 0.",
  salary: "Pay is heavy-tailed, and a rise is felt as a percentage.",
  mobilityRate: "In the model case 220 thousand people intend to move beside 1.06 million in stock: about 0.21.",
  shrinkagePeople:
    "A position with 30 available people counts half by its own ratio and half by that of all positions.",
  weights: "No publication states the model case's weights.",
  aggregate: "A sum of parts can be explained part by part.",
  missing: "A gap is nobody's fault and no value: the dimensions that are there share its weight.",
  imputedTopLevel:
    "Nothing is imputed by default; whoever imputes sees it flagged, and can bar it from the highest level.",
  constant:
    "A dimension that is the same everywhere tells no position from another, like one without values. " +
    "Where every dimension is constant nothing is left to weigh, and all score 50 (`neutral`).",
  minimumCoverage:
    "Of five equal dimensions three must be there: fewer is a different index. What no position has does not count.",
  minimumDimensionCoverage: "Reweighting already keeps a gap from counting; few values still say something.",
  levels: "No publication states the model case's cut points; fifths of the ranking favour no shape.",
  ties: "1-2-2-4 is what readers of rankings know.",
  tolerance:
    "Equal sums can differ in their last bits by the order of adding; a billionth of a point is no difference.",
};

/** Every default of the shortage index, each with its reason: the one place where they stand. */
export const shortageDefaults: ShortageDefaults = {
  dimensions: defaultDimensions.map((value) => ({ value, reason: reasons[value.id] })),
  options: Object.fromEntries(
    Object.entries(defaultOptions).map(([name, value]) => [
      name,
      { value, reason: reasons[name as keyof DefaultOptions] },
    ]),
  ) as unknown as ShortageDefaults["options"],
  starvedBelow: {
    value: STARVED_BELOW,
    reason:
      "An index of shortage in which scarcity has less than half of its equal share (0.2) measures something else.",
  },
};

/**
 * Levels of the model case, as published: 27 positions at ★5, 32 at ★4, 42 at ★3, 63 at ★2 and 79 at ★1, 243 in all.
 * The cut points behind them are not published: levels by this quota are a reconstruction, not that city's method.
 */
export const modelCaseLevelQuota: { readonly kind: "quota"; readonly counts: readonly number[] } = {
  kind: "quota",
  counts: [27, 32, 42, 63, 79],
};
