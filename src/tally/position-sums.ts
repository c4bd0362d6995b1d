import type { JobRecord } from "../model/record.js";
import { annualMidpoint } from "./annual-midpoint.js";
import { checkInteger, checkName } from "./check-integer.js";
import { compareCodeUnits, compareIndustries } from "./code-unit-order.js";
import { FigureHistogram } from "./figure-histogram.js";
import { experienceMonths, requirementThousandths } from "./figures.js";
import { SalaryHistogram } from "./salary-histogram.js";
import type { IndustryCount, PositionCounts, TallyMethod } from "./tally-data.js";

const WHERE = "tallyPositions.jobs";

type Growing<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * The growing counts of one position.
 *
 * Sums are not checked one by one: a sum of non-negative integers that once passes 2^53 − 1 never falls below it again,
 * so that one check at the end finds every overflow.
 */
export class PositionSums {
  advertisements = 0;
  vacancies = 0;
  salariesWithoutAnnual = 0;
  salariesWithoutCurrency = 0;
  stock = 0;
  mobile = 0;
  readonly educationYears: FigureHistogram = new FigureHistogram();
  readonly experienceMonths: FigureHistogram = new FigureHistogram();
  readonly requirementsThousandths: FigureHistogram = new FigureHistogram();
  readonly salaries: Map<string, SalaryHistogram> = new Map();
  // An entry is counted up in place: half the work of a number that is read and written back.
  readonly industries: Map<string, Growing<IndustryCount>> = new Map();
  // The entries of the advertisement before: a position mostly has one industry and one currency.
  #industry: Growing<IndustryCount> | undefined;
  #currency: string | undefined;
  #salaries: SalaryHistogram | undefined;

  /**
   * Adds one advertisement.
   *
   * @param job - The advertisement; never modified.
   * @param method - How headcounts without a number count.
   * @param index - Zero-based row, for an error.
   * @throws {IndexError} `invalid-value` at the first figure that cannot be counted.
   */
  addJob(job: JobRecord, method: TallyMethod, index: number): void {
    const vacancies = vacanciesOf(job.headcount, method, index);
    this.advertisements += 1;
    this.vacancies += vacancies;
    if (job.education) {
      this.educationYears.add(checkInteger(job.education.years, 0, WHERE, index, "education.years"), vacancies);
    }
    if (job.experience) {
      const months = checkInteger(experienceMonths(job.experience), 0, WHERE, index, "experience.minYears");
      this.experienceMonths.add(months, vacancies);
    }
    if (job.requirements) {
      const thousandths = requirementThousandths(job.requirements);
      checkInteger(thousandths, 0, WHERE, index, "requirements.weightedCount");
      this.requirementsThousandths.add(thousandths, vacancies);
    }
    if (job.salary) this.#addSalary(job.salary, index);
    if (job.industry && method.by === "name") {
      if (job.industry !== this.#industry?.industry) this.#industry = this.#shareOf(job.industry, index);
      this.#industry.vacancies += vacancies;
    }
  }

  #shareOf(name: string, index: number): Growing<IndustryCount> {
    const known = this.industries.get(name);
    if (known !== undefined) return known;
    const share = { industry: checkName(name, WHERE, index, "industry"), vacancies: 0 };
    this.industries.set(name, share);
    return share;
  }

  #addSalary(salary: NonNullable<JobRecord["salary"]>, index: number): void {
    const midpoint = annualMidpoint(salary);
    if (midpoint === null) {
      this.salariesWithoutAnnual += 1;
      return;
    }
    checkInteger(midpoint, 0, WHERE, index, "salary");
    if (salary.currency === null) {
      this.salariesWithoutCurrency += 1;
      return;
    }
    if (this.#salaries === undefined || salary.currency !== this.#currency) {
      this.#salaries = this.salaries.get(salary.currency) ?? new SalaryHistogram();
      this.salaries.set(checkName(salary.currency, WHERE, index, "salary.currency"), this.#salaries);
      this.#currency = salary.currency;
    }
    this.#salaries.add(midpoint);
  }

  /**
   * The counts so far, as data.
   *
   * @param name - The position's name.
   * @param industry - The position's industry where it is part of the identity; else `null`.
   * @returns Plain data in canonical order.
   */
  toCounts(name: string, industry: string | null): PositionCounts {
    return {
      name,
      industry,
      advertisements: this.advertisements,
      vacancies: this.vacancies,
      educationYears: this.educationYears.toCounts(),
      experienceMonths: this.experienceMonths.toCounts(),
      requirementsThousandths: this.requirementsThousandths.toCounts(),
      salaries: [...this.salaries.keys()]
        .sort(compareCodeUnits)
        .flatMap((currency) => (this.salaries.get(currency) as SalaryHistogram).toCounts(currency)),
      salariesWithoutAnnual: this.salariesWithoutAnnual,
      salariesWithoutCurrency: this.salariesWithoutCurrency,
      industries: [...this.industries.values()].map((share) => ({ ...share })).sort(compareIndustries),
      stock: this.stock,
      mobile: this.mobile,
    };
  }
}

function vacanciesOf(headcount: JobRecord["headcount"] | undefined, method: TallyMethod, index: number): number {
  if (headcount === null || headcount === undefined) return method.vacanciesWhenUnstated;
  if (headcount === "several") return method.vacanciesWhenSeveral;
  return checkInteger(headcount, 1, WHERE, index, "headcount");
}
