import { IndexError } from "../errors/index-error.js";
import type { SortedWithIndices } from "./sort-with-indices.js";

/** How {@link ranksOfSorted} ranks. */
export interface RankRule {
  readonly ties: "competition" | "dense" | "midrank" | "ordinal";
  /** How far a value may lie from the first of its group to be equal to it. */
  readonly tolerance: number;
  /** Ids by which equals are told apart; needed for `ordinal` only. */
  readonly ids: readonly string[] | null;
  /** Name of the calling function, for the error. */
  readonly where: string;
}

/** From here on an index is the complement of one. */
const COMPLEMENTS = 2 ** 31;

/**
 * Ranks of values that are sorted, best first, in the order they had before.
 *
 * If every position has a value, the ranks take over the values' memory: to touch fresh memory takes about as long as to
 * write the ranks.
 *
 * @param sorted - Values, which are lost, and their indices, which are kept.
 * @param rule - What equals get, and what is equal.
 * @param total - Number of positions, where some have no value and so no rank (NaN).
 * @throws {IndexError} `duplicate-id` if two equals have the same id under `ordinal`.
 */
export function ranksOfSorted(
  sorted: SortedWithIndices,
  rule: RankRule,
  total: number = sorted.values.length,
): Float64Array {
  const { values, indices } = sorted;
  const size = values.length;
  const { ties, tolerance } = rule;
  // Before ranks overwrite the values, the index of each that joins the group of the one before becomes its complement.
  let head = Number.NaN;
  for (let at = 0; at < size; at += 1) {
    const value = values[at] as number;
    if (Math.abs(value - head) <= tolerance) indices[at] = ~(indices[at] as number);
    else head = value;
  }
  const ranks = total > size ? new Float64Array(total).fill(Number.NaN) : values;
  let group = 0;
  for (let start = 0; start < size; ) {
    let end = start + 1;
    for (; end < size && (indices[end] as number) >= COMPLEMENTS; end += 1) indices[end] = ~(indices[end] as number);
    group += 1;
    if (ties === "ordinal" && end - start > 1) {
      byId(indices.slice(start, end), rule.ids ?? [], rule.where).forEach((index, place) => {
        ranks[index] = start + place + 1;
      });
    } else {
      const rank = ties === "dense" ? group : ties === "midrank" ? (start + 1 + end) / 2 : start + 1;
      for (let at = start; at < end; at += 1) ranks[indices[at] as number] = rank;
    }
    start = end;
  }
  return ranks;
}

/** Indices in the code-unit order of their ids. */
function byId(indices: Uint32Array, ids: readonly string[], where: string): Uint32Array {
  return indices.sort((one, other) => {
    const first = ids[one] as string;
    const second = ids[other] as string;
    if (first < second) return -1;
    if (first > second) return 1;
    if (one === other) return 0;
    throw new IndexError("duplicate-id", { where, expected: "ids that differ", received: first, index: other });
  });
}
