import type { FigureCount, IndustryCount, PositionCounts, SalaryCount } from "./tally-data.js";

/**
 * Compares two texts by their UTF-16 code units, the order that no locale moves; `null` comes first.
 *
 * @param a - Any text or `null`.
 * @param b - Any text or `null`.
 * @returns −1, 0 or 1.
 */
export function compareCodeUnits(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  return a < b ? -1 : 1;
}

/**
 * Compares two positions of a tally by name and then industry.
 *
 * @param a - One position's counts.
 * @param b - Another position's counts.
 * @returns −1, 0 or 1; 0 only when both speak of the same position.
 */
export function comparePositions(
  a: Pick<PositionCounts, "name" | "industry">,
  b: Pick<PositionCounts, "name" | "industry">,
): number {
  return compareCodeUnits(a.name, b.name) || compareCodeUnits(a.industry, b.industry);
}

/**
 * Compares two entries of a salary histogram by currency and then amount.
 *
 * @param a - One entry.
 * @param b - Another entry.
 * @returns Negative, 0 or positive.
 */
export function compareSalaries(a: SalaryCount, b: SalaryCount): number {
  return compareCodeUnits(a.currency, b.currency) || a.annualThousandths - b.annualThousandths;
}

/**
 * Compares two entries of the histogram of a figure.
 *
 * @param a - One entry.
 * @param b - Another entry.
 * @returns Negative, 0 or positive.
 */
export function compareFigures(a: FigureCount, b: FigureCount): number {
  return a.value - b.value;
}

/**
 * Compares two entries of the vacancies by industry.
 *
 * @param a - One entry.
 * @param b - Another entry.
 * @returns Negative, 0 or positive.
 */
export function compareIndustries(a: IndustryCount, b: IndustryCount): number {
  return compareCodeUnits(a.industry, b.industry);
}
