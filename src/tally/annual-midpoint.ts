import type { Salary } from "../model/parsed.js";

/** Thousandths in one currency unit: exact for cents, for half of a sum of whole units, and for 13.5 months of pay. */
const THOUSANDTHS = 1000;

/**
 * Midpoint of an annual salary, as the integer that a tally counts by.
 *
 * `(annualMin + annualMax) / 2`, rounded to the nearest thousandth of a currency unit, half up. Of a range that is open
 * at one end (`20万以上`), the stated end stands for the midpoint: nothing is known of the other.
 *
 * @param salary - A parsed salary; its annual figures in currency units per year.
 * @returns Thousandths of a currency unit per year, an integer; `null` when the salary comes to no annual figure; `NaN`
 *   or an unsafe integer when the figures are not numbers of a sensible size, which the caller refuses.
 * @example
 * annualMidpoint({ annualMin: 96_000, annualMax: 144_000 }); // => 120_000_000
 * annualMidpoint({ annualMin: 200_000, annualMax: null }); // => 200_000_000
 */
export function annualMidpoint(salary: Pick<Salary, "annualMin" | "annualMax">): number | null {
  const min = salary.annualMin ?? salary.annualMax;
  const max = salary.annualMax ?? salary.annualMin;
  if (min === null || max === null || min === undefined || max === undefined) return null;
  return Math.round(((min + max) / 2) * THOUSANDTHS);
}
