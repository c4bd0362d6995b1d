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
  readonly options: {
    readonly [Name in keyof Omit<
      Required<ResolvedShortageOptions>,
      "dimensions" | "overallRatio" | "groupWeights"
    >]: Default<ResolvedShortageOptions[Name]>;
  };
  /** Share of the weight below which scarcity counts as starved. */
  readonly starvedBelow: Default<number>;
}

/** Every default of the shortage index, each with its reason: the one place where they stand. */
export const shortageDefaults: ShortageDefaults = {
  dimensions: [
    {
      value: {
        id: "supplyDemand",
        group: "scarcity",
        direction: "benefit",
        unit: "vacancies/person",
        normalise: { method: "min-max", scale: "log" },
        treat: { method: "none" },
      },
      reason: "Ratios are heavy-tailed: on a log scale twice as scarce is the same step everywhere.",
    },
    {
      value: {
        id: "education",
        group: "bar",
        direction: "benefit",
        unit: "years",
        normalise: { method: "min-max", scale: "linear" },
        treat: { method: "none" },
      },
      reason: "Years of schooling lie between 0 and 22; a year is a year.",
    },
    {
      value: {
        id: "experience",
        group: "bar",
        direction: "benefit",
        unit: "years",
        normalise: { method: "min-max", scale: "linear" },
        treat: { method: "none" },
      },
      reason: "Required years are few and often 0, which a log scale could not take; a year is a year.",
    },
    {
      value: {
        id: "requirements",
        group: "bar",
        direction: "benefit",
        unit: "weighted count",
        normalise: { method: "min-max", scale: "linear" },
        treat: { method: "none" },
      },
      reason: "A mean count, bounded by the lexicon and often 0.",
    },
    {
      value: {
        id: "salary",
        group: "price",
        direction: "benefit",
        unit: "currency/year",
        normalise: { method: "min-max", scale: "log" },
        treat: { method: "none" },
      },
      reason: "Pay is heavy-tailed, and a rise is felt as a percentage.",
    },
  ],
  options: {
    mobilityRate: {
      value: 0.2,
      reason: "In the model case 220 thousand people intend to move beside 1.06 million in stock: about 0.21.",
    },
    shrinkagePeople: {
      value: 30,
      reason: "A position with 30 available people counts half by its own ratio and half by that of all positions.",
    },
    weights: { value: { method: "equal" }, reason: "No publication states the model case's weights." },
    aggregate: { value: { method: "arithmetic" }, reason: "A sum of parts can be explained part by part." },
    missing: {
      value: { method: "reweight" },
      reason: "A gap is nobody's fault and no value: the dimensions that are there share its weight.",
    },
    imputedTopLevel: {
      value: "allow",
      reason: "Nothing is imputed by default; whoever imputes sees it flagged, and can bar it from the highest level.",
    },
    constant: {
      value: "exclude",
      reason:
        "A dimension that is the same everywhere tells no position from another, like one without values. " +
        "Where every dimension is constant nothing is left to weigh, and all score 50 (`neutral`).",
    },
    minimumCoverage: {
      value: 0.6,
      reason:
        "Of five equal dimensions three must be there: fewer is a different index. What no position has does not count.",
    },
    minimumDimensionCoverage: {
      value: 0,
      reason: "Reweighting already keeps a gap from counting; few values still say something.",
    },
    levels: {
      value: { kind: "quantiles", probabilities: [0.2, 0.4, 0.6, 0.8] },
      reason: "No publication states the model case's cut points; fifths of the ranking favour no shape.",
    },
    ties: { value: "competition", reason: "1-2-2-4 is what readers of rankings know." },
    tolerance: {
      value: 1e-9,
      reason:
        "Equal sums can differ in their last bits by the order of adding; a billionth of a point is no difference.",
    },
  },
  starvedBelow: {
    value: 0.1,
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
