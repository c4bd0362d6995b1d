import type { Default } from "../score/shortage-defaults.js";
import type { DataUncertainty, MethodUncertainty, WeightUncertainty } from "./uncertainty-options.js";

/** What `analyseUncertainty` takes where the caller says nothing, and why. */
export interface UncertaintyDefaults {
  readonly sources: {
    readonly weights: Default<WeightUncertainty | false>;
    readonly data: Default<DataUncertainty>;
    readonly method: Default<MethodUncertainty | false>;
  };
  readonly seed: Default<number>;
  readonly draws: Default<number>;
  readonly probability: Default<number>;
}

/** Every default of the analysis of uncertainty, each with its reason: the one place where they stand. */
export const uncertaintyDefaults: UncertaintyDefaults = {
  sources: {
    weights: {
      value: { kind: "relative", share: 0.25 },
      reason: "Whoever weights equally does not mean exactly equally: a quarter either way is no other opinion.",
    },
    data: {
      value: { counts: true },
      reason: "Few advertisements or people say little of a rate, and every position comes with its counts.",
    },
    method: {
      value: false,
      reason: "A method is chosen and stated; how far the choice matters is a question of its own.",
    },
  },
  seed: { value: 1, reason: "Any will do: the same seed gives the same bits." },
  draws: { value: 10_000, reason: "The standard error of a share is then half a point at most." },
  probability: { value: 0.9, reason: "One draw in twenty beyond each end of a rank interval." },
};
