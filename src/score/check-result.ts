import { IndexError } from "../errors/index-error.js";
import { wordValue } from "../schema/find-issues.js";
import type { ShortageResult } from "./shortage-result.js";

/**
 * Refuses what is plainly no result, such as the positions it was made from. What a result holds is not looked at:
 * `parseShortageResult` does that for one read from a file.
 *
 * @param result - Anything; never modified.
 * @param where - The function that refuses.
 * @throws {IndexError} `invalid-value` if it has no ranking and no method.
 */
export function checkResult(result: ShortageResult, where: string): void {
  const { ranking, method } = (result ?? {}) as Partial<ShortageResult>;
  if (Array.isArray(ranking) && typeof method === "object" && method !== null) return;
  throw new IndexError("invalid-value", { where, expected: "a result of scoreShortage", received: wordValue(result) });
}
