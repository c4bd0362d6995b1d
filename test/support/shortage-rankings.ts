import { scoreShortage } from "../../src/score/score-shortage.js";
import type { RankedShortage, ShortageResult } from "../../src/score/shortage-result.js";
import { nurse } from "./shortage-positions.js";

/**
 * A result with a ranking of its own making, for what only reads a ranking: ids with scores (falling) and industries.
 * The position at place p, counted from 1, rests on 10 p advertisements and wants 100 − p people.
 */
export function rankedBy(
  rows: readonly (readonly [id: string, score: number, industry: string | null])[],
): ShortageResult {
  const ranking: RankedShortage[] = rows.map(([id, score, industry], place) => ({
    rank: rows.findIndex(([, other]) => other === score) + 1,
    id,
    name: id,
    industry,
    score,
    level: 1,
    coverage: 1,
    dimensions: {},
    subScores: { scarcity: null, bar: null, price: null },
    evidence: { advertisements: 10 * (place + 1), demand: 100 - (place + 1), stock: null, mobile: null },
  }));
  return { ...scoreShortage([nurse]), ranking };
}
