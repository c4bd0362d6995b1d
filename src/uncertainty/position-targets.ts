import type { RankedShortage, ShortageResult } from "../score/shortage-result.js";
import { levelCounts } from "./level-counts.js";

/** What a position would reach with another score, all others as they are. */
export interface PositionTargets {
  /** Whether it would be among the first `count`; equals are told apart by id. */
  isInTop(score: number, count: number): boolean;
  /** Level that it would have, before any is barred. */
  levelAt(score: number): number;
}

/**
 * What one position would reach with another score.
 *
 * @param result - A result of `scoreShortage`.
 * @param place - Its place in the ranking.
 */
export function positionTargets(result: ShortageResult, place: number): PositionTargets {
  const { levels, tolerance } = result.method.options;
  const others = result.ranking.filter((_, other) => other !== place);
  const { id } = result.ranking[place] as RankedShortage;
  /** 1: ahead of the last of the first `count` others; 0: equal to it; −1: behind it. */
  const against = (score: number, count: number): number => {
    const rival = others[count - 1];
    if (count <= 0) return -1;
    if (rival === undefined) return 1;
    const lead = score - rival.score;
    return Math.abs(lead) <= tolerance ? 0 : Math.sign(lead);
  };
  const counts = levelCounts(levels, result.ranking.length);
  return {
    isInTop: (score, count) => {
      const lead = against(score, count);
      return lead > 0 || (lead === 0 && id < (others[count - 1] as RankedShortage).id);
    },
    levelAt: (score) => {
      if (levels.kind === "cut-points") return 1 + levels.cutPoints.filter((cutPoint) => score >= cutPoint).length;
      const reached = counts.filter(({ above, equals }) => {
        const lead = against(score, above);
        return lead > 0 || (lead === 0 && equals === "higher");
      });
      return 1 + reached.length;
    },
  };
}
