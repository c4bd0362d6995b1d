/**
 * A package of its own that ranks school subjects by how short of teachers they are: the core inside, the words of schools
 * outside. Whoever uses it meets no position, no advertisement and no option of the core.
 */
import { IndexError, type Position, type ShortageOptions, scoreShortage } from "shortage-index";

/** What a school authority knows of a subject. */
export interface Subject {
  readonly name: string;
  readonly openPosts: number;
  /** Teachers who applied. */
  readonly applicants: number;
  /** Share of lessons that were cancelled, 0 to 1. */
  readonly cancelled: number;
  /** Share of lessons given by teachers of other subjects; `null` where nobody counts. */
  readonly offSubject: number | null;
}

/** A subject and how short of teachers it is. */
export interface SubjectShortage {
  readonly name: string;
  /** 0 to 100. */
  readonly urgency: number;
  /** What it stands there for most: the dimension that adds most points; `null` where none adds any. */
  readonly because: "few applicants" | "cancelled lessons" | "other teachers" | null;
}

/** This package's own fault, so that its users need to know no other. */
export class SubjectError extends Error {
  override readonly name = "SubjectError";
}

const REASONS = {
  supplyDemand: "few applicants",
  cancelled: "cancelled lessons",
  offSubject: "other teachers",
} as const;

const OPTIONS: ShortageOptions = {
  dimensions: [
    "supplyDemand",
    { id: "cancelled", group: "effect", direction: "benefit", unit: "share of lessons" },
    { id: "offSubject", group: "effect", direction: "benefit", unit: "share of lessons" },
  ],
  weights: { supplyDemand: 2, cancelled: 1, offSubject: 1 },
  // A school authority's numbers are small: five people, not thirty, are worth as much as the region's ratio.
  shrinkagePeople: 5,
};

/** Ranks subjects, the shortest of teachers first. */
export function rankSubjects(subjects: readonly Subject[]): readonly SubjectShortage[] {
  try {
    const { ranking } = scoreShortage(subjects.map(toPosition), OPTIONS);
    return ranking.map(({ name, score, dimensions }) => {
      const most = Object.entries(dimensions).reduce((best, next) =>
        (next[1].contribution ?? 0) > (best[1].contribution ?? 0) ? next : best,
      );
      return { name, urgency: score, because: score === 0 ? null : REASONS[most[0] as keyof typeof REASONS] };
    });
  } catch (error) {
    if (!(error instanceof IndexError)) throw error;
    const { expected, received, index } = error.details;
    const which = index === undefined ? "the subjects" : (subjects[index]?.name ?? `subject ${index + 1}`);
    throw new SubjectError(`${which}: expected ${expected}, received ${received}`, { cause: error });
  }
}

function toPosition({ name, openPosts, applicants, cancelled, offSubject }: Subject): Position {
  return {
    id: name,
    name,
    industry: null,
    advertisements: openPosts,
    demand: openPosts,
    stock: 0,
    mobile: applicants,
    education: null,
    experience: null,
    requirements: null,
    salary: null,
    currency: null,
    extra: { cancelled, offSubject },
  };
}
