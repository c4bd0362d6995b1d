import { checkRange } from "./check-range.js";
import { compareFigures, compareIndustries, compareSalaries } from "./code-unit-order.js";
import { mergeSorted } from "./merge-sorted.js";
import type { FigureCount, IndustryCount, PositionCounts, SalaryCount } from "./tally-data.js";

/**
 * Adds the counts of one position up.
 *
 * @param a - Counts; never modified.
 * @param b - Counts of the same position; never modified.
 * @returns Their sum, in canonical order.
 * @throws {IndexError} `range-overflow` if a sum exceeds 2^53 − 1.
 */
export function mergeCounts(a: PositionCounts, b: PositionCounts): PositionCounts {
  const merged: PositionCounts = {
    name: a.name,
    industry: a.industry,
    advertisements: a.advertisements + b.advertisements,
    vacancies: a.vacancies + b.vacancies,
    educationYears: mergeSorted(a.educationYears, b.educationYears, compareFigures, addFigures),
    experienceMonths: mergeSorted(a.experienceMonths, b.experienceMonths, compareFigures, addFigures),
    requirementsThousandths: mergeSorted(
      a.requirementsThousandths,
      b.requirementsThousandths,
      compareFigures,
      addFigures,
    ),
    salaries: mergeSorted(a.salaries, b.salaries, compareSalaries, addSalaries),
    salariesWithoutAnnual: a.salariesWithoutAnnual + b.salariesWithoutAnnual,
    salariesWithoutCurrency: a.salariesWithoutCurrency + b.salariesWithoutCurrency,
    industries: mergeSorted(a.industries, b.industries, compareIndustries, addIndustries),
    stock: a.stock + b.stock,
    mobile: a.mobile + b.mobile,
  };
  return checkRange(merged, "mergeTallies");
}

function addFigures(a: FigureCount, b: FigureCount): FigureCount {
  const advertisements = a.advertisements + b.advertisements;
  return { value: a.value, advertisements, vacancies: a.vacancies + b.vacancies };
}

function addSalaries(a: SalaryCount, b: SalaryCount): SalaryCount {
  return { ...a, advertisements: a.advertisements + b.advertisements };
}

function addIndustries(a: IndustryCount, b: IndustryCount): IndustryCount {
  return { ...a, vacancies: a.vacancies + b.vacancies };
}
