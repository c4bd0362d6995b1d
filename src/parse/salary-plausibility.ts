import type { CurrencyCode, SalaryPeriod } from "../model/parsed.js";
import { CURRENCIES } from "./currencies.data.js";

/**
 * Least and most pay for a period, in professionals' yearly pays. Far apart on purpose: they catch a missing or a doubled
 * power of ten (`10-20/月`, `20-30万/月`) and a source read with the wrong period, not low or high wages.
 */
const LIMITS: Readonly<Record<SalaryPeriod, readonly [least: number, most: number]>> = {
  year: [1 / 80, 200],
  month: [1 / 1000, 2],
  week: [1 / 4000, 1 / 4],
  day: [1 / 20_000, 1 / 20],
  hour: [1 / 160_000, 1 / 100],
};

/** Yardstick for the least pay where the currency is not known or not in the table. */
const UNKNOWN_YEARLY_PAY = 40_000;
/** Least bare number that can be a wage when nothing else is known. */
const LEAST_BARE = 100;
/** No wage in any currency reaches this. */
const MOST = 1e12;
/** A bare number from here on is a telephone number or an identifier. */
const MOST_BARE = 1e9;

/** What is known of a figure whose plausibility is asked. */
export interface FigureKnowledge {
  readonly currency: CurrencyCode | null;
  readonly period: SalaryPeriod | null;
  /** Whether the text has a number and nothing else: no currency, period or power of ten. */
  readonly bare: boolean;
}

/**
 * Tells whether pay can be real: within limits that lie far outside of all wages, by currency and period.
 *
 * @param top - The largest figure stated, in currency units per period; finite.
 * @param knowledge - Currency and period, as far as known.
 * @returns False when the figure must be a slip, a placeholder or no wage at all.
 */
export function isPlausiblePay(top: number, { currency, period, bare }: FigureKnowledge): boolean {
  if (!(top > 0 && top < MOST)) return false;
  const yearlyPay = currency === null ? undefined : CURRENCIES.get(currency)?.yearlyPay;
  if (period === null) {
    if (bare && (top < LEAST_BARE || top >= MOST_BARE)) return false;
    return yearlyPay === undefined || top < yearlyPay * LIMITS.year[1];
  }
  const [least, most] = LIMITS[period];
  if (yearlyPay === undefined) return top >= UNKNOWN_YEARLY_PAY * least;
  return top >= yearlyPay * least && top < yearlyPay * most;
}
