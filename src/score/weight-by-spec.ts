import type { Direction } from "../model/position.js";
import { invalidOption } from "../numeric/check-options.js";
import { weightAhp } from "../weight/weight-ahp.js";
import { weightBestWorst } from "../weight/weight-best-worst.js";
import { weightBudgetAllocation } from "../weight/weight-budget-allocation.js";
import { weightCoefficientOfVariation } from "../weight/weight-coefficient-of-variation.js";
import { weightCritic } from "../weight/weight-critic.js";
import { weightEntropy } from "../weight/weight-entropy.js";
import { weightEqual } from "../weight/weight-equal.js";
import { weightGini } from "../weight/weight-gini.js";
import { weightGiven } from "../weight/weight-given.js";
import { weightMerec } from "../weight/weight-merec.js";
import { weightPca } from "../weight/weight-pca.js";
import { weightStandardDeviation } from "../weight/weight-standard-deviation.js";
import type { WeightSpec } from "./index-definition.js";

/** Whether a method needs the scores. */
export function isDataDriven(spec: WeightSpec): boolean {
  switch (spec.method) {
    case "equal":
    case "given":
    case "ahp":
    case "best-worst":
    case "budget-allocation":
      return false;
    default:
      return true;
  }
}

/** Whether a method reads the values as measured, and not the scores. */
export function readsValues(spec: WeightSpec): boolean {
  return spec.method === "merec" || ("basis" in spec && spec.basis === "values");
}

/**
 * Weights of some of the indicators by the method that a definition names.
 *
 * @param columns - Scores of those indicators, a high one good, or their values; without gaps; read by data-driven
 *   methods only.
 * @param directions - Directions of those indicators; all benefits for scores.
 * @param chosen - Which of all the indicators they are, for methods that are given something for each indicator.
 * @param size - Number of all indicators.
 */
export function weightBySpec(
  columns: readonly Float64Array[],
  directions: readonly Direction[],
  chosen: readonly number[],
  size: number,
  spec: WeightSpec,
): number[] {
  switch (spec.method) {
    case "equal":
      return weightEqual(chosen.length);
    case "given":
      checkSize(spec.weights, size);
      // All of them are checked, those of indicators that take no part too.
      weightGiven(spec.weights);
      return weightGiven(pick(spec.weights, chosen));
    case "entropy":
      return weightEntropy(columns);
    case "critic":
      return weightCritic(columns, { directions });
    case "standard-deviation":
      return weightStandardDeviation(columns);
    case "coefficient-of-variation":
      return weightCoefficientOfVariation(columns);
    case "gini":
      return weightGini(columns);
    case "merec":
      return weightMerec(columns, { directions });
    case "pca":
      return weightPca(columns, { loadings: spec.loadings ?? "squared" });
    case "ahp":
      checkSize(spec.comparisons, size);
      return weightAhp(pick(spec.comparisons, chosen).map((row) => pick(row, chosen))).weights;
    case "best-worst":
      checkSize(spec.bestToOthers, size);
      // Without the best or the worst the comparisons have lost their poles.
      checkSize(chosen, size);
      return weightBestWorst(spec).weights;
    case "budget-allocation":
      return weightBudgetAllocation(
        spec.allocations.map((points) => {
          checkSize(points, size);
          return pick(points, chosen);
        }),
      ).weights;
  }
}

function checkSize(list: readonly unknown[], size: number): void {
  if (list.length !== size) {
    throw invalidOption("weight", `${size} entries, one for each indicator`, list);
  }
}

function pick<T>(list: readonly T[], chosen: readonly number[]): T[] {
  return chosen.map((index) => list[index] as T);
}
