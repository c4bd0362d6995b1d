import type { LevelPolicy } from "../rank/grade-levels.js";
import { type DrawCounts, WEIGHT_UNIT } from "./draw-counts.js";
import type { DrawRanker } from "./draw-ranker.js";
import { countLevels, levelReach } from "./level-reach.js";
import { addToTail } from "./rank-tails.js";

/** What the record of a draw depends on beside its ranking. */
export interface RecordRule {
  readonly ties: "competition" | "dense" | "midrank";
  /** `null`: levels are not counted. */
  readonly levels: LevelPolicy | null;
  /** Number of places that the cut leaves in; `null` where there is none. */
  readonly top: number | null;
}

/**
 * Makes what adds rankings of draws to counts.
 *
 * @param counts - What they are added to; written (except for the number of draws).
 * @param rule - Ties, levels and the cut.
 * @returns A function of the ranking, whether it has ties, the weights of the draw where they vary, and the positions that
 *   may not stand at the highest level.
 */
export function createDrawRecorder(
  counts: DrawCounts,
  rule: RecordRule,
): (ranker: DrawRanker, tied: boolean, weights: Float64Array | null, barred: Uint8Array | null) => void {
  const { size, unit, rankSums, levels, inTop, tiedIn, tiedOut, ranks, tails, above } = counts;
  const width = unit * size;
  const levelCount = rule.levels === null ? 0 : countLevels(rule.levels);
  const reach = new Uint32Array(levelCount);
  const top = Math.min(rule.top ?? 0, size);

  const addRank = (position: number, rank: number): void => {
    rankSums[position] = (rankSums[position] as number) + rank;
    if (ranks !== null) {
      const at = position * width + rank;
      ranks[at] = (ranks[at] as number) + 1;
    } else if (tails !== null) {
      addToTail(tails.best, position, rank);
      addToTail(tails.worst, position, width - 1 - rank);
    }
  };
  const addGroups = ({ order, groupEnd }: DrawRanker, weights: Float64Array | null): void => {
    let group = 0;
    for (let start = 0; start < size; group += 1) {
      const end = groupEnd[start] as number;
      // Midranks in halves from 0: the mean of `start` and `end − 1`, doubled.
      const rank = rule.ties === "dense" ? group : rule.ties === "midrank" ? start + end - 1 : start;
      for (let place = start; place < end; place += 1) {
        addRank(order[place] as number, rank);
        if (rank === 0) recordFirst(counts, order[place] as number, weights);
      }
      start = end;
    }
  };
  const addPairs = ({ order, groupEnd }: DrawRanker, tied: boolean, table: Uint32Array): void => {
    for (let start = 0; start < size; ) {
      const end = tied ? (groupEnd[start] as number) : start + 1;
      for (let place = start; place < end; place += 1) {
        const row = (order[place] as number) * size;
        for (let other = start; other < size; other += 1) {
          const at = row + (order[other] as number);
          if (other !== place) table[at] = (table[at] as number) + (other < end ? 1 : 2);
        }
      }
      start = end;
    }
  };
  const addLevels = (policy: LevelPolicy, { order, sorted }: DrawRanker, barred: Uint8Array | null): void => {
    levelReach(policy, sorted, reach);
    for (let level = levelCount, place = 0; level > 0; level -= 1) {
      const start = (level - 1) * size;
      const end = reach[level - 1] as number;
      for (; place < end; place += 1) {
        const position = order[place] as number;
        const down = barred !== null && level === levelCount && level > 1 && barred[position] === 1;
        const at = position + (down ? start - size : start);
        levels[at] = (levels[at] as number) + 1;
      }
    }
  };
  /** Equals on both sides of the cut are told apart by their ids. */
  const addTiesAtCut = ({ order, sorted }: DrawRanker): void => {
    if (tiedIn === null || tiedOut === null || top === 0 || top === size || sorted[top - 1] !== sorted[top]) return;
    const score = sorted[top];
    for (let place = top - 1; place >= 0 && sorted[place] === score; place -= 1) addOne(tiedIn, order[place] as number);
    for (let place = top; place < size && sorted[place] === score; place += 1) addOne(tiedOut, order[place] as number);
  };
  return (ranker, tied, weights, barred) => {
    const { order } = ranker;
    if (tied) addGroups(ranker, weights);
    else {
      for (let place = 0; place < size; place += 1) addRank(order[place] as number, place * unit);
      recordFirst(counts, order[0] as number, weights);
    }
    if (rule.levels !== null) addLevels(rule.levels, ranker, barred);
    if (inTop !== null) {
      for (let place = 0; place < top; place += 1) addOne(inTop, order[place] as number);
      if (tied) addTiesAtCut(ranker);
    }
    if (above !== null) addPairs(ranker, tied, above);
  };
}

function addOne(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] as number) + 1;
}

/** Adds a draw in which a position has rank 1, and its weights where they vary. */
export function recordFirst(counts: DrawCounts, position: number, weights: Float64Array | null): void {
  const { first, firstWeights } = counts;
  first[position] = (first[position] as number) + 1;
  if (firstWeights === null || weights === null) return;
  const start = position * weights.length;
  for (let at = 0; at < weights.length; at += 1) {
    firstWeights[start + at] = (firstWeights[start + at] as number) + Math.round((weights[at] as number) * WEIGHT_UNIT);
  }
}
