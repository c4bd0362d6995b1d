import { applyScale } from "../numeric/apply-scale.js";
import { extent } from "../numeric/extent.js";
import { deviationOf, meanOf } from "../numeric/moments.js";
import type { NormaliseSpec } from "./index-definition.js";
import type { ResolvedDimension } from "./shortage-options.js";
import type { ObservedDimension } from "./shortage-result.js";
import { treatBySpec } from "./treat-by-spec.js";

/**
 * What is observed of a dimension: the bounds, or mean and deviation, that its scores refer to.
 *
 * @param column - Values, [n]; NaN where missing; never modified.
 * @param dimension - How it is treated and normalised.
 * @returns Figures in the dimension's unit; mean and deviation on its scale, and only for methods that refer to them.
 */
export function observeDimension(column: Float64Array, dimension: ResolvedDimension): ObservedDimension {
  const present = presentOf(column);
  if (present.length === 0) return { values: 0, min: null, max: null };
  const { normalise, treat } = dimension;
  const treated = treat.method === "none" ? present : (treatBySpec(present, treat)?.values ?? present);
  const [min, max] = extent(treated);
  return { values: present.length, min, max, ...momentsOf(treated, normalise) };
}

/** The values that are there; the column itself where all are. */
function presentOf(column: Float64Array): Float64Array {
  let gaps = 0;
  for (let index = 0; index < column.length; index += 1) if (Number.isNaN(column[index])) gaps += 1;
  return gaps === 0 ? column : column.filter((value) => !Number.isNaN(value));
}

function momentsOf(values: Float64Array, normalise: NormaliseSpec): Pick<ObservedDimension, "mean" | "deviation"> {
  if (normalise.method !== "z-score" && normalise.method !== "logistic") return {};
  const scaled = applyScale(values, normalise.scale, "scoreShortage");
  const mean = meanOf(scaled);
  const kind = normalise.method === "z-score" ? (normalise.deviation ?? "population") : "population";
  // The deviation of one value from a sample's mean is no number.
  const deviation = scaled.length === 1 ? 0 : deviationOf(scaled, mean, kind);
  return { mean, deviation };
}
