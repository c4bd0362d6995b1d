import { IndexError } from "../errors/index-error.js";
import type { PositionCounts } from "./tally-data.js";

/**
 * Refuses counts of which one has grown beyond what a double holds exactly.
 *
 * @param counts - Counts of one position; non-negative.
 * @param where - The function that refuses.
 * @returns `counts`.
 * @throws {IndexError} `range-overflow` if a number exceeds 2^53 − 1.
 */
export function checkRange(counts: PositionCounts, where: string): PositionCounts {
  for (const [column, value] of Object.entries(counts)) {
    if (typeof value === "number" && !Number.isSafeInteger(value)) {
      throw new IndexError("range-overflow", {
        where,
        expected: "sums up to 2^53 − 1 for each position",
        received: `${value} for ${JSON.stringify(counts.name.slice(0, 60))}`,
        column,
      });
    }
  }
  return counts;
}
