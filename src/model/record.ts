import type { EducationRequirement, ExperienceRequirement, Requirements, Salary } from "./parsed.js";

/** One advertisement, read. A `null` is a gap: not stated or not recognised; the ledger says which. */
export interface JobRecord {
  readonly kind: "job";
  /** Stable name of the position: the normalised title. */
  readonly position: string;
  /** The title as it was written. */
  readonly title: string;
  readonly industry: string | null;
  /** People wanted; `several` where the text says so without a number. */
  readonly headcount: number | "several" | null;
  readonly salary: Salary | null;
  readonly education: EducationRequirement | null;
  readonly experience: ExperienceRequirement | null;
  readonly requirements: Requirements | null;
}

/** `stock`: working in the position. `mobile`: intending to move. */
export type TalentStatus = "stock" | "mobile";

/** One person, or a group of people, able to fill a position. */
export interface TalentRecord {
  readonly kind: "talent";
  /** Stable name of the position: the normalised title. */
  readonly position: string;
  /** The title as it was written. */
  readonly title: string;
  readonly industry: string | null;
  readonly status: TalentStatus;
  /** Number of people that the record stands for; an integer, 1 or more. */
  readonly count: number;
}
