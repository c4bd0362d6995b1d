import type { SingleChoices } from "./sensitivity-options.js";

/** Choices that composite indices are commonly made with, for {@link analyseSensitivity} to try one at a time. */
export const commonChoices: Required<SingleChoices> = {
  weights: ["equal", "standard-deviation", "critic", "entropy", "pca"],
  normalise: [{ method: "min-max" }, { method: "z-score" }, { method: "percentile" }],
  treat: [
    { method: "none" },
    { method: "winsorise-quantile", lower: 0.05, upper: 0.95 },
    { method: "skewness-kurtosis" },
  ],
  aggregate: [
    { method: "arithmetic" },
    { method: "geometric", floor: 0.01 },
    { method: "mazziotta-pareto" },
    { method: "topsis" },
    { method: "copeland" },
  ],
  missing: [{ method: "reweight" }, { method: "median" }, { method: "worst" }],
};
