import { IndexError } from "../errors/index-error.js";
import { wordValue } from "../schema/find-issues.js";
import type { PositionUncertainty, UncertaintyResult } from "../uncertainty/uncertainty-result.js";
import type { Edition } from "./read-edition.js";

/** Rank interval of each position, by id. */
export type RankIntervals = ReadonlyMap<string, PositionUncertainty["rankInterval"]>;

/**
 * Reads the rank intervals of an edition.
 *
 * @param uncertainty - How sure the ranking is; left out where nobody knows.
 * @param edition - The edition that it must be that of: its base ranking has the same ranks.
 * @param where - The function and the option, for the error.
 * @throws {IndexError} `invalid-value` if it is that of another ranking.
 */
export function readIntervals(
  uncertainty: UncertaintyResult | undefined,
  edition: Edition,
  where: string,
): RankIntervals | null {
  if (uncertainty === undefined) return null;
  const intervals = new Map<string, PositionUncertainty["rankInterval"]>();
  uncertainty.positions.forEach((position, index) => {
    const { id, rank, rankInterval } = (position ?? {}) as Partial<PositionUncertainty>;
    const entry = id === undefined ? undefined : edition.byId.get(id);
    if (id === undefined || rankInterval === undefined || entry?.rank !== rank) {
      throw new IndexError("invalid-value", {
        where,
        expected: "the uncertainty of this edition, with the same ranks",
        received: `${wordValue(id)} with rank ${wordValue(rank)}`,
        index,
      });
    }
    intervals.set(id, rankInterval);
  });
  return intervals;
}
