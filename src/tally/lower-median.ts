import type { SalaryCount } from "./tally-data.js";

/**
 * Lower median of a histogram: of n values in rising order, the one at place ⌈n / 2⌉. It is always a value that occurs,
 * so that any split of the data gives the same bits.
 *
 * Cost O(number of entries).
 *
 * @param counts - Entries with rising `annualThousandths`.
 * @returns The median in thousandths; `null` when there is no advertisement.
 */
export function lowerMedian(
  counts: readonly Pick<SalaryCount, "annualThousandths" | "advertisements">[],
): number | null {
  let total = 0;
  for (const count of counts) total += count.advertisements;
  let before = 0;
  for (const count of counts) {
    before += count.advertisements;
    if (before * 2 >= total) return count.annualThousandths;
  }
  return null;
}
