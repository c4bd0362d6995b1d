import { IndexError } from "../errors/index-error.js";
import { wordValue } from "../schema/find-issues.js";
import type { RankedShortage } from "../score/shortage-result.js";
import type { Edition } from "./read-edition.js";

/**
 * The fault of a score that is not the sum of its contributions, weight × score of each dimension in points.
 *
 * @param entry - Entry of the edition's ranking.
 * @param edition - An edition whose index is arithmetic.
 * @param rounding - Points by which rounding can part the two.
 * @param where - The function and the parameter, at the head of the path.
 * @returns `null` where the score is that sum.
 */
export function unsummedScore(
  entry: RankedShortage,
  edition: Edition,
  rounding: number,
  where: string,
): IndexError | null {
  const sum = edition.method.options.dimensions.reduce((total, { id }) => {
    const part = Object.hasOwn(entry.dimensions, id) ? entry.dimensions[id] : undefined;
    return total + 100 * (part?.weight ?? 0) * (part?.score ?? 0);
  }, 0);
  if (Math.abs(sum - entry.score) < rounding) return null;
  const index = edition.ranking.indexOf(entry);
  return new IndexError("invalid-value", {
    where: `${where}.ranking[${index}].score`,
    expected: `the sum of its contributions, ${sum}, as scoreShortage made it`,
    received: `${entry.score} at ${wordValue(entry.id)}`,
    index,
  });
}
