import { IndexError } from "../errors/index-error.js";
import type { CurrencyCode, SalaryPeriod } from "../model/parsed.js";

/** What a source means where a salary text is silent, and the working time of its jobs. */
export interface SalaryOptions {
  /** ISO 4217 code for texts that name no currency; it also decides signs that several currencies share (`$`, `¥`, `kr`). */
  readonly currency?: CurrencyCode;
  /** Period for texts that name none. */
  readonly period?: SalaryPeriod;
  /** Hours paid in a year, above 0, at most 8784; without it, pay by the hour has no annual amount. */
  readonly workingHoursPerYear?: number;
  /** Days paid in a year, above 0, at most 366; without it, pay by the day has no annual amount. */
  readonly workingDaysPerYear?: number;
  /** Weeks paid in a year, above 0, at most 53; without it, pay by the week has no annual amount. */
  readonly workingWeeksPerYear?: number;
}

const PERIODS: readonly SalaryPeriod[] = ["year", "month", "week", "day", "hour"];
const LONGEST_YEAR = { workingHoursPerYear: 8784, workingDaysPerYear: 366, workingWeeksPerYear: 53 } as const;

/**
 * Refuses options that no source can mean.
 *
 * @param options - Options as a caller gave them.
 * @param where - The function that was called, for the message.
 * @throws {IndexError} `invalid-option` if the currency is not three capitals, the period is unknown, or a working time is
 * not a number above 0 that fits into a year.
 */
export function checkSalaryOptions(options: SalaryOptions, where: string): void {
  const { currency, period } = options;
  if (currency !== undefined && !(typeof currency === "string" && /^[A-Z]{3}$/.test(currency))) {
    refuse(`${where}.currency`, "an ISO 4217 code such as CNY", currency);
  }
  if (period !== undefined && !PERIODS.includes(period))
    refuse(`${where}.period`, `one of ${PERIODS.join(", ")}`, period);
  for (const name of Object.keys(LONGEST_YEAR) as (keyof typeof LONGEST_YEAR)[]) {
    const time = options[name];
    if (time !== undefined && !(typeof time === "number" && time > 0 && time <= LONGEST_YEAR[name])) {
      refuse(`${where}.${name}`, `a number above 0, at most ${LONGEST_YEAR[name]}`, time);
    }
  }
}

function refuse(where: string, expected: string, received: unknown): never {
  throw new IndexError("invalid-option", { where, expected, received: String(received) });
}
