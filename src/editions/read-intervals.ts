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
 * @throws {IndexError} `invalid-value` if it is that of another ranking, or a rank interval is none.
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
    if (id === undefined || entry?.rank !== rank) {
      throw new IndexError("invalid-value", {
        where,
        expected: "the uncertainty of this edition, with the same ranks",
        received: `${wordValue(id)} with rank ${wordValue(rank)}`,
        index,
      });
    }
    if (!isInterval(rankInterval)) {
      throw new IndexError("invalid-value", {
        where,
        expected: "rank intervals with numbers `best` and `worst`, the best no greater",
        received: `another at ${wordValue(id)}`,
        index,
      });
    }
    intervals.set(id, rankInterval);
  });
  return intervals;
}

/** What is read back from JSON may hold anything here, such as `null` where a number was none. */
function isInterval(value: unknown): value is PositionUncertainty["rankInterval"] {
  if (typeof value !== "object" || value === null) return false;
  const { best, worst } = value as { readonly best?: unknown; readonly worst?: unknown };
  return typeof best === "number" && typeof worst === "number" && best <= worst;
}
