import { invalidOption } from "../numeric/check-options.js";
import { weightCritic } from "../weight/weight-critic.js";
import { weightEntropy } from "../weight/weight-entropy.js";
import { weightEqual } from "../weight/weight-equal.js";
import { weightGiven } from "../weight/weight-given.js";
import type { WeightSpec } from "./index-definition.js";

/** Whether a method needs the scores. */
export function isDataDriven(spec: WeightSpec): boolean {
  switch (spec.method) {
    case "equal":
    case "given":
    case "ahp":
    case "budget-allocation":
      return false;
    default:
      return true;
  }
}

/**
 * Weights of some of the indicators by the method that a definition names.
 *
 * @param columns - Scores of those indicators, a high one good; without gaps; read by data-driven methods only.
 * @param chosen - Which of all the indicators they are, for methods that are given something for each indicator.
 * @param size - Number of all indicators.
 */
export function weightBySpec(
  columns: readonly Float64Array[],
  chosen: readonly number[],
  size: number,
  spec: WeightSpec,
): number[] {
  const directions = chosen.map(() => "benefit" as const);
  switch (spec.method) {
    case "equal":
      return weightEqual(chosen.length);
    case "given":
      return weightGiven(pick(weightGivenChecked(spec.weights, size), chosen));
    case "entropy":
      return weightEntropy(columns);
    case "critic":
      return weightCritic(columns, { directions });
    default:
      throw invalidOption("weight", "a known `method`", (spec as { method: unknown }).method);
  }
}

function weightGivenChecked(weights: readonly number[], size: number): readonly number[] {
  if (!Array.isArray(weights) || weights.length !== size) {
    throw invalidOption("weight", `${size} weights, one for each indicator`, weights);
  }
  weightGiven(weights);
  return weights;
}

function pick<T>(list: readonly T[], chosen: readonly number[]): T[] {
  return chosen.map((index) => list[index] as T);
}
