import type { IndexDefinition } from "./index-definition.js";
import { isRelative } from "./normalise-by-spec.js";
import type { ResolvedShortageOptions } from "./shortage-options.js";
import type { ObservedDimension } from "./shortage-result.js";

/**
 * The index that options of `scoreShortage` stand for.
 *
 * @param options - Nothing left open.
 * @param observed - What was observed of each dimension, in their order.
 * @param size - Number of positions.
 * @returns The definition, and whether some dimension that has weight tells one position from another.
 */
export function defineShortage(
  options: ResolvedShortageOptions,
  observed: readonly ObservedDimension[],
  size: number,
): { readonly definition: IndexDefinition; readonly distinguishing: boolean } {
  const { groupWeights } = options;
  const distinguishing = distinguishes(observed, options, size);
  // Where nothing is left to weigh, leaving constants out would leave nothing, and data have no weights to give.
  const constant = distinguishing || options.constant === "refuse" ? options.constant : "neutral";
  const weight =
    distinguishing || options.weights.method === "given" ? options.weights : ({ method: "equal" } as const);
  const definition: IndexDefinition = {
    indicators: options.dimensions.map(({ id, group, direction, normalise, treat }) => ({
      id,
      direction,
      normalise,
      treat,
      ...(groupWeights === undefined ? {} : { group }),
    })),
    normalise: { method: "min-max" },
    weight,
    ...(groupWeights === undefined
      ? {}
      : { groupWeights: Object.entries(groupWeights).map(([id, weight]) => ({ id, weight })) }),
    aggregate: options.aggregate,
    missing: options.missing,
    constant,
    minimumCoverage: options.minimumCoverage,
    minimumIndicatorCoverage: options.minimumDimensionCoverage,
    ties: options.ties,
    tolerance: options.tolerance / 100,
  };
  return { definition, distinguishing };
}

/** Whether some dimension that has weight tells one position from another, or none has a value at all. */
function distinguishes(
  observed: readonly ObservedDimension[],
  options: ResolvedShortageOptions,
  size: number,
): boolean {
  const { weights, groupWeights, minimumDimensionCoverage } = options;
  let valued = false;
  for (const [at, { group, normalise }] of options.dimensions.entries()) {
    const within = weights.method === "given" ? (weights.weights[at] ?? 0) : 1;
    const { values, min, max } = observed[at] as ObservedDimension;
    if (values === 0 || values / size < minimumDimensionCoverage) continue;
    if (within === 0 || groupWeights?.[group] === 0) continue;
    valued = true;
    if (min !== max || !isRelative(normalise)) return true;
  }
  return !valued;
}
