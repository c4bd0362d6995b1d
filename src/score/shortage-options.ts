import type { DimensionId, Direction } from "../model/position.js";
import type { LevelPolicy } from "../rank/grade-levels.js";
import type {
  AggregateSpec,
  ConstantPolicy,
  MissingPolicy,
  NormaliseSpec,
  TreatSpec,
  WeightSpec,
} from "./index-definition.js";

/** A dimension of the caller's own, or one of the five with something about it changed. */
export interface DimensionDefinition {
  /**
   * One of the five reads its own figures of the position; any other reads `position.extra[id]`. Up to 64 letters,
   * digits, `-` and `_`, beginning with a letter.
   */
  readonly id: DimensionId | (string & {});
  /** What it says something about: `scarcity`, `bar`, `price`, or a word of the caller's own. */
  readonly group: "scarcity" | "bar" | "price" | (string & {});
  readonly direction: Direction;
  /** Before the option `normalise`. Left out, the default of one of the five, or linear min–max. */
  readonly normalise?: PlainNormalise | NormaliseSpec;
  /** Before the option `treat`. */
  readonly treat?: PlainTreat | TreatSpec;
  /** Unit of the values, for readers. */
  readonly unit?: string;
}

/** Normalisation that needs nothing but the method's name. */
export type PlainNormalise = Exclude<NormaliseSpec["method"], "goalposts" | "threshold" | "target">;

/** Treatment of outliers that needs nothing but the method's name. */
export type PlainTreat = Extract<TreatSpec["method"], "none" | "skewness-kurtosis">;

/** Weights that need nothing but the method's name. */
export type PlainWeights = Exclude<WeightSpec["method"], "given" | "ahp" | "best-worst" | "budget-allocation">;

/** Options of {@link scoreShortage}; what is left out is filled from {@link shortageDefaults}. All of it is plain JSON. */
export interface ShortageOptions {
  /** The dimensions in their order; one of the five by its id, others defined. */
  readonly dimensions?: readonly (DimensionId | DimensionDefinition)[];
  /** Share of the people in stock who count as available, 0 to 1. */
  readonly mobilityRate?: number;
  /** Strength κ of the shrinkage of supply and demand, in people, 0.001 to 10⁹. */
  readonly shrinkagePeople?: number;
  /** Vacancies per available person that `supplyDemand` shrinks to; left out, that of the positions passed in. */
  readonly overallRatio?: number;
  /** How values become scores: one method for all dimensions, or methods by dimension. */
  readonly normalise?: PlainNormalise | NormaliseSpec | Readonly<Record<string, PlainNormalise | NormaliseSpec>>;
  /** How outliers are treated before that: one way for all dimensions, or ways by dimension. */
  readonly treat?: PlainTreat | TreatSpec | Readonly<Record<string, PlainTreat | TreatSpec>>;
  /** Weights: a method, or any amounts of 0 or more by dimension (they are rescaled to sum 1). */
  readonly weights?: PlainWeights | WeightSpec | Readonly<Record<string, number>>;
  /** Weights of the groups, by group; then `weights` are those within each group. Left out, groups have no weights. */
  readonly groupWeights?: Readonly<Record<string, number>>;
  /** How a position's scores become one. */
  readonly aggregate?: Exclude<AggregateSpec["method"], "power-mean" | "passed"> | AggregateSpec;
  /** What happens where a value is missing. */
  readonly missing?: MissingPolicy["method"] | MissingPolicy;
  /** Whether a position with an imputed score may stand in the highest level: `allow`, or `bar` (it stands one below). */
  readonly imputedTopLevel?: "allow" | "bar";
  /** What happens to a dimension that has the same value everywhere. */
  readonly constant?: ConstantPolicy;
  /** Least share of the weight, 0 to 1, that a position must have values for to be ranked. */
  readonly minimumCoverage?: number;
  /** Least share of the positions, 0 to 1, that a dimension must have values for to count. */
  readonly minimumDimensionCoverage?: number;
  /** How scores, 0 to 100, are parted into levels; a higher level is more urgent. */
  readonly levels?: LevelPolicy;
  /** What rank equal scores get. */
  readonly ties?: "competition" | "dense" | "midrank";
  /** Points, of 100, by which scores may differ and be equal for ranking. */
  readonly tolerance?: number;
}

/** A dimension with nothing left open. */
export interface ResolvedDimension extends Required<DimensionDefinition> {
  readonly normalise: NormaliseSpec;
  readonly treat: TreatSpec;
}

/** Options with nothing left open but what only the caller can know; themselves valid options that give the same result. */
export interface ResolvedShortageOptions
  extends Required<Omit<ShortageOptions, "overallRatio" | "groupWeights" | "normalise" | "treat">> {
  readonly dimensions: readonly ResolvedDimension[];
  readonly weights: WeightSpec;
  readonly aggregate: AggregateSpec;
  readonly missing: MissingPolicy;
  readonly overallRatio?: number;
  readonly groupWeights?: Readonly<Record<string, number>>;
}
