import type {
  EducationRequirement,
  ExperienceRequirement,
  Parsed,
  ParsedAttributes,
  Salary,
} from "../../src/model/parsed.js";
import { parseAttributes } from "../../src/parse/attributes.js";
import { parseEducation } from "../../src/parse/education.js";
import { parseExperience } from "../../src/parse/experience.js";
import { parseHeadcount } from "../../src/parse/headcount.js";
import { parseSalary } from "../../src/parse/salary.js";
import type { SalaryOptions } from "../../src/parse/salary-options.js";
import type { EducationReading, ExperienceReading, Labels, MixedParts, SalaryLabel, SalaryReading } from "./labels.js";
import { type Case, judge, type Measure, type Refusal } from "./measure.js";

/** The sites whose attribute lines hold a salary pay by the month in CNY. */
const MIXED_SALARY: SalaryOptions = { currency: "CNY", period: "month" };

/** Reads every labelled string with the parser of its field. */
export function measureAll(labels: Labels): Measure[] {
  const mixed = labels.mixed.map((label) => ({ label, value: parseAttributes(label.raw, { salary: MIXED_SALARY }) }));
  const sureMixed = mixed.filter(({ label }) => isSure(label));
  return [
    {
      name: "salary",
      gated: true,
      cases: labels.salary.filter(isSure).flatMap(salaryCases),
      refusals: refusalsOf(labels.salary, (raw) => parseSalary(raw).ok),
    },
    {
      name: "salary, no options",
      gated: true,
      cases: labels.salary.filter((label) => label.status === "sure").map(salaryAloneCase),
      refusals: [],
    },
    {
      name: "education",
      gated: true,
      cases: labels.education.filter(isSure).map((label) => {
        const parsed = parseEducation(label.raw);
        return judge(label, parsed, pick(label, ["level", "orAbove"]), parsed.ok && sameEducation(parsed.value, label));
      }),
      refusals: refusalsOf(labels.education, (raw) => parseEducation(raw).ok),
    },
    {
      name: "experience",
      gated: true,
      cases: labels.experience.filter(isSure).map((label) => {
        const parsed = parseExperience(label.raw);
        const equal = parsed.ok && sameExperience(parsed.value, label);
        return judge(label, parsed, pick(label, ["minYears", "maxYears", "none", "exact"]), equal);
      }),
      refusals: refusalsOf(labels.experience, (raw) => parseExperience(raw).ok),
    },
    {
      name: "headcount",
      gated: true,
      cases: labels.headcount.filter(isSure).map((label) => {
        const parsed = parseHeadcount(label.raw);
        const expected = label.several ? null : label.headcount;
        return judge(label, parsed, expected, parsed.ok && parsed.value === expected);
      }),
      refusals: refusalsOf(labels.headcount, (raw) => parseHeadcount(raw).ok),
    },
    {
      name: "attribute lines",
      gated: true,
      cases: sureMixed.map(({ label, value }) => mixedCase(label, value)),
      refusals: [],
    },
    {
      // No target: where a line is a nested list, some labels give a welfare tag (`周末双休`) for the city.
      name: "attribute lines, city",
      gated: false,
      cases: sureMixed.map(({ label, value }) =>
        judge(label, found(value.city), label.parts.city, value.city === label.parts.city),
      ),
      refusals: [],
    },
  ];
}

function isSure(label: { readonly status: string }): boolean {
  return label.status === "sure" || label.status === "by-site";
}

/** One case a label, or one a site where the string means one thing here and another there. */
function salaryCases(label: SalaryLabel): Case[] {
  if (label.bySite === undefined) return [salaryCase(label, label, pick(label, label.inferred))];
  return Object.values(label.bySite)
    .filter((reading) => reading.status === "sure")
    .map((reading) =>
      salaryCase({ raw: label.raw, count: reading.count }, reading, pick(reading, ["currency", "period"])),
    );
}

function salaryCase(
  string: { readonly raw: string; readonly count: number },
  reading: SalaryReading,
  site: Partial<Pick<SalaryReading, "currency" | "period">>,
): Case {
  const options: SalaryOptions = {
    ...(site.currency ? { currency: site.currency } : {}),
    ...(site.period ? { period: site.period } : {}),
  };
  const parsed = parseSalary(string.raw, options);
  const keys = ["currency", "period", "min", "max", "months", "annualMin", "annualMax"] as const;
  return judge(string, parsed, reading, sameSalary(parsed, reading, keys));
}

/** Without options, only what the string itself states is compared. */
function salaryAloneCase(label: SalaryLabel): Case {
  const parsed = parseSalary(label.raw);
  const stated = (["currency", "period"] as const).filter((key) => !label.inferred.includes(key));
  const annual = stated.includes("period") ? (["annualMin", "annualMax"] as const) : [];
  const keys = [...stated, "min", "max", "months", ...annual] as const;
  return judge(label, parsed, pick(label, keys), sameSalary(parsed, label, keys));
}

function sameSalary(
  parsed: Parsed<Salary>,
  reading: SalaryReading,
  keys: readonly (keyof Salary & keyof SalaryReading)[],
): boolean {
  if (reading.negotiable) return !parsed.ok && parsed.reason !== "unrecognised";
  return parsed.ok && keys.every((key) => reading[key] === undefined || parsed.value[key] === reading[key]);
}

function sameEducation(value: EducationRequirement | undefined, reading: EducationReading | undefined): boolean {
  return value?.level === reading?.level && value?.orAbove === reading?.orAbove;
}

function sameExperience(value: ExperienceRequirement | undefined, reading: ExperienceReading | undefined): boolean {
  if (value === undefined || reading === undefined) return value === reading;
  const sameMaximum = value.maxYears === reading.maxYears || (reading.exact === true && value.maxYears === null);
  return value.minYears === reading.minYears && sameMaximum && value.required === !reading.none;
}

function mixedCase(
  label: { readonly raw: string; readonly count: number; readonly parts: MixedParts },
  value: ParsedAttributes,
): Case {
  const { parts } = label;
  const salary = parts.salary === undefined ? undefined : parseSalary(parts.salary, MIXED_SALARY);
  const same = {
    education: sameEducation(value.education, parts.education),
    experience: sameExperience(value.experience, parts.experience),
    headcount: value.headcount === (parts.several === true ? null : parts.headcount),
    published: value.published === parts.published,
    salary: JSON.stringify(value.salary) === JSON.stringify(salary?.ok === true ? salary.value : undefined),
  };
  const differing = (Object.keys(same) as (keyof typeof same)[]).filter((key) => !same[key]);
  const wrong = differing.some((key) => value[key] !== undefined);
  const parsed: Parsed<unknown> =
    differing.length === 0 || wrong ? { ok: true, value } : { ok: false, reason: "unrecognised" };
  return judge(label, parsed, parts, differing.length === 0);
}

function refusalsOf(
  labels: readonly { readonly raw: string; readonly status: string }[],
  hasValue: (raw: string) => boolean,
): Refusal[] {
  return labels.filter((label) => !isSure(label)).map(({ raw, status }) => ({ raw, status, valued: hasValue(raw) }));
}

function found(value: string | undefined): Parsed<string> {
  return value === undefined ? { ok: false, reason: "unrecognised" } : { ok: true, value };
}

function pick<T extends object, K extends keyof T>(object: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.filter((key) => key in object).map((key) => [key, object[key]])) as Pick<T, K>;
}
