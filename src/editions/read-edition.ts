import { IndexError } from "../errors/index-error.js";
import { wordValue } from "../schema/find-issues.js";
import { checkResult } from "../score/check-result.js";
import { pickTop } from "../score/pick-top.js";
import type { RankedShortage, ShortageMethod, ShortageResult } from "../score/shortage-result.js";

/** An edition, ready to be compared. */
export interface Edition {
  readonly ranking: readonly RankedShortage[];
  readonly byId: ReadonlyMap<string, RankedShortage>;
  /** Ids of the top N; `null` without a `top`. */
  readonly top: ReadonlySet<string> | null;
  readonly weights: Readonly<Record<string, number>>;
  readonly method: ShortageMethod;
}

/**
 * Reads one edition.
 *
 * @param result - A result of `scoreShortage`; also one read back from JSON; never modified.
 * @param top - Number of places; `null` for the whole ranking. Equals at the cut are taken by id, as `pickTop` does.
 * @param where - The function and the parameter, for the error.
 * @throws {IndexError} `invalid-value` if it is no result, `duplicate-id` if it ranks an id twice.
 */
export function readEdition(result: ShortageResult, top: number | null, where: string): Edition {
  checkResult(result, where, where);
  const { ranking, weights, method } = result;
  const byId = new Map<string, RankedShortage>();
  ranking.forEach((entry, index) => {
    byId.set(entry.id, entry);
    if (byId.size > index) return;
    const received = wordValue(entry.id);
    throw new IndexError("duplicate-id", { where: `${where}.ranking`, expected: "ids that differ", received, index });
  });
  const picked = top === null ? null : new Set(pickTop(result, { count: top }).picked.map(({ id }) => id));
  return { ranking, byId, top: picked, weights, method };
}
