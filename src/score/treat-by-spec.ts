import { treatSkewness } from "../normalise/treat-skewness.js";
import { winsoriseByCount } from "../normalise/winsorise-by-count.js";
import { type TreatedValues, winsoriseByQuantile } from "../normalise/winsorise-by-quantile.js";
import type { TreatSpec } from "./index-definition.js";

/** Values after the treatment of outliers that a definition names; `null` where there is none. */
export function treatBySpec(
  values: Float64Array,
  spec: TreatSpec,
): (TreatedValues & { readonly treatment: "winsorised" | "log" }) | null {
  switch (spec.method) {
    case "none":
      return null;
    case "winsorise-quantile":
      return { ...winsoriseByQuantile(values, spec), treatment: "winsorised" };
    case "winsorise-count":
      return { ...winsoriseByCount(values, spec), treatment: "winsorised" };
    case "skewness-kurtosis": {
      const treated = treatSkewness(values, spec);
      return treated.treatment === "none" ? null : { ...treated, treatment: treated.treatment };
    }
  }
}
