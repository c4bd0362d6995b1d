/** Why a text gave no value. */
export type ParseFailure =
  /** Nothing but white space, or a placeholder for nothing such as `-`, `null` or `nan`. */
  | "empty"
  /** The text says that it does not say: `面议`, `Not disclosed`. */
  | "not-stated"
  /** The text says something that the parser cannot read with confidence. */
  | "unrecognised";

/** A value read from text, or why there is none. A parser never throws and never guesses. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: ParseFailure };

/** ISO 4217 code of a currency, such as `CNY`. */
export type CurrencyCode = string;

/** The stretch of time that a wage is stated for. */
export type SalaryPeriod = "year" | "month" | "week" | "day" | "hour";

/** A wage as an advertisement states it, and what it comes to in a year. */
export interface Salary {
  /** ISO 4217 code; `null` when neither the text nor an option says it. */
  readonly currency: CurrencyCode | null;
  /** `null` when neither the text nor an option says it. */
  readonly period: SalaryPeriod | null;
  /** Least pay, in currency units per period; `null` when open. */
  readonly min: number | null;
  /** Most pay, in currency units per period; `null` when open. */
  readonly max: number | null;
  /** Months paid in a year where the text states them (`14薪`), else `null`. */
  readonly months: number | null;
  /** Least pay in currency units per year; `null` when open or not derivable from the period. */
  readonly annualMin: number | null;
  /** Most pay in currency units per year; `null` when open or not derivable from the period. */
  readonly annualMax: number | null;
  /** Which of the two came from options and not from the text. */
  readonly inferred: readonly ("currency" | "period")[];
}

/** A level of schooling, lowest first. */
export type EducationLevel =
  | "none"
  | "junior-secondary"
  | "senior-secondary"
  | "vocational-secondary"
  | "associate"
  | "bachelor"
  | "master"
  | "doctor";

/** Required schooling. */
export interface EducationRequirement {
  /** Least level that is accepted; `none` where the text says that none is required. */
  readonly level: EducationLevel;
  /** Whether the text says that higher levels are accepted too. */
  readonly orAbove: boolean;
  /** Years of schooling of the level: 0, 9, 12, 12, 15, 16, 19 or 22. */
  readonly years: number;
}

/** Required experience in work. */
export interface ExperienceRequirement {
  /** Least experience, in years; 0 where none is required. */
  readonly minYears: number;
  /** Most experience, in years; `null` when open. */
  readonly maxYears: number | null;
  /** False where the text says that no experience is required. */
  readonly required: boolean;
}

/** A kind of further requirement. */
export type RequirementCategory =
  | "certificate"
  | "professional-title"
  | "language"
  | "skill"
  | "management"
  | "major"
  | "working-condition";

/** One distinct further requirement found in a text. */
export interface Requirement {
  /** Stable name in the lexicon, such as `certificate/cpa`. */
  readonly id: string;
  readonly category: RequirementCategory;
}

/** The distinct further requirements of a text. */
export interface Requirements {
  /** Distinct requirements in the order of the lexicon. */
  readonly found: readonly Requirement[];
  /** Number of distinct requirements in each category. */
  readonly counts: Readonly<Record<RequirementCategory, number>>;
  /** Sum of the weights of what was found; a multiple of 0.001. */
  readonly weightedCount: number;
}

/** What one attribute line holds; a key is present only where the line states it. */
export interface ParsedAttributes {
  readonly salary?: Salary;
  readonly education?: EducationRequirement;
  readonly experience?: ExperienceRequirement;
  /** People wanted; `null` where the line says several. */
  readonly headcount?: number | null;
  readonly city?: string;
  /** Date of publication as written: `06-27`. */
  readonly published?: string;
  /** The parts that are none of these, in order. */
  readonly other: readonly string[];
}
