import { IndexError } from "../errors/index-error.js";
import type { CurrencyCode } from "../model/parsed.js";
import { compareCodeUnits } from "./code-unit-order.js";
import type { TallyData } from "./tally-data.js";

/** Sums over a tally. */
export interface TallyTotals {
  /** Positions that at least one advertisement names. */
  readonly positions: number;
  readonly advertisements: number;
  readonly vacancies: number;
  /** People working in advertised positions; `null` when no talent was counted. */
  readonly stock: number | null;
  /** People intending to move, from advertised positions; `null` when no talent was counted. */
  readonly mobile: number | null;
  /** Talent of positions that no advertisement names; it takes part in no position. */
  readonly unadvertised: { readonly positions: number; readonly stock: number; readonly mobile: number };
  /** Advertisements by what they say of the salary. */
  readonly salaries: {
    /** With an annual salary in a known currency, most advertisements first. */
    readonly stated: readonly { readonly currency: CurrencyCode; readonly advertisements: number }[];
    readonly withoutAnnual: number;
    readonly withoutCurrency: number;
    readonly notStated: number;
  };
}

/**
 * Sums a tally over its positions.
 *
 * @param data - Canonical data.
 * @returns The sums.
 * @throws {IndexError} `range-overflow` if a sum exceeds 2^53 − 1.
 */
export function sumTotals(data: TallyData): TallyTotals {
  const sums = { positions: 0, advertisements: 0, vacancies: 0, stock: 0, mobile: 0 };
  const unadvertised = { positions: 0, stock: 0, mobile: 0 };
  const salaries = { withoutAnnual: 0, withoutCurrency: 0 };
  const currencies = countCurrencies(data);
  for (const counts of data.positions) {
    const into = counts.advertisements > 0 ? sums : unadvertised;
    into.positions += 1;
    into.stock += counts.stock;
    into.mobile += counts.mobile;
    sums.advertisements += counts.advertisements;
    sums.vacancies += counts.vacancies;
    salaries.withoutAnnual += counts.salariesWithoutAnnual;
    salaries.withoutCurrency += counts.salariesWithoutCurrency;
  }
  for (const value of [...Object.values(sums), ...Object.values(unadvertised)]) {
    if (!Number.isSafeInteger(value)) {
      throw new IndexError("range-overflow", {
        where: "tally.totals",
        expected: "sums up to 2^53 − 1",
        received: String(value),
      });
    }
  }
  const stated = currencies.reduce((sum, count) => sum + count.advertisements, 0);
  return {
    ...sums,
    stock: data.talentGiven ? sums.stock : null,
    mobile: data.talentGiven ? sums.mobile : null,
    unadvertised,
    salaries: {
      stated: currencies,
      ...salaries,
      notStated: sums.advertisements - stated - salaries.withoutAnnual - salaries.withoutCurrency,
    },
  };
}

/**
 * Counts the advertisements with an annual salary by currency.
 *
 * @param data - Canonical data.
 * @returns Currencies, most advertisements first, then in code-unit order.
 */
export function countCurrencies(
  data: TallyData,
): readonly { readonly currency: CurrencyCode; readonly advertisements: number }[] {
  const byCurrency = new Map<CurrencyCode, number>();
  for (const { salaries } of data.positions) {
    for (const { currency, advertisements } of salaries) {
      byCurrency.set(currency, (byCurrency.get(currency) ?? 0) + advertisements);
    }
  }
  return [...byCurrency]
    .map(([currency, advertisements]) => ({ currency, advertisements }))
    .sort((a, b) => b.advertisements - a.advertisements || compareCodeUnits(a.currency, b.currency));
}
