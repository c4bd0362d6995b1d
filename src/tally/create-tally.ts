import { IndexError } from "../errors/index-error.js";
import { checkInteger, checkName, refuseValue } from "./check-integer.js";
import { compareIndustries, comparePositions, compareSalaries } from "./code-unit-order.js";
import type { Tally } from "./tally.js";
import { viewTally } from "./tally.js";
import type { IndustryCount, PositionCounts, SalaryCount, TallyData, TallyMethod } from "./tally-data.js";

const WHERE = "createTally";

/**
 * Makes a tally of counts that something else counted: `JSON.parse` of a stored one, or an SQL engine.
 *
 * Order does not matter; what cannot be the result of counting is refused.
 *
 * @param data - Counts, one entry a position; copied, never modified.
 * @returns The tally.
 * @throws {IndexError} `invalid-value` at the first number that is no count or exceeds the whole that it is part of.
 * @throws {IndexError} `duplicate-id` if two entries speak of the same position, or two of its entries of the same
 *   salary or industry.
 * @example
 * const text = JSON.stringify(emptyTally());
 * createTally(JSON.parse(text)).toJSON(); // => { version: 1, method: null, talentGiven: false, positions: [] }
 */
export function createTally(data: TallyData): Tally {
  const given = objectOf(data, "data", -1) as Partial<TallyData>;
  if (given.version !== 1) refuse("version", "1, the version of this shape", given.version);
  if (typeof given.talentGiven !== "boolean") refuse("talentGiven", "true or false", given.talentGiven);
  const method = given.method === null ? null : copyMethod(given.method);
  const positions = arrayOf(given.positions, "positions", -1).map((entry, index) =>
    copyCounts(entry, index, method, given.talentGiven as boolean),
  );
  if (method === null && positions.length > 0) refuse("method", "how the positions were counted", null);
  return viewTally({
    version: 1,
    method,
    talentGiven: given.talentGiven,
    positions: sortDistinct(positions, comparePositions, (counts) => counts.name),
  });
}

function copyMethod(given: TallyMethod | undefined): TallyMethod {
  const method = objectOf(given, "method", -1) as Partial<TallyMethod>;
  const by = method.by;
  if (by !== "name" && by !== "industry-and-name") return refuse("method.by", "name or industry-and-name", by);
  return {
    by,
    vacanciesWhenSeveral: count(method.vacanciesWhenSeveral, 1, "method.vacanciesWhenSeveral", -1),
    vacanciesWhenUnstated: count(method.vacanciesWhenUnstated, 1, "method.vacanciesWhenUnstated", -1),
  };
}

function copyCounts(entry: unknown, index: number, method: TallyMethod | null, talentGiven: boolean): PositionCounts {
  const given = objectOf(entry, "positions", index) as Partial<PositionCounts>;
  const byIndustry = method?.by === "industry-and-name";
  const counts: PositionCounts = {
    name: name(given.name, "name", index),
    industry: byIndustry && given.industry !== null ? name(given.industry, "industry", index) : null,
    advertisements: count(given.advertisements, 0, "advertisements", index),
    vacancies: count(given.vacancies, 0, "vacancies", index),
    educationVacancies: count(given.educationVacancies, 0, "educationVacancies", index),
    educationYears: count(given.educationYears, 0, "educationYears", index),
    experienceVacancies: count(given.experienceVacancies, 0, "experienceVacancies", index),
    experienceMonths: count(given.experienceMonths, 0, "experienceMonths", index),
    requirementsVacancies: count(given.requirementsVacancies, 0, "requirementsVacancies", index),
    requirementsThousandths: count(given.requirementsThousandths, 0, "requirementsThousandths", index),
    salaries: copySalaries(given.salaries, index),
    salariesWithoutAnnual: count(given.salariesWithoutAnnual, 0, "salariesWithoutAnnual", index),
    salariesWithoutCurrency: count(given.salariesWithoutCurrency, 0, "salariesWithoutCurrency", index),
    industries: copyIndustries(given.industries, index),
    stock: count(given.stock, 0, "stock", index),
    mobile: count(given.mobile, 0, "mobile", index),
  };
  checkParts(counts, index, byIndustry, talentGiven);
  return counts;
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
    ["educationVacancies", counts.educationVacancies, vacancies],
    ["educationYears", counts.educationYears, counts.educationVacancies === 0 ? 0 : counts.educationYears],
    ["experienceVacancies", counts.experienceVacancies, vacancies],
    ["experienceMonths", counts.experienceMonths, counts.experienceVacancies === 0 ? 0 : counts.experienceMonths],
    ["requirementsVacancies", counts.requirementsVacancies, vacancies],
    [
      "requirementsThousandths",
      counts.requirementsThousandths,
      counts.requirementsVacancies === 0 ? 0 : counts.requirementsThousandths,
    ],
    ["salaries", salaries + counts.salariesWithoutAnnual + counts.salariesWithoutCurrency, advertisements],
    ["industries", inIndustries, byIndustry ? 0 : vacancies],
    ["stock", counts.stock, talentGiven ? counts.stock : 0],
    ["mobile", counts.mobile, talentGiven ? counts.mobile : 0],
  ] as const;
  for (const [column, part, whole] of parts) {
    if (part > whole) refuse(column, `at most ${whole}`, part, index);
  }
}

function sortDistinct<T>(entries: T[], compare: (a: T, b: T) => number, word: (entry: T) => string): readonly T[] {
  entries.sort(compare);
  entries.forEach((entry, place) => {
    const before = entries[place - 1];
    if (before === undefined || compare(before, entry) !== 0) return;
    throw new IndexError("duplicate-id", {
      where: WHERE,
      expected: "one entry for each position, salary and industry",
      received: `two for ${JSON.stringify(word(entry).slice(0, 60))}`,
    });
  });
  return entries;
}

function count(value: unknown, least: number, column: string, index: number): number {
  return checkInteger(value, least, WHERE, index, column);
}

function name(value: unknown, column: string, index: number): string {
  return checkName(value, WHERE, index, column);
}

function objectOf(value: unknown, column: string, index: number): Record<string, unknown> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  return refuse(column, "an object", value, index);
}

function arrayOf(value: unknown, column: string, index: number): readonly unknown[] {
  return Array.isArray(value) ? value : refuse(column, "an array", value, index);
}

function refuse(column: string, expected: string, received: unknown, index = -1): never {
  return refuseValue(received, expected, WHERE, index, column);
}
