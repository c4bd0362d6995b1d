import { IndexError } from "../errors/index-error.js";
import { checkLength } from "../numeric/check-length.js";
import { invalidOption } from "../numeric/check-options.js";
import { minimiseLinear } from "../numeric/minimise-linear.js";
import { toShares } from "../numeric/to-shares.js";

/** Comparisons with the best and with the worst indicator. */
export interface BestWorstOptions {
  /** Number of the most important indicator, from 0. */
  readonly best: number;
  /** Number of the least important indicator, from 0; another than `best`. */
  readonly worst: number;
  /** How many times as important the best is as each indicator; shape `[m]`; ≥ 1; 1 at `best`. */
  readonly bestToOthers: readonly number[];
  /** How many times as important each indicator is as the worst; shape `[m]`; ≥ 1; 1 at `worst`. */
  readonly othersToWorst: readonly number[];
}

/** Weights by the best–worst method, and how far the comparisons contradict one another. */
export interface BestWorstWeights {
  /** Weights; shape `[m]`; ≥ 0; sum 1. */
  readonly weights: number[];
  /** Greatest contradiction left, ξ; 0 where the comparisons are consistent. The linear model reads it as it is. */
  readonly inconsistency: number;
  /**
   * How far the comparisons themselves contradict one another, 0 to 1 (above 1 where one exceeds that of best with worst):
   * the greatest of `|a_Bj a_jW − a_BW| / (a_BW² − a_BW)`; 0 where a_BW is 1 and all agree.
   */
  readonly consistencyRatio: number;
}

/**
 * Weights by the best–worst method, linear model: those that contradict the comparisons least at the worst place.
 *
 * The least ξ with `|w_B − a_Bj wⱼ| ≤ ξ`, `|wⱼ − a_jW w_W| ≤ ξ`, `w ≥ 0`, `Σ w = 1`.
 *
 * Needs 2 m − 3 comparisons where the analytic hierarchy process needs m (m − 1) / 2.
 *
 * @param options - Which indicators are best and worst, and the comparisons with them; m ≥ 2.
 * @returns Weights, the contradiction left, and that of the comparisons themselves. O(m³) in practice.
 * @throws {IndexError} `length-mismatch` if the lists are not equally long.
 * @throws {IndexError} `invalid-value` at a comparison that is not a finite number of 1 or more, or not 1 with itself.
 * @throws {IndexError} `invalid-option` if `best` and `worst` are not two of the indicators.
 * @source Rezaei (2016), Best-worst multi-criteria decision-making method: Some properties and a linear model, Omega 64,
 *   126–130, doi:10.1016/j.omega.2015.12.001; Liang, Brunelli, Rezaei (2020), Consistency issues in the best worst
 *   method: Measurements and thresholds, Omega 96, 102175, for the ratio.
 * @example
 * weightBestWorst({ best: 0, worst: 2, bestToOthers: [1, 2, 4], othersToWorst: [4, 2, 1] }).weights.map((weight) => weight.toFixed(6)); // => ["0.571429", "0.285714", "0.142857"]
 */
export function weightBestWorst(options: BestWorstOptions): BestWorstWeights {
  const where = "weightBestWorst";
  const { best, worst, bestToOthers, othersToWorst } = options;
  const size = bestToOthers.length;
  checkLength(othersToWorst, size, "comparisons with the worst", where);
  const known = (index: number): boolean => Number.isInteger(index) && index >= 0 && index < size;
  if (!known(best) || !known(worst) || best === worst) {
    throw invalidOption(where, "`best` and `worst`, two of the indicators", `${best} and ${worst} of ${size}`);
  }
  checkComparisons(bestToOthers, best, where);
  checkComparisons(othersToWorst, worst, where);
  // Variables: the weights and, last, ξ.
  const rows: number[][] = [];
  const bound = (one: number, other: number, factor: number): void => {
    if (one === other) return;
    for (const sign of [1, -1]) {
      const row = new Array<number>(size + 1).fill(0);
      row[one] = sign;
      row[other] = -sign * factor;
      row[size] = -1;
      rows.push(row);
    }
  };
  for (let index = 0; index < size; index += 1) {
    bound(best, index, bestToOthers[index] as number);
    bound(index, worst, othersToWorst[index] as number);
  }
  const total = [...new Array<number>(size).fill(1), 0];
  const cost = [...new Array<number>(size).fill(0), 1];
  const solution = minimiseLinear(cost, rows, total);
  // Any weights fit for a large enough ξ.
  if (solution === null) throw new IndexError("weights-sum", { where, expected: "a solution", received: "none" });
  return {
    weights: toShares(solution.slice(0, size), where),
    inconsistency: Math.max(0, solution[size] as number),
    consistencyRatio: ratioOf(options),
  };
}

function ratioOf({ best, worst, bestToOthers, othersToWorst }: BestWorstOptions): number {
  const whole = bestToOthers[worst] as number;
  // The best is compared with the worst in both lists, and should be compared alike.
  const gaps = bestToOthers.map((one, index) =>
    index === best || index === worst
      ? Math.abs((othersToWorst[best] as number) - whole)
      : Math.abs(one * (othersToWorst[index] as number) - whole),
  );
  const greatest = Math.max(...gaps);
  return greatest === 0 ? 0 : greatest / Math.max(whole * whole - whole, 1);
}

function checkComparisons(comparisons: readonly number[], self: number, where: string): void {
  comparisons.forEach((one, index) => {
    const fits = Number.isFinite(one) && (index === self ? one === 1 : one >= 1);
    if (fits) return;
    const expected = index === self ? "1 for an indicator with itself" : "a finite number of 1 or more";
    throw new IndexError("invalid-value", { where, expected, received: String(one), index });
  });
}
