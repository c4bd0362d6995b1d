import { IndexError } from "../errors/index-error.js";
import { closestWords } from "../schema/closest-words.js";
import { wordValue } from "../schema/find-issues.js";
import type { RankedShortage } from "../score/shortage-result.js";

/** How many ids are looked through for one that a mistyped id may have meant. */
const LOOKED_THROUGH = 10_000;

/**
 * Place of a position in a ranking, counted from 0.
 *
 * @param ranking - Best first.
 * @param id - Its id; untrusted.
 * @param where - Name of the calling function, for the error.
 * @throws {IndexError} `unknown-id` if it is not there; names near matches.
 */
export function findPlace(ranking: readonly RankedShortage[], id: string, where: string): number {
  const place = ranking.findIndex((entry) => entry.id === id);
  if (place >= 0) return place;
  const ids = ranking.slice(0, LOOKED_THROUGH).map((entry) => entry.id);
  const near = typeof id === "string" ? closestWords(id, ids, 3) : [];
  const remedy = near.length === 0 ? "" : `; near ones: ${near.map(wordValue).join(", ")}`;
  const expected = `the id of a ranked position${remedy}`;
  throw new IndexError("unknown-id", { where, expected, received: wordValue(id) });
}
