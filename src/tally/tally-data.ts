import type { CurrencyCode } from "../model/parsed.js";

/** What makes two records speak of the same position. */
export type PositionIdentity =
  /** The normalised title alone. */
  | "name"
  /** The industry and the normalised title. */
  | "industry-and-name";

/** How a tally was counted. Only tallies counted alike can be merged. */
export interface TallyMethod {
  readonly by: PositionIdentity;
  /** Vacancies that an advertisement for "several" people counts as; an integer, 1 or more. */
  readonly vacanciesWhenSeveral: number;
  /** Vacancies that an advertisement counts as when it states no number; an integer, 1 or more. */
  readonly vacanciesWhenUnstated: number;
}

/** Vacancies advertised in one industry. */
export interface IndustryCount {
  readonly industry: string;
  readonly vacancies: number;
}

/** Advertisements that state one value of a figure, and the vacancies in them. */
export interface FigureCount {
  /** The value, in the unit that the name of the list says. */
  readonly value: number;
  readonly advertisements: number;
  readonly vacancies: number;
}

/** Advertisements that offer one annual salary. */
export interface SalaryCount {
  readonly currency: CurrencyCode;
  /** Midpoint of the annual salary, in thousandths of the currency unit. */
  readonly annualThousandths: number;
  readonly advertisements: number;
}

/** Everything that is counted about one position. Every number is an integer from 0 to 2^53 − 1. */
export interface PositionCounts {
  readonly name: string;
  /** The position's industry where the tally is by `industry-and-name`; else `null`. */
  readonly industry: string | null;
  readonly advertisements: number;
  /** People wanted. */
  readonly vacancies: number;
  /** Required years of schooling, one entry for each value that an advertisement states, rising. */
  readonly educationYears: readonly FigureCount[];
  /** Required least experience in months; likewise. */
  readonly experienceMonths: readonly FigureCount[];
  /** Weighted count of requirements in thousandths, of advertisements that have a text or tags; likewise. */
  readonly requirementsThousandths: readonly FigureCount[];
  /** Annual salaries, one entry for each currency and amount, in that order. */
  readonly salaries: readonly SalaryCount[];
  /** Advertisements whose salary comes to no annual figure: day or hour pay without working time. */
  readonly salariesWithoutAnnual: number;
  /** Advertisements whose annual salary is in no known currency. */
  readonly salariesWithoutCurrency: number;
  /** Vacancies by industry where the tally is by `name`, in code-unit order; else empty. */
  readonly industries: readonly IndustryCount[];
  /** People working in the position. */
  readonly stock: number;
  /** People intending to move. */
  readonly mobile: number;
}

/** A tally as plain data: what `JSON.stringify` writes, and what an SQL engine can produce. */
export interface TallyData {
  /** Version of this shape. */
  readonly version: 2;
  /** `null` only in a tally of nothing that merges with any other. */
  readonly method: TallyMethod | null;
  /** Whether talent was counted at all; where not, `stock` and `mobile` are unknown and not zero. */
  readonly talentGiven: boolean;
  /** One entry a position, by name and then industry, in code-unit order. */
  readonly positions: readonly PositionCounts[];
}
