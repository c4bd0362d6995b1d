import type { SalaryPeriod } from "../model/parsed.js";
import { cleanText } from "../parse/text.js";
import { OTHER_PERIODS, PERIOD_WORDS } from "./header-period.data.js";

const PERIODS = Object.keys(PERIOD_WORDS) as SalaryPeriod[];

/**
 * Reads what the header of a column of pay says of its period, notes in brackets included: `月薪`, `salary (USD/year)`.
 *
 * @param header - The header; short.
 * @returns The period; `null` where it says none, several, or one that salaries are not stated for.
 */
export function headerPeriod(header: string): SalaryPeriod | null {
  const text = cleanText(header)
    .toLowerCase()
    .replace(/[\s_-]/g, "");
  if (OTHER_PERIODS.some((word) => text.includes(word))) return null;
  const said = PERIODS.filter((period) => PERIOD_WORDS[period].some((word) => text.includes(word)));
  return said.length === 1 ? (said[0] as SalaryPeriod) : null;
}
