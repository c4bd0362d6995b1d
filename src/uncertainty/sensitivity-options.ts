import type { AggregateSpec, MissingPolicy, NormaliseSpec, TreatSpec } from "../score/index-definition.js";
import type { ShortageOptions } from "../score/shortage-options.js";
import type { UncertaintySources } from "./uncertainty-options.js";

/** Choices that are tried one at a time, everything else as in the base ranking. */
export interface SingleChoices {
  readonly weights?: readonly NonNullable<ShortageOptions["weights"]>[];
  readonly normalise?: readonly NormaliseSpec[];
  readonly treat?: readonly TreatSpec[];
  readonly aggregate?: readonly AggregateSpec[];
  readonly missing?: readonly MissingPolicy[];
}

/** Options of {@link analyseSensitivity}. */
export interface SensitivityOptions extends UncertaintySources {
  /**
   * `together`: the weights as a whole are one source. `each`: the weight of each dimension is one, which takes weights that
   * scatter independently before they are rescaled (`relative`). `together` if left out.
   */
  readonly weightSources?: "together" | "each";
  /** Options of `scoreShortage` that give the base ranking. */
  readonly index?: ShortageOptions;
  /** An integer from 0 to 2⁵³ − 1; 1 if left out. */
  readonly seed?: number;
  /** Number N of rows, 2 to 100 000; 512 if left out. Positions are ranked N (k + 2) times for k sources. */
  readonly samples?: number;
  /** Number of places N of the top whose membership is looked at; none if left out. */
  readonly top?: number;
  /** Number of bootstrap resamples behind each interval, 0 for no intervals; 500 if left out. */
  readonly resamples?: number;
  /** Probability of the intervals; 0.95 if left out. */
  readonly probability?: number;
  /** What is tried one at a time: a list left out is that of {@link commonChoices}; `false` for nothing. */
  readonly choices?: SingleChoices | false;
}
