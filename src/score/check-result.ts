import { IndexError } from "../errors/index-error.js";
import { findIssues, wordValue } from "../schema/find-issues.js";
import { shortageResult } from "../schema/shortage-result.js";
import { isLazy } from "./lazy-rankings.js";
import type { ShortageResult } from "./shortage-result.js";

/**
 * Refuses what is no result: the positions that it was made from, say, or one that came from elsewhere and was damaged.
 * Whoever takes a result calls this, and can then rely on every key of it.
 *
 * @param result - Anything; never modified.
 * @param where - The function that refuses.
 * @param path - The function and the parameter, at the head of the path to a fault within the result.
 * @throws {IndexError} `invalid-value` at the first fault; `details.where` is its path. O(n m).
 */
export function checkResult(result: ShortageResult, where: string, path: string = `${where}.result`): void {
  const { ranking, method } = (result ?? {}) as Partial<ShortageResult>;
  if (!Array.isArray(ranking) || typeof method !== "object" || method === null) {
    throw new IndexError("invalid-value", {
      where,
      expected: "a result of scoreShortage",
      received: wordValue(result),
    });
  }
  const [first] = findIssues(shortageResult(), isLazy(ranking) ? { ...result, ranking: [] } : result, path);
  if (first === undefined) return;
  throw new IndexError("invalid-value", { where: first.path, expected: first.expected, received: first.received });
}
