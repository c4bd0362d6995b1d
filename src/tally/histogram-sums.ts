import type { FigureCount } from "./tally-data.js";

/** Figures of a position of which a tally keeps a histogram with vacancies. */
export const HISTOGRAMS = ["educationYears", "experienceMonths", "requirementsThousandths"] as const;

/** Sums of a histogram: what a mean over vacancies is made of, and the advertisements behind it. */
export interface HistogramSums {
  /** Advertisements that state the figure. */
  readonly advertisements: number;
  /** Vacancies whose advertisement states it. */
  readonly vacancies: number;
  /** Sum of value times vacancies. */
  readonly total: number;
}

/**
 * Sums a histogram of a figure.
 *
 * A sum of non-negative integers that once passes 2^53 − 1 never falls below it again: whoever refuses an unsafe total has
 * refused every overflow on the way.
 *
 * @param counts - The histogram.
 * @returns Its sums; exact as long as they are safe integers.
 */
export function histogramSums(counts: readonly FigureCount[]): HistogramSums {
  let advertisements = 0;
  let vacancies = 0;
  let total = 0;
  for (const count of counts) {
    advertisements += count.advertisements;
    vacancies += count.vacancies;
    total += count.value * count.vacancies;
  }
  return { advertisements, vacancies, total };
}
