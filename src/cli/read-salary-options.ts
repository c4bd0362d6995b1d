import type { SalaryOptions, SalaryPeriod } from "shortage-index";
import { byFile, type FileEntry } from "./by-file.js";
import type { ParsedOptions } from "./parse-options.js";
import { matchWord, oneOf, positiveNumber } from "./read-values.js";
import { UsageError } from "./usage-error.js";

/** Names of currencies in use that are no codes. */
const CODES: ReadonlyMap<string, string> = new Map([
  ["RMB", "CNY"],
  ["CNH", "CNY"],
  ["YUAN", "CNY"],
  ["人民币", "CNY"],
  ["元", "CNY"],
  ["NTD", "TWD"],
  ["NT$", "TWD"],
  ["HK$", "HKD"],
  ["US$", "USD"],
  ["$", "USD"],
  ["€", "EUR"],
  ["EURO", "EUR"],
  ["£", "GBP"],
  ["₹", "INR"],
]);
const PERIODS: readonly SalaryPeriod[] = ["year", "month", "week", "day", "hour"];

/** What salaries mean where they do not say it: for all files, and for those named. */
export function readSalaryOptions(options: ParsedOptions): {
  readonly salaryOf: (path: string) => SalaryOptions;
  readonly currency: string | undefined;
} {
  const given = options.get("currency");
  const currency = given === undefined ? undefined : readCurrency(given, "--currency");
  const period = oneOf(options, "period", PERIODS);
  const hours = positiveNumber(options, "hours-per-year", 8784);
  const days = positiveNumber(options, "days-per-year", 366);
  const weeks = positiveNumber(options, "weeks-per-year", 53);
  const general: SalaryOptions = {
    ...(currency === undefined ? {} : { currency }),
    ...(period === undefined ? {} : { period }),
    ...(hours === undefined ? {} : { workingHoursPerYear: hours }),
    ...(days === undefined ? {} : { workingDaysPerYear: days }),
    ...(weeks === undefined ? {} : { workingWeeksPerYear: weeks }),
  };
  const special = byFile("--salary-default", options.all("salary-default").map(readSpecial), options.files);
  const salaryOf = (path: string): SalaryOptions => ({
    ...general,
    ...special(path),
  });
  return { salaryOf, currency };
}

function readSpecial(text: string): FileEntry<SalaryOptions> {
  const [, file, currency, period] = /^(.+)=([^=/]+)\/([^=/]+)$/.exec(text) ?? [];
  if (file === undefined || currency === undefined || period === undefined) {
    throw new UsageError(`--salary-default must be FILE=CODE/PERIOD, such as jobs.csv=USD/year, and not ${text}`);
  }
  return {
    file,
    value: {
      currency: readCurrency(currency, "--salary-default"),
      period: matchWord(period, "the period of --salary-default", PERIODS),
    },
  };
}

function readCurrency(text: string, where: string): string {
  const code = text.toUpperCase();
  const meant = CODES.get(code);
  if (meant === undefined && /^[A-Z]{3}$/.test(code)) return code;
  const hint = meant === undefined ? "" : `; did you mean ${meant}?`;
  throw new UsageError(`${where} must be an ISO 4217 code such as CNY or USD, and not ${text}${hint}`);
}
