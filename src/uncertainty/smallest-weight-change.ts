import { IndexError } from "../errors/index-error.js";
import { checkShape } from "../schema/check-shape.js";
import { weightChangeOptions } from "../schema/exact-options.js";
import { wordValue } from "../schema/find-issues.js";
import type { ShortageResult } from "../score/shortage-result.js";
import { findPlace } from "./find-place.js";
import { readLinearIndex, refuseGaps } from "./linear-index.js";
import { changeForTop, changePast, type ShiftOfWeights } from "./shift-of-weights.js";

/** Options of {@link smallestWeightChange}: a `top` or a position to get `past`. */
export interface WeightChangeOptions {
  /** Number of places N: the position is brought in where it is out, and out where it is in. */
  readonly top?: number;
  /** Id of a position: it is passed where it is ahead, and let past where it is behind. */
  readonly past?: string;
  /** How many cells of the space of weights the search for a top N may look at before it gives a bound; 50 000 if left out. */
  readonly cells?: number;
}

/** The smallest change of weights that brings a position somewhere; plain JSON. */
export interface WeightChange extends Omit<ShiftOfWeights<string>, "weights"> {
  readonly id: string;
  /** Weights by dimension at which the position has just drawn level; `null` where none were found. */
  readonly weights: Readonly<Record<string, number>> | null;
}

/** Cells that are looked at where nothing is said: a second or two for a few hundred positions at worst. */
export const CELLS = 50_000;

/**
 * The smallest change of weights that brings a position into or out of the top N, or past another.
 *
 * A change is measured by the share of the weight that changes hands, `½ Σ |w′ₖ − wₖ|`: 0.07 is seven points of a hundred,
 * taken from some dimensions and given to others. Weights stay 0 or more and sum to 1; a dimension without weight stays
 * without. At the weights found the position has drawn level with what stood in its way (`level`), and it is past with
 * anything more in the same sense.
 *
 * For another position the change is exact in closed form. For a top N it does not matter which positions are passed:
 * branch and bound over cells of the space of weights looks at as many as `cells` allows; if it is cut off the best
 * change so far comes with a proven bound. It is impossible where too many positions are at least as good in every dimension, or
 * where the whole tree holds no weights.
 *
 * @param result - A result of `scoreShortage` with arithmetic aggregation; also one read back from JSON; never modified.
 * @param id - Id of a position of the ranking.
 * @param options - `top` or `past`, and the size of the search.
 * @returns The change; plain JSON. O(n m log m) for another position.
 * @throws {IndexError} `invalid-value` if `result` is none, or was damaged: `details.where` is the path of the fault.
 * @throws {IndexError} `empty-input` if nothing is ranked.
 * @throws {IndexError} `unknown-id` if a position is not ranked.
 * @throws {IndexError} `invalid-option` for another option, not one of `top` and `past`, or if the index is no weighted sum.
 * @throws {IndexError} `missing-value` at the first gap whose weight is shared (for `past`: if the two have other gaps).
 * @source Triantaphyllou, Sánchez (1997), A sensitivity analysis approach for some deterministic multi-criteria decision-making methods,
 *   Decision Sciences 28(1) 151–194: the smallest change of weights that alters a ranking; Land, Doig (1960), An automatic
 *   method of solving discrete programming problems, Econometrica 28(3) 497–520: branch and bound.
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 16, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * const clerk = { ...nurse, id: "clerk", name: "Clerk", education: 12, experience: 4 };
 * const weighted = scoreShortage([nurse, clerk], { weights: { supplyDemand: 0, education: 3, experience: 1, requirements: 0, salary: 0 } });
 * smallestWeightChange(weighted, "clerk", { past: "nurse" }).moved; // => 0.25
 */
export function smallestWeightChange(result: ShortageResult, id: string, options: WeightChangeOptions): WeightChange {
  const where = "smallestWeightChange";
  const index = readLinearIndex(result, "weighted", where);
  checkShape(weightChangeOptions(), options, `${where}.options`);
  const { top, past, cells = CELLS } = options;
  if ((top === undefined) === (past === undefined)) {
    const expected = "either `top`, a number of places, or `past`, the id of a position";
    throw new IndexError("invalid-option", { where: `${where}.options`, expected, received: wordValue(options) });
  }
  const { ranking, dimensions, columns } = index;
  const place = findPlace(ranking, id, where);
  const ids = ranking.map((entry) => entry.id);
  let change: ShiftOfWeights<string>;
  if (past === undefined) {
    refuseGaps(index, where);
    change = changeForTop(index, place, { top: top as number, cells }, ids);
  } else {
    const other = findPlace(ranking, past, where);
    if (place === other) {
      const expected = "`past`, the id of another position";
      throw new IndexError("invalid-option", { where: `${where}.options.past`, expected, received: "the same" });
    }
    // A gap that both have is none: they lack the same weight.
    if (columns.some((column) => Number.isNaN(column[place]) !== Number.isNaN(column[other]))) refuseGaps(index, where);
    change = changePast(index, place, other, ids);
  }
  const { weights } = change;
  const byDimension = weights && Object.fromEntries(dimensions.map((name, k) => [name, weights[k] as number]));
  return { id, ...change, weights: byDimension };
}
