import type { EducationLevel, JobRecord, RequirementCategory, Salary, SalaryPeriod } from "shortage-index";
import { Distribution, type NumberSummary } from "./distribution.js";
import { NameCounts, type NameSummary } from "./name-counts.js";

/** Names listed of each kind. */
const NAMES_LISTED = 20;

const LEVELS: readonly EducationLevel[] = [
  "none",
  "junior-secondary",
  "senior-secondary",
  "vocational-secondary",
  "associate",
  "bachelor",
  "master",
  "doctor",
];

const CATEGORIES: readonly RequirementCategory[] = [
  "certificate",
  "professional-title",
  "language",
  "skill",
  "management",
  "major",
  "working-condition",
];

/** Where the groups of required experience begin, in years. */
const EXPERIENCE_GROUPS = [0, 1, 3, 5, 10] as const;

/** Pay in one currency and period. */
export interface PaySummary {
  /** `null` where neither the text nor an option says it. */
  readonly currency: string | null;
  readonly period: SalaryPeriod | null;
  /** How many of them say one of the two only by an option or by the heading of the column. */
  readonly inferred: number;
  /** How many come to no annual figure. */
  readonly withoutAnnual: number;
  /** Midpoints as stated, in currency units a period; of an open range the stated end. */
  readonly amounts: NumberSummary;
}

/** What the usable advertisements state. */
export interface JobSummary {
  readonly positions: NameSummary;
  readonly industries: NameSummary;
  readonly headcount: { readonly several: number; readonly people: NumberSummary | null };
  readonly salaries: readonly PaySummary[];
  readonly education: readonly { readonly level: EducationLevel; readonly count: number }[];
  readonly experience: {
    /** Least years, from `from` to below `to`. */
    readonly groups: readonly { readonly from: number; readonly to: number | null; readonly count: number }[];
    readonly years: NumberSummary | null;
  };
  readonly requirements: {
    /** Weighted number of further requirements of an advertisement. */
    readonly weighted: NumberSummary | null;
    /** How many advertisements state at least one of a category. */
    readonly categories: readonly { readonly category: RequirementCategory; readonly count: number }[];
    readonly mostFrequent: NameSummary["mostFrequent"];
  };
}

interface PayCounts {
  readonly currency: string | null;
  readonly period: SalaryPeriod | null;
  inferred: number;
  withoutAnnual: number;
  readonly amounts: Distribution;
}

/** Gathers what advertisements state, record by record. */
export class JobSurvey {
  readonly positions: NameCounts = new NameCounts();
  readonly #industries = new NameCounts();
  readonly #people = new Distribution();
  #several = 0;
  readonly #pay: Map<string, PayCounts> = new Map();
  readonly #education: Map<EducationLevel, number> = new Map();
  readonly #experience = new Distribution();
  readonly #experienceGroups: number[] = EXPERIENCE_GROUPS.map(() => 0);
  readonly #weighted = new Distribution();
  readonly #categories: Map<RequirementCategory, number> = new Map();
  readonly #requirements = new NameCounts();

  add(job: JobRecord): void {
    this.positions.add(job.position);
    if (job.industry !== null) this.#industries.add(job.industry);
    if (job.headcount === "several") this.#several += 1;
    else if (job.headcount !== null) this.#people.add(job.headcount);
    if (job.salary !== null) this.#addPay(job.salary);
    if (job.education !== null) count(this.#education, job.education.level);
    if (job.experience !== null) this.#addExperience(job.experience.minYears);
    if (job.requirements === null) return;
    this.#weighted.add(job.requirements.weightedCount);
    for (const { id } of job.requirements.found) this.#requirements.add(id);
    for (const category of CATEGORIES) {
      if (job.requirements.counts[category] > 0) count(this.#categories, category);
    }
  }

  summary(): JobSummary {
    return {
      positions: this.positions.summary(NAMES_LISTED),
      industries: this.#industries.summary(NAMES_LISTED),
      headcount: { several: this.#several, people: this.#people.summary() },
      salaries: this.#paySummaries(),
      education: LEVELS.map((level) => ({ level, count: this.#education.get(level) ?? 0 })),
      experience: {
        groups: EXPERIENCE_GROUPS.map((from, place) => ({
          from,
          to: EXPERIENCE_GROUPS[place + 1] ?? null,
          count: this.#experienceGroups[place] as number,
        })),
        years: this.#experience.summary(),
      },
      requirements: {
        weighted: this.#weighted.summary(),
        categories: CATEGORIES.map((category) => ({ category, count: this.#categories.get(category) ?? 0 })),
        mostFrequent: this.#requirements.summary(NAMES_LISTED).mostFrequent,
      },
    };
  }

  #addPay(salary: Salary): void {
    const { currency, period } = salary;
    const key = `${currency ?? "-"} ${period ?? "-"}`;
    let pay = this.#pay.get(key);
    if (pay === undefined) {
      pay = { currency, period, inferred: 0, withoutAnnual: 0, amounts: new Distribution() };
      this.#pay.set(key, pay);
    }
    const [least, most] = [salary.min ?? salary.max ?? 0, salary.max ?? salary.min ?? 0];
    pay.amounts.add((least + most) / 2);
    if (salary.inferred.length > 0) pay.inferred += 1;
    if (salary.annualMin === null && salary.annualMax === null) pay.withoutAnnual += 1;
  }

  #addExperience(years: number): void {
    this.#experience.add(years);
    const group = EXPERIENCE_GROUPS.findLastIndex((from) => years >= from);
    this.#experienceGroups[group] = (this.#experienceGroups[group] as number) + 1;
  }

  #paySummaries(): PaySummary[] {
    return [...this.#pay]
      .map(([key, { amounts, ...pay }]) => ({ key, pay: { ...pay, amounts: amounts.summary() as NumberSummary } }))
      .sort((a, b) => b.pay.amounts.count - a.pay.amounts.count || (a.key < b.key ? -1 : 1))
      .map(({ pay }) => pay);
  }
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
