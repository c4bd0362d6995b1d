import { IndexError } from "../errors/index-error.js";
import { checkRange } from "./check-range.js";
import { compareFigures, compareIndustries, compareSalaries } from "./code-unit-order.js";
import { arrayOf, count, name, objectOf, refuse } from "./data-shape.js";
import { HISTOGRAMS, histogramSums } from "./histogram-sums.js";
import type { FigureCount, IndustryCount, PositionCounts, SalaryCount, TallyMethod } from "./tally-data.js";

const WHERE = "createTally";

/**
 * Copies the counts of one position and refuses what cannot be the result of counting.
 *
 * @param entry - Anything; never modified.
 * @param index - Place of the entry, for an error.
 * @param method - How the tally was counted.
 * @param talentGiven - Whether talent was counted at all.
 * @returns Well-formed counts.
 * @throws {IndexError} `invalid-value` at the first number that is no count or exceeds the whole that it is part of.
 * @throws {IndexError} `duplicate-id` if two of its entries are of the same figure, salary or industry.
 * @throws {IndexError} `range-overflow` if a sum exceeds 2^53 − 1.
 */
export function copyCounts(
  entry: unknown,
  index: number,
  method: TallyMethod | null,
  talentGiven: boolean,
): PositionCounts {
  const given = objectOf(entry, "positions", index) as Partial<PositionCounts>;
  const byIndustry = method?.by === "industry-and-name";
  const counts: PositionCounts = {
    name: name(given.name, "name", index),
    industry: byIndustry && given.industry !== null ? name(given.industry, "industry", index) : null,
    advertisements: count(given.advertisements, 0, "advertisements", index),
    vacancies: count(given.vacancies, 0, "vacancies", index),
    educationYears: copyFigures(given.educationYears, "educationYears", index),
    experienceMonths: copyFigures(given.experienceMonths, "experienceMonths", index),
    requirementsThousandths: copyFigures(given.requirementsThousandths, "requirementsThousandths", index),
    salaries: copySalaries(given.salaries, index),
    salariesWithoutAnnual: count(given.salariesWithoutAnnual, 0, "salariesWithoutAnnual", index),
    salariesWithoutCurrency: count(given.salariesWithoutCurrency, 0, "salariesWithoutCurrency", index),
    industries: copyIndustries(given.industries, index),
    stock: count(given.stock, 0, "stock", index),
    mobile: count(given.mobile, 0, "mobile", index),
  };
  checkParts(counts, index, byIndustry, talentGiven);
  return checkRange(counts, WHERE);
}

function copyFigures(given: unknown, column: string, index: number): readonly FigureCount[] {
  const figures = arrayOf(given, column, index).map((entry) => {
    const { value, advertisements, vacancies } = objectOf(entry, column, index);
    const stating = count(advertisements, 1, `${column}.advertisements`, index);
    return {
      value: count(value, 0, `${column}.value`, index),
      advertisements: stating,
      vacancies: count(vacancies, stating, `${column}.vacancies`, index),
    };
  });
  return sortDistinct(figures, compareFigures, (figure) => String(figure.value));
}

function copySalaries(given: unknown, index: number): readonly SalaryCount[] {
  const salaries = arrayOf(given, "salaries", index).map((entry) => {
    const { currency, annualThousandths, advertisements } = objectOf(entry, "salaries", index);
    return {
      currency: name(currency, "salaries.currency", index),
      annualThousandths: count(annualThousandths, 0, "salaries.annualThousandths", index),
      advertisements: count(advertisements, 1, "salaries.advertisements", index),
    };
  });
  return sortDistinct(salaries, compareSalaries, (salary) => `${salary.currency} ${salary.annualThousandths}`);
}

function copyIndustries(given: unknown, index: number): readonly IndustryCount[] {
  const industries = arrayOf(given, "industries", index).map((entry) => {
    const { industry, vacancies } = objectOf(entry, "industries", index);
    return {
      industry: name(industry, "industries.industry", index),
      vacancies: count(vacancies, 1, "industries.vacancies", index),
    };
  });
  return sortDistinct(industries, compareIndustries, (share) => share.industry);
}

/** A part of a count cannot exceed the count, and nothing comes of no advertisement. */
function checkParts(counts: PositionCounts, index: number, byIndustry: boolean, talentGiven: boolean): void {
  const { advertisements, vacancies } = counts;
  const salaries = counts.salaries.reduce((sum, salary) => sum + salary.advertisements, 0);
  const inIndustries = counts.industries.reduce((sum, share) => sum + share.vacancies, 0);
  const parts = [
    ["advertisements", advertisements, vacancies],
    ["vacancies", vacancies, advertisements === 0 ? 0 : vacancies],
    ...HISTOGRAMS.flatMap((column) => {
      const { advertisements: stating, vacancies: stated } = histogramSums(counts[column]);
      // Each advertisement that does not state it wants one person at least.
      return [
        [column, stating, advertisements],
        [column, stated, vacancies - (advertisements - stating)],
      ] as const;
    }),
    ["salaries", salaries + counts.salariesWithoutAnnual + counts.salariesWithoutCurrency, advertisements],
    ["industries", inIndustries, byIndustry ? 0 : vacancies],
    ["stock", counts.stock, talentGiven ? counts.stock : 0],
    ["mobile", counts.mobile, talentGiven ? counts.mobile : 0],
  ] as const;
  for (const [column, part, whole] of parts) {
    if (part > whole) refuse(column, `at most ${whole}`, part, index);
  }
}

/**
 * Sorts entries and refuses two that speak of the same thing.
 *
 * @param entries - Entries; sorted in place.
 * @param compare - 0 where two speak of the same thing.
 * @param word - Words an entry for an error.
 * @returns `entries`.
 * @throws {IndexError} `duplicate-id` if two speak of the same thing.
 */
export function sortDistinct<T>(
  entries: T[],
  compare: (a: T, b: T) => number,
  word: (entry: T) => string,
): readonly T[] {
  entries.sort(compare);
  entries.forEach((entry, place) => {
    const before = entries[place - 1];
    if (before === undefined || compare(before, entry) !== 0) return;
    throw new IndexError("duplicate-id", {
      where: WHERE,
      expected: "one entry for each position, figure, salary and industry",
      received: `two for ${JSON.stringify(word(entry).slice(0, 60))}`,
    });
  });
  return entries;
}
