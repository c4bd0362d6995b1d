import { IndexError } from "../errors/index-error.js";
import { HISTOGRAMS, histogramSums } from "./histogram-sums.js";
import type { PositionCounts } from "./tally-data.js";

/**
 * Refuses counts of which one has grown beyond what a double holds exactly, or what a mean is made of.
 *
 * @param counts - Counts of one position; non-negative.
 * @param where - The function that refuses.
 * @returns `counts`.
 * @throws {IndexError} `range-overflow` if a number or the total of a histogram exceeds 2^53 − 1.
 */
export function checkRange(counts: PositionCounts, where: string): PositionCounts {
  const check = (column: string, value: unknown): void => {
    if (typeof value !== "number" || Number.isSafeInteger(value)) return;
    throw new IndexError("range-overflow", {
      where,
      expected: "sums up to 2^53 − 1 for each position",
      received: `${value} for ${JSON.stringify(counts.name.slice(0, 60))}`,
      column,
    });
  };
  for (const [column, value] of Object.entries(counts)) check(column, value);
  for (const column of HISTOGRAMS) check(column, histogramSums(counts[column]).total);
  return counts;
}
