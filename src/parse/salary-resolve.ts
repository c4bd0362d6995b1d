import type { CurrencyCode, Salary, SalaryPeriod } from "../model/parsed.js";
import { CURRENCIES } from "./currencies.data.js";
import { readSalaryEnds, type SalaryEnds } from "./salary-ends.js";
import type { SalaryStatement } from "./salary-grammar.js";
import type { SalaryOptions } from "./salary-options.js";
import { isPlausiblePay } from "./salary-plausibility.js";

/**
 * Joins what a text states with what its source means: currency, period, amounts, amounts by the year.
 *
 * What the text says wins; what an option added is listed in `inferred`.
 *
 * @param statement - What the text states.
 * @param options - Options that `checkSalaryOptions` let pass.
 * @returns The salary; `null` when a numeral cannot be read, the ends are the wrong way round, or the pay cannot be real.
 */
export function resolveSalary(statement: SalaryStatement, options: SalaryOptions): Salary | null {
  const currency = resolveCurrency(statement, options);
  const period = statement.period ?? resolvePeriod(statement, options);
  const groupsByDot = currency.code !== null && CURRENCIES.get(currency.code)?.groupsByDot === true;
  const ends = readSalaryEnds(statement, groupsByDot);
  if (ends === null) return null;
  const bare = statement.sign === null && statement.period === null && !ends.magnitude;
  if (bare && isYears(ends)) return null;
  if (!isPlausiblePay(ends.max ?? ends.min ?? 0, { currency: currency.code, period, bare })) return null;
  const factor = paymentsPerYear(period, statement.months, options);
  const inferred: ("currency" | "period")[] = [];
  if (currency.inferred) inferred.push("currency");
  if (statement.period === null && period !== null && period === options.period) inferred.push("period");
  return {
    currency: currency.code,
    period,
    min: ends.min,
    max: ends.max,
    months: statement.months,
    annualMin: times(ends.min, factor),
    annualMax: times(ends.max, factor),
    inferred,
  };
}

/** `2024-2025`: a bare range of two years that lie close together is a stretch of time. */
function isYears({ min, max }: SalaryEnds): boolean {
  return min !== null && max !== null && min >= 2010 && max <= 2040 && min < max && max - min <= 12;
}

function resolveCurrency(
  { sign }: SalaryStatement,
  { currency }: SalaryOptions,
): { code: CurrencyCode | null; inferred: boolean } {
  const decides = currency !== undefined && (sign === null || sign.openTo.includes(currency));
  return decides ? { code: currency, inferred: true } : { code: sign?.currency ?? null, inferred: false };
}

/** Counting monthly pays (`14薪`) is paying by the month, whatever the source's habit. */
function resolvePeriod({ months }: SalaryStatement, { period }: SalaryOptions): SalaryPeriod | null {
  return months === null ? (period ?? null) : "month";
}

function paymentsPerYear(period: SalaryPeriod | null, months: number | null, options: SalaryOptions): number | null {
  switch (period) {
    case "year":
      return 1;
    case "month":
      return months ?? 12;
    case "week":
      return options.workingWeeksPerYear ?? null;
    case "day":
      return options.workingDaysPerYear ?? null;
    case "hour":
      return options.workingHoursPerYear ?? null;
    default:
      return null;
  }
}

/** Rounded to a millionth, so that 523221.88 × 12 has no tail of binary digits. */
function times(amount: number | null, factor: number | null): number | null {
  return amount === null || factor === null ? null : Number((amount * factor).toFixed(6));
}
