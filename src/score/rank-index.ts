import { ranksOfSorted } from "../numeric/ranks-of-sorted.js";
import { type SortedWithIndices, sortWithIndices } from "../numeric/sort-with-indices.js";
import { topIndices } from "../numeric/top-indices.js";

/** The ranking of an index, made when first asked for. */
export interface IndexRanking {
  ranks(): Float64Array;
  order(): Uint32Array;
  top(count: number): Uint32Array;
}

/** How {@link rankIndex} ranks. */
export interface IndexRankingRule {
  readonly ties: "competition" | "dense" | "midrank";
  readonly tolerance: number;
  /** Ids by which equals are ordered; by index where there are none. */
  readonly ids: readonly string[] | null;
}

/**
 * Ranks the positions that have a score.
 *
 * @param scores - Shape `[n]`; NaN where there is no score.
 * @param scored - Number of positions that have a score.
 * @param rule - Ties, tolerance and ids.
 */
export function rankIndex(scores: Float64Array, scored: number, rule: IndexRankingRule): IndexRanking {
  // Its values are lost once there are ranks.
  let sorted: SortedWithIndices | null = null;
  let ranks: Float64Array | null = null;
  let order: Uint32Array | null = null;
  const sort = (): SortedWithIndices => {
    if (sorted !== null) return sorted;
    if (scored === scores.length) sorted = sortWithIndices(scores, true);
    else {
      const rows = new Uint32Array(scored);
      let next = 0;
      for (let row = 0; row < scores.length; row += 1) {
        if (Number.isNaN(scores[row])) continue;
        rows[next] = row;
        next += 1;
      }
      const present = new Float64Array(scored);
      for (let at = 0; at < scored; at += 1) present[at] = scores[rows[at] as number] as number;
      const { values, indices } = sortWithIndices(present, true);
      sorted = { values, indices: indices.map((index) => rows[index] as number) };
    }
    return sorted;
  };
  const inOrder = (): Uint32Array => (order ??= orderOf(sort().indices, scores, rule));
  const where = "scoreIndex";
  return {
    ranks: () => {
      if (ranks !== null) return ranks;
      const base = ranksOfSorted(
        sort(),
        { ties: rule.ties, tolerance: rule.tolerance, ids: null, where },
        scores.length,
      );
      ranks = base;
      return base;
    },
    order: inOrder,
    top: (count) => {
      if (order !== null || rule.tolerance > 0) return inOrder().slice(0, count);
      return topIndices(scores, count, rule.ids);
    },
  };
}

/** Best first; equals by id, or by index. */
function orderOf(indices: Uint32Array, scores: Float64Array, rule: IndexRankingRule): Uint32Array {
  const order = indices.slice();
  const { ids } = rule;
  for (let start = 0; start < order.length; ) {
    const head = scores[order[start] as number] as number;
    let end = start + 1;
    while (end < order.length && head - (scores[order[end] as number] as number) <= rule.tolerance) end += 1;
    if (end - start > 1) {
      const equals = order.subarray(start, end);
      if (ids === null) equals.sort();
      else
        equals.sort((one, other) =>
          (ids[one] as string) < (ids[other] as string) ? -1 : ids[one] === ids[other] ? one - other : 1,
        );
    }
    start = end;
  }
  return order;
}
