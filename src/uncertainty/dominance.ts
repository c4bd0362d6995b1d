import { checkShape } from "../schema/check-shape.js";
import { dominanceOptions } from "../schema/exact-options.js";
import type { ShortageResult } from "../score/shortage-result.js";
import { canBeFirst } from "./can-be-first.js";
import { countDominance } from "./count-dominance.js";
import { readLinearIndex, refuseGaps } from "./linear-index.js";

/** Options of {@link dominance}. */
export interface DominanceOptions {
  /** Whether the list of all pairs is part of the result, up to n² / 2 of them; `false` if left out. */
  readonly pairs?: boolean;
}

/** What no weights can change for one position. */
export interface PositionDominance {
  readonly id: string;
  /** Rank with the weights of the index. */
  readonly rank: number;
  /** Number of positions that it stands below whatever the weights: with N of them it is never in the top N. */
  readonly dominatedBy: number;
  /** Number of positions that it stands above whatever the weights. */
  readonly dominates: number;
  /** No weights give it a better rank: 1 + `dominatedBy`. Whether some give it this one is not said. */
  readonly bestRank: number;
  /** No weights give it a worse rank: n − `dominates`. */
  readonly worstRank: number;
  /** Whether some weights make it the first alone, those that equal it in all dimensions left out; `null` where gaps share out their weight. */
  readonly canBeFirst: boolean | null;
}

/** What no weights can change in a ranking; plain JSON. */
export interface DominanceResult {
  /** In the order of the ranking. */
  readonly positions: readonly PositionDominance[];
  /** Number of pairs of which no weights can put one above the other. */
  readonly dominated: number;
  /** Number of pairs whose order depends on the weights. */
  readonly contested: number;
  /** Number of pairs that are equal whatever the weights. */
  readonly equal: number;
  /** The dominated pairs, in the order of the ranking; where asked for. */
  readonly pairs?: readonly { readonly above: string; readonly below: string }[];
}

/**
 * Which positions no weights can put above which, and so which ranks are out of reach.
 *
 * A position dominates another if it is at least as good in every dimension that has weight, and better in one: whatever the
 * weights, it is not below; with weights above 0 it is above. Where gaps share out their weight (`missing: "reweight"`),
 * it must also be no worse in what only one of the two has than the other is anywhere it counts: exactly then no weights
 * turn the two.
 *
 * Which positions can be first is found by linear programmes over those that nobody dominates.
 *
 * @param result - A result of `scoreShortage` with arithmetic aggregation; also one read back from JSON; never modified.
 * @param options - Whether the list of pairs is wanted.
 * @returns Plain JSON, in the order of the ranking. O(n² m), memory O(n m) without the list.
 * @throws {IndexError} `invalid-value` if `result` is none, or was damaged: `details.where` is the path of the fault.
 * @throws {IndexError} `empty-input` if nothing is ranked.
 * @throws {IndexError} `invalid-option` for another option, or if the index is no weighted sum.
 * @throws {IndexError} `missing-value` at the first gap whose weight is shared, if groups have weights.
 * @source Hazen (1986), Partial information, dominance, and potential optimality in multiattribute utility theory, Oper. Res. 34(2)
 *   296–310.
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 16, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * const clerk = { ...nurse, id: "clerk", name: "Clerk", education: 12, experience: 4 };
 * const porter = { ...nurse, id: "porter", name: "Porter", education: 9, experience: 1 };
 * dominance(scoreShortage([nurse, clerk, porter])).positions.map(({ id, dominatedBy }) => `${id} ${dominatedBy}`); // => ["clerk 0", "nurse 0", "porter 2"]
 */
export function dominance(result: ShortageResult, options: DominanceOptions = {}): DominanceResult {
  const where = "dominance";
  const index = readLinearIndex(result, "weighted", where);
  checkShape(dominanceOptions(), options, `${where}.options`);
  if (result.method.options.groupWeights !== undefined) refuseGaps(index, where);
  const { ranking, columns, gap } = index;
  const pairs: { above: string; below: string }[] = [];
  const keep = (better: number, worse: number): void => {
    pairs.push({ above: ranking[better]?.id as string, below: ranking[worse]?.id as string });
  };
  const counts = countDominance(columns, gap !== null, options.pairs === true ? keep : null);
  const first = gap === null ? canBeFirst(columns, counts.dominatedBy) : null;
  return {
    positions: ranking.map(({ id, rank }, place) => {
      const dominatedBy = counts.dominatedBy[place] as number;
      const dominates = counts.dominates[place] as number;
      return {
        id,
        rank,
        dominatedBy,
        dominates,
        bestRank: 1 + dominatedBy,
        worstRank: ranking.length - dominates,
        canBeFirst: first === null ? null : (first[place] as boolean),
      };
    }),
    dominated: counts.dominated,
    contested: counts.contested,
    equal: counts.equal,
    ...(options.pairs === true ? { pairs } : {}),
  };
}
