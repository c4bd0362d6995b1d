import { checkShape } from "../schema/check-shape.js";
import { uncertaintyOptions } from "../schema/uncertainty-options.js";
import type { ShortageOptions } from "../score/shortage-options.js";
import { uncertaintyDefaults } from "./uncertainty-defaults.js";
import type {
  DataUncertainty,
  MethodUncertainty,
  UncertaintyOptions,
  WeightUncertainty,
} from "./uncertainty-options.js";

/** Options with nothing left open. */
export interface ResolvedUncertainty {
  readonly index: ShortageOptions;
  readonly weights: WeightUncertainty | false;
  readonly data: DataUncertainty | false;
  readonly method: MethodUncertainty | false;
  readonly seed: number;
  readonly draws: number;
  readonly top: number | null;
  readonly probability: number;
  readonly rankAcceptability: boolean;
  readonly pairwise: boolean;
}

/**
 * Checks options and fills in what they leave open.
 *
 * @param options - Anything; never modified.
 * @param where - The function and the parameter, for the error.
 * @throws {IndexError} `invalid-option` naming the part and the remedy.
 */
export function resolveUncertaintyOptions(options: UncertaintyOptions, where: string): ResolvedUncertainty {
  checkShape(uncertaintyOptions(), options, where);
  const { sources } = uncertaintyDefaults;
  return {
    index: options.index ?? {},
    weights: options.weights ?? sources.weights.value,
    data: options.data === false ? false : { ...sources.data.value, ...options.data },
    method: options.method ?? sources.method.value,
    seed: options.seed ?? uncertaintyDefaults.seed.value,
    draws: options.draws ?? uncertaintyDefaults.draws.value,
    top: options.top ?? null,
    probability: options.probability ?? uncertaintyDefaults.probability.value,
    rankAcceptability: options.rankAcceptability ?? false,
    pairwise: options.pairwise ?? false,
  };
}
