import type { Parsed, ParsedAttributes, Salary } from "../model/parsed.js";
import { parseAttributes } from "../parse/attributes.js";
import { parseHeadcount } from "../parse/headcount.js";
import { parseSalary } from "../parse/salary.js";
import type { SalaryOptions } from "../parse/salary-options.js";
import { isPlaceholder } from "../parse/text.js";

/** Largest annual pay that a tally can count in thousandths of a currency unit. */
const MOST_ANNUAL = 9e12;

/** Reads a headcount; `several` where the text says so without a number. */
export function readHeadcount(text: string): Parsed<number | "several"> {
  const parsed = parseHeadcount(text);
  if (!parsed.ok) return parsed;
  return { ok: true, value: parsed.value ?? "several" };
}

/** Reads a salary; one that a tally could not count is unrecognised. */
export function readSalary(text: string, options: SalaryOptions | undefined): Parsed<Salary> {
  const parsed = parseSalary(text, options);
  return parsed.ok && !payable(parsed.value) ? { ok: false, reason: "unrecognised" } : parsed;
}

/** A line of which no part is recognised is not recognised; a salary in it that cannot be counted is none. */
export function readAttributes(text: string, options: SalaryOptions | undefined): Parsed<ParsedAttributes> {
  if (isPlaceholder(text)) return { ok: false, reason: "empty" };
  const line = parseAttributes(text, options === undefined ? {} : { salary: options });
  const { salary, ...others } = line;
  const value = salary === undefined || payable(salary) ? line : others;
  // `other` is always there.
  return Object.keys(value).length > 1 ? { ok: true, value } : { ok: false, reason: "unrecognised" };
}

function payable(salary: Salary): boolean {
  return (salary.annualMin ?? 0) <= MOST_ANNUAL && (salary.annualMax ?? 0) <= MOST_ANNUAL;
}
