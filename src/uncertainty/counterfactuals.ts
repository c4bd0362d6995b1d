import { IndexError } from "../errors/index-error.js";
import { checkShape } from "../schema/check-shape.js";
import { counterfactualOptions } from "../schema/exact-options.js";
import { isSeparable } from "../score/aggregate-by-spec.js";
import { checkResult } from "../score/check-result.js";
import { freezeMethod } from "../score/freeze-method.js";
import { inTermsOf } from "../score/in-terms-of.js";
import type { DimensionDefinition, ResolvedDimension } from "../score/shortage-options.js";
import type { RankedShortage, ShortageResult } from "../score/shortage-result.js";
import { demandFor } from "./demand-for.js";
import { findPlace } from "./find-place.js";
import { nearestDouble } from "./nearest-double.js";
import { positionTargets } from "./position-targets.js";
import { scoreOfValue, type ValueScore } from "./score-of-value.js";

/** Options of {@link counterfactuals}. */
export interface CounterfactualOptions {
  /** Number of places N; none if left out. */
  readonly top?: number;
}

/** The least change of one value that makes something of a position. */
export interface Counterfactual {
  /** The nearest value that does it, in the unit of the dimension, to the last bit. */
  readonly value: number;
  /** That value less the one there is. */
  readonly change: number;
  /** Score with it, 0 to 100. */
  readonly score: number;
  /** Level with it, before `imputedTopLevel` bars any. */
  readonly level: number;
  /**
   * For `supplyDemand`, where supply is known: the number of people wanted, nearest to the one there is, that does it, with
   * stock, mobile and the overall ratio as they are; `null` where none of 0 or more does.
   */
  readonly demand?: number | null;
}

/** What it takes in one dimension; `null` where no value that is possible does it. */
export interface DimensionCounterfactuals {
  readonly dimension: string;
  /** Unit of the values. */
  readonly unit: string;
  /** As measured; `null` where it is missing, and then nothing is said. */
  readonly value: number | null;
  /** Into the top N where the position is out, out of it where it is in. */
  readonly top: Counterfactual | null;
  /** To a higher level: the next that can be reached. */
  readonly higher: Counterfactual | null;
  /** To a lower level. */
  readonly lower: Counterfactual | null;
}

/** The least change in each dimension that makes something of a position; plain JSON. */
export interface Counterfactuals {
  readonly id: string;
  readonly rank: number;
  readonly score: number;
  readonly level: number;
  /** Whether it is in the top N, places filled by id where several share the last; `null` without a `top`. */
  readonly inTop: boolean | null;
  /** In the order of the dimensions. */
  readonly dimensions: readonly DimensionCounterfactuals[];
}

/**
 * The least change in one dimension that moves a position into or out of the top N or to another level.
 *
 * One value of one position changes and all else is held: the other values and positions, the weights, and the bounds of
 * the normalisation (`freezeMethod`: a value beyond the observed bounds scores as the bound, so a leader cannot be
 * overtaken by going beyond them). The value is given in the dimension's own unit; for `supplyDemand` that is vacancies per
 * person, and the people wanted that make it. It is found by halving over all doubles with the score's own arithmetic,
 * so that it works for every normalisation that can be frozen, and no value in between does it.
 *
 * @param result - A result of `scoreShortage`, whose aggregation scores each position by itself and rises with each
 *   dimension (arithmetic, geometric, harmonic, power-mean, waspas, passed); also one read back from JSON; never modified.
 * @param id - Id of a position of the ranking.
 * @param options - The N of a top N.
 * @returns One entry for each dimension; plain JSON. O(n m).
 * @throws {IndexError} `invalid-value` if `result` is none, or was damaged: `details.where` is the path of the fault.
 * @throws {IndexError} `unknown-id` if the position is not ranked.
 * @throws {IndexError} `invalid-option` for another option, for an aggregation that compares positions or penalises imbalance,
 *   or for a normalisation that cannot be frozen.
 * @source Wachter, Mittelstadt, Russell (2018), Counterfactual explanations without opening the black box: automated
 *   decisions and the GDPR, Harvard J. Law Technol. 31(2) 841–887: the question.
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 16, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * const clerk = { ...nurse, id: "clerk", name: "Clerk", education: 12, experience: 4 };
 * const weighted = scoreShortage([nurse, clerk], { weights: { supplyDemand: 0, education: 3, experience: 2, requirements: 0, salary: 0 } });
 * counterfactuals(weighted, "clerk", { top: 1 }).dimensions[1]?.top?.value.toFixed(6); // => "13.333333"
 */
export function counterfactuals(
  result: ShortageResult,
  id: string,
  options: CounterfactualOptions = {},
): Counterfactuals {
  const where = "counterfactuals";
  checkResult(result, where);
  checkShape(counterfactualOptions(), options, `${where}.options`);
  const { aggregate } = result.method.options;
  if (!isSeparable(aggregate) || aggregate.method === "mazziotta-pareto") {
    const expected = "an index that scores each position by itself and rises with each dimension (such as arithmetic)";
    throw new IndexError("invalid-option", { where, expected, received: aggregate.method });
  }
  const place = findPlace(result.ranking, id, where);
  const entry = result.ranking[place] as RankedShortage;
  const frozen = inTermsOf(where, () => freezeMethod(result)).dimensions as readonly DimensionDefinition[];
  const { top } = options;
  return {
    id,
    rank: entry.rank,
    score: entry.score,
    level: entry.level,
    inTop: top === undefined ? null : place < top,
    dimensions: result.method.options.dimensions.map((dimension, at) =>
      ofDimension({ result, place, entry, top }, dimension, frozen[at] as ResolvedDimension),
    ),
  };
}

interface Subject {
  readonly result: ShortageResult;
  readonly place: number;
  readonly entry: RankedShortage;
  readonly top: number | undefined;
}

function ofDimension(
  subject: Subject,
  dimension: ResolvedDimension,
  frozen: ResolvedDimension,
): DimensionCounterfactuals {
  const { result, place, entry, top } = subject;
  const { id, unit } = dimension;
  const part = entry.dimensions[id];
  const value = part?.value ?? null;
  const silent = { dimension: id, unit, value, top: null, higher: null, lower: null };
  // A dimension without weight changes nothing; a gap has no value that could be changed.
  if (part === undefined || value === null || !(part.weight > 0)) return silent;
  const targets = positionTargets(result, place);
  const scores = scoreOfValue(entry, frozen, result.method.options.aggregate);
  const level = targets.levelAt(entry.score);
  const find = (rising: boolean, holds: (score: number) => boolean): Counterfactual | null => {
    const found = nearestValue(value, scores, rising, holds);
    if (found === null) return null;
    const score = scores.at(found);
    const reached = { value: found, change: found - value, score, level: targets.levelAt(score) };
    if (id !== "supplyDemand") return reached;
    const demand = demandFor(result, entry, found, (ratio) => holds(scores.at(ratio)), rising);
    return demand === undefined ? reached : { ...reached, demand };
  };
  const isIn = top !== undefined && place < top;
  return {
    ...silent,
    top: top === undefined ? null : find(!isIn, (score) => targets.isInTop(score, top) !== isIn),
    higher: find(true, (score) => targets.levelAt(score) > level),
    lower: find(false, (score) => targets.levelAt(score) < level),
  };
}

/** The nearest value on the side where the score rises, or falls, of whose score something holds; `null` where none is. */
function nearestValue(
  value: number,
  scores: ValueScore,
  rising: boolean,
  holds: (score: number) => boolean,
): number | null {
  const limit = rising === scores.rises ? scores.most : scores.least;
  const test = (candidate: number): boolean => holds(scores.at(candidate));
  if (limit === null || !test(limit)) return null;
  // By rounding it can hold already, of a position that shares the last place.
  return test(value) ? value : nearestDouble(value, limit, test);
}
