import type { CurrencyCode } from "./parsed.js";

/** The five dimensions of the shortage index, in their fixed order. */
export type DimensionId = "supplyDemand" | "education" | "experience" | "requirements" | "salary";

/** `benefit`: more is more urgent. `cost`: less is more urgent. */
export type Direction = "benefit" | "cost";

/** What is ranked: a job position with the evidence about it. `null` is a gap. */
export interface Position {
  /** Unique among the positions scored together. */
  readonly id: string;
  readonly name: string;
  readonly industry: string | null;
  /** Number of advertisements behind the figures. */
  readonly advertisements: number;
  /** People wanted. */
  readonly demand: number;
  /** People working in the position; `null` when there is no supply data. */
  readonly stock: number | null;
  /** People intending to move; `null` when there is no supply data. */
  readonly mobile: number | null;
  /** Mean required schooling over vacancies, in years. */
  readonly education: number | null;
  /** Mean required least experience over vacancies, in years. */
  readonly experience: number | null;
  /** Mean weighted number of distinct further requirements over vacancies. */
  readonly requirements: number | null;
  /** Lower median over advertisements of the annual salary's midpoint, in `currency` per year. */
  readonly salary: number | null;
  /** Currency of `salary`; the same for all positions scored together. */
  readonly currency: CurrencyCode | null;
  /** Values of the caller's own dimensions, by dimension id. */
  readonly extra?: Readonly<Record<string, number | null>>;
}
