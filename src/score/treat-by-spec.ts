import { type TreatedValues, winsoriseByQuantile } from "../normalise/winsorise-by-quantile.js";
import { invalidOption } from "../numeric/check-options.js";
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
    default:
      throw invalidOption("treat", "a known `method`", (spec as { method: unknown }).method);
  }
}
