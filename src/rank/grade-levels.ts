import { IndexError } from "../errors/index-error.js";
import { invalidOption } from "../numeric/check-options.js";
import { countBelow } from "../numeric/count-below.js";
import { quantileSorted } from "../numeric/quantile-sorted.js";
import { sortWithIndices } from "../numeric/sort-with-indices.js";
import { sortedCopy } from "../numeric/sorted-copy.js";
import { toColumn } from "../numeric/to-column.js";

/** How scores are parted into levels. Equal scores always share a level. */
export type LevelPolicy =
  /** Rising scores at which the next level begins: a score equal to a cut point is in the higher level. */
  | { readonly kind: "cut-points"; readonly cutPoints: readonly number[] }
  /** Rising probabilities above 0 and below 1; the quantiles of the scores there are the cut points. */
  | { readonly kind: "quantiles"; readonly probabilities: readonly number[] }
  /**
   * Numbers of positions, the highest level first: `[27, 32, 42, 63, 79]`. Levels fill from the best score down. A group
   * of equals that does not fit whole into a level goes to the `lower` level (if left out), so that no upper level
   * exceeds its quota, or to the `higher` one.
   */
  | { readonly kind: "quota"; readonly counts: readonly number[]; readonly ties?: "lower" | "higher" };

/**
 * Level of each score, 1 the lowest; a higher level is more urgent.
 *
 * @param scores - Shape `[n]`, n ≥ 1; finite; never modified.
 * @param policy - Cut points, quantiles or a quota; with k − 1 cut points or k counts there are k levels.
 * @returns Levels; shape `[n]`; order of `scores`; integers from 1 to k. O(n log n).
 * @throws {IndexError} `empty-input` if there are no scores.
 * @throws {IndexError} `non-finite-value` at the first score that is not a finite number.
 * @throws {IndexError} `invalid-option` if cut points or probabilities do not rise, a count is not an integer of 0 or
 *   more, or the kind or the rule for ties is another.
 * @throws {IndexError} `unsatisfiable-quota` if the counts add up to fewer than the scores.
 * @source Hyndman, Fan (1996), definition 7, for the quantiles.
 * @example
 * gradeLevels([90, 55, 80, 10], { kind: "cut-points", cutPoints: [40, 60, 80] }); // => [4, 2, 4, 1]
 * gradeLevels([90, 55, 80, 10], { kind: "quota", counts: [1, 2, 1] }); // => [3, 2, 2, 1]
 */
export function gradeLevels(scores: ArrayLike<number>, policy: LevelPolicy): number[] {
  const where = "gradeLevels";
  const column = toColumn(scores, where);
  switch (policy.kind) {
    case "cut-points":
      return byCutPoints(column, checkRising(policy.cutPoints, "cutPoints", -Infinity, Infinity, where));
    case "quantiles": {
      const sorted = sortedCopy(column);
      const probabilities = checkRising(policy.probabilities, "probabilities", 0, 1, where);
      return byCutPoints(
        column,
        probabilities.map((probability) => quantileSorted(sorted, probability)),
      );
    }
    case "quota":
      return byQuota(column, policy.counts, policy.ties ?? "lower", where);
    default:
      throw invalidOption(where, "`kind`, one of cut-points, quantiles, quota", (policy as { kind: unknown }).kind);
  }
}

function byCutPoints(column: Float64Array, cutPoints: readonly number[]): number[] {
  const levels = new Array<number>(column.length);
  for (let index = 0; index < levels.length; index += 1) {
    levels[index] = 1 + countBelow(cutPoints, column[index] as number, true);
  }
  return levels;
}

function byQuota(column: Float64Array, counts: readonly number[], ties: "lower" | "higher", where: string): number[] {
  if (ties !== "lower" && ties !== "higher") throw invalidOption(where, '`ties`, "lower" or "higher"', ties);
  if (!Array.isArray(counts) || counts.length === 0) throw invalidOption(where, "`counts`, one or more", counts);
  // Places up to which each level reaches, the highest level first.
  const reach: number[] = [];
  let total = 0;
  for (const count of counts as number[]) {
    if (!Number.isInteger(count) || count < 0)
      throw invalidOption(where, "counts that are integers of 0 or more", count);
    total += count;
    reach.push(total);
  }
  if (total < column.length) {
    throw new IndexError("unsatisfiable-quota", {
      where,
      expected: `counts that add up to ${column.length} or more`,
      received: String(total),
    });
  }
  const { values, indices } = sortWithIndices(column, true);
  const levels = new Array<number>(column.length).fill(1);
  for (let start = 0; start < values.length; ) {
    let end = start + 1;
    while (end < values.length && values[end] === values[start]) end += 1;
    // `lower`: the level of the group's last place; `higher`: that of its first.
    const place = ties === "lower" ? end : start + 1;
    const level = counts.length - countBelow(reach, place, false);
    for (let at = start; at < end; at += 1) levels[indices[at] as number] = level;
    start = end;
  }
  return levels;
}

function checkRising(list: readonly number[], name: string, above: number, below: number, where: string): number[] {
  const rising =
    Array.isArray(list) &&
    list.every((value, index) => {
      const before = index === 0 ? above : (list[index - 1] as number);
      return typeof value === "number" && Number.isFinite(value) && value > before && value < below;
    });
  if (!rising) throw invalidOption(where, `\`${name}\`, rising numbers above ${above} and below ${below}`, list);
  return [...list];
}
