import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { EducationLevel, SalaryPeriod } from "../../src/model/parsed.js";

/** What every label says of its string. */
interface Label {
  readonly raw: string;
  /** Number of advertisements with this string. */
  readonly count: number;
  readonly status: "sure" | "by-site" | "implausible" | "ambiguous" | "missing" | "junk";
}

export interface SalaryReading {
  readonly currency: string | null;
  readonly period: SalaryPeriod | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly months?: number | null;
  readonly annualMin?: number | null;
  readonly annualMax?: number | null;
  readonly negotiable: boolean;
}

export interface SalaryLabel extends Label, SalaryReading {
  /** What the string does not say. */
  readonly inferred: readonly ("currency" | "period")[];
  /** The reading of each site, where the string alone does not decide. */
  readonly bySite?: Readonly<Record<string, SalaryReading & { readonly count: number; readonly status: string }>>;
}

export interface EducationReading {
  readonly level: EducationLevel | null;
  readonly orAbove: boolean;
}

export interface ExperienceReading {
  readonly minYears: number | null;
  readonly maxYears: number | null;
  readonly none: boolean;
  /** A bare number, whose maximum may be equal or open. */
  readonly exact?: boolean;
}

export interface HeadcountReading {
  readonly headcount: number | null;
  readonly several: boolean;
}

export interface MixedParts {
  readonly salary?: string;
  readonly education?: EducationReading;
  readonly experience?: ExperienceReading;
  readonly headcount?: number;
  readonly several?: boolean;
  readonly city?: string;
  readonly published?: string;
}

export interface Labels {
  readonly salary: readonly SalaryLabel[];
  readonly education: readonly (Label & EducationReading)[];
  readonly experience: readonly (Label & ExperienceReading)[];
  readonly headcount: readonly (Label & HeadcountReading)[];
  readonly mixed: readonly (Label & { readonly parts: MixedParts })[];
}

const FILE = /^(salary|education|experience|headcount|mixed)-(?:public|holdout)\.jsonl(?:\.gz)?$/;

/**
 * Paths of the label files of a folder, or of the folder `labels` within it: `<field>-public.jsonl`,
 * `<field>-holdout.jsonl` and the same with `.gz`, as far as they are there.
 */
export function findLabels(folder: string): string[] {
  return [join(folder, "labels"), folder]
    .flatMap((place) => (existsSync(place) ? readdirSync(place).map((name) => join(place, name)) : []))
    .filter((path) => FILE.test(basename(path)))
    .sort();
}

/** Reads the labels of every field. */
export function readLabels(paths: readonly string[]): Labels {
  const read = <T>(field: keyof Labels): T[] =>
    paths
      .filter((path) => FILE.exec(basename(path))?.[1] === field)
      .flatMap((path) => linesOf(path).map((line) => JSON.parse(line) as T));
  return {
    salary: read("salary"),
    education: read("education"),
    experience: read("experience"),
    headcount: read("headcount"),
    mixed: read("mixed"),
  };
}

function linesOf(path: string): string[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text.split("\n").filter((line) => line.trim() !== "");
}
