import type { RankedShortage } from "../score/shortage-result.js";
import type { DrawRanker } from "./draw-ranker.js";

/** How far a ranking lies from the base ranking. */
export interface RankDistance {
  /** Ranks, [n]; overwritten by the next one. */
  readonly ranks: Float64Array;
  /** Whether each position is in the top N, [n]; overwritten by the next one; all 0 where there is no cut. */
  readonly inTop: Uint8Array;
  /**
   * Ranks positions, and measures.
   *
   * @param scores - Shape `[n]`; finite.
   * @returns Mean distance of the ranks from those of the base ranking, and the share of its top N that stays in it (0 where
   *   there is no cut).
   */
  measure(scores: Float64Array): { readonly rankShift: number; readonly topKept: number };
}

/**
 * Makes what measures how far rankings lie from the base ranking.
 *
 * @param ranker - What ranks.
 * @param base - Positions with their base ranks, in the code-unit order of their ids.
 * @param ties - What rank equals get.
 * @param top - Number of places; `null` where there is no cut. Equals at it are taken by id.
 */
export function createRankDistance(
  ranker: DrawRanker,
  base: readonly RankedShortage[],
  ties: "competition" | "dense" | "midrank",
  top: number | null,
): RankDistance {
  const size = base.length;
  const places = Math.min(top ?? 0, size);
  const ranks = new Float64Array(size);
  const inTop = new Uint8Array(size);
  const order = [...base.keys()].sort((one, other) => rankAt(base, one) - rankAt(base, other) || one - other);
  const wasInTop = new Uint8Array(size);
  for (const position of order.slice(0, places)) wasInTop[position] = 1;
  return {
    ranks,
    inTop,
    measure: (scores) => {
      const tied = ranker.rank(scores);
      readRanks(ranker, tied, ties, ranks);
      let shift = 0;
      for (let at = 0; at < size; at += 1) shift += Math.abs((ranks[at] as number) - rankAt(base, at));
      inTop.fill(0);
      let kept = 0;
      for (let place = 0; place < places; place += 1) {
        const position = ranker.order[place] as number;
        inTop[position] = 1;
        kept += wasInTop[position] as number;
      }
      return { rankShift: shift / size, topKept: places === 0 ? 0 : kept / places };
    },
  };
}

function rankAt(base: readonly RankedShortage[], at: number): number {
  return (base[at] as RankedShortage).rank;
}

/** Ranks of the positions, from 1, by the rule for equals. */
function readRanks(
  { order, groupEnd }: DrawRanker,
  tied: boolean,
  ties: "competition" | "dense" | "midrank",
  out: Float64Array,
): void {
  let group = 1;
  for (let start = 0; start < out.length; group += 1) {
    const end = tied ? (groupEnd[start] as number) : start + 1;
    const rank = ties === "dense" ? group : ties === "midrank" ? (start + 1 + end) / 2 : start + 1;
    for (let place = start; place < end; place += 1) out[order[place] as number] = rank;
    start = end;
  }
}
