import { IndexError } from "../errors/index-error.js";
import { checkResult } from "../score/check-result.js";
import type { RankedShortage, ShortageResult } from "../score/shortage-result.js";
import type { RankedColumns } from "./ranked-columns.js";

/** A ranking of positions by a weighted sum, as columns. */
export interface LinearIndex extends RankedColumns {
  readonly ranking: readonly RankedShortage[];
  /** Ids of the dimensions, [m]. */
  readonly dimensions: readonly string[];
  /** Place in the ranking and dimension of the first gap; `null` where there is none. */
  readonly gap: { readonly index: number; readonly dimension: string } | null;
}

/**
 * Reads what a ranking's scores are sums of.
 *
 * @param result - A result of `scoreShortage`; also one read back from JSON; never modified.
 * @param part - `weighted`: only dimensions that have weight. `scored`: also those of weight 0 that have scores.
 * @param where - Name of the calling function, for the error.
 * @throws {IndexError} `invalid-value` if `result` is none, or was damaged: `details.where` is the path of the fault.
 * @throws {IndexError} `empty-input` if nothing is ranked.
 * @throws {IndexError} `invalid-option` if the index is no weighted sum.
 */
export function readLinearIndex(result: ShortageResult, part: "weighted" | "scored", where: string): LinearIndex {
  checkResult(result, where);
  const { ranking, method } = result;
  const { aggregate } = method.options;
  if (aggregate.method !== "arithmetic") {
    const expected =
      'a weighted sum (score with `aggregate: "arithmetic"`, or use `analyseUncertainty`, which takes any index)';
    throw new IndexError("invalid-option", { where, expected, received: `an index that is ${aggregate.method}` });
  }
  if (ranking.length === 0) {
    throw new IndexError("empty-input", { where, expected: "a ranked position", received: "none" });
  }
  const dimensions: string[] = [];
  const columns: Float64Array[] = [];
  let gap: LinearIndex["gap"] = null;
  for (const { id } of method.options.dimensions) {
    if (part === "weighted" && !((result.weights[id] as number) > 0)) continue;
    const column = Float64Array.from(ranking, ({ dimensions: parts }) => parts[id]?.score ?? Number.NaN);
    if (column.every(Number.isNaN)) continue;
    const index = column.findIndex(Number.isNaN);
    if (index >= 0) gap ??= { index, dimension: id };
    dimensions.push(id);
    columns.push(column);
  }
  return {
    ranking,
    ranks: ranking.map(({ rank }) => rank),
    scores: ranking.map(({ score }) => score),
    dimensions,
    weights: dimensions.map((id) => result.weights[id] as number),
    columns,
    gap,
  };
}

/**
 * Refuses gaps whose weight the other dimensions share.
 *
 * @throws {IndexError} `missing-value` at the first one, with its place in the ranking and its dimension.
 */
export function refuseGaps({ gap, ranking }: LinearIndex, where: string): void {
  if (gap === null) return;
  throw new IndexError("missing-value", {
    where,
    expected:
      'positions without gaps, or whose gaps are filled (score with `missing: "median"`, "mean" or "worst"): where ' +
      '`missing` is "reweight" a position\'s score is no linear function of the weights',
    received: `none for ${JSON.stringify((ranking[gap.index] as RankedShortage).id.slice(0, 40))}`,
    index: gap.index,
    column: gap.dimension,
  });
}
