import fc from "fast-check";
import type { Requirements, Salary } from "../../src/model/parsed.js";
import type { JobRecord, TalentRecord } from "../../src/model/record.js";

/** A salary of which only the annual figures and the currency matter. */
export function annualSalary(annualMin: number | null, annualMax: number | null, currency: string | null): Salary {
  const period = annualMin === null && annualMax === null ? "day" : "year";
  return { currency, period, min: annualMin, max: annualMax, months: null, annualMin, annualMax, inferred: [] };
}

/** Requirements of which only the weighted count matters. */
export function weightedRequirements(weightedCount: number): Requirements {
  const counts = {
    certificate: 0,
    "professional-title": 0,
    language: 0,
    skill: 0,
    management: 0,
    major: 0,
    "working-condition": 0,
  };
  return { found: [], counts, weightedCount };
}

/** An advertisement that states nothing but its position, with some fields set. */
export function jobRecord(position: string, fields: Partial<JobRecord> = {}): JobRecord {
  return {
    kind: "job",
    position,
    title: position,
    industry: null,
    headcount: null,
    salary: null,
    education: null,
    experience: null,
    requirements: null,
    ...fields,
  };
}

/** One person in stock, with some fields set. */
export function talentRecord(position: string, fields: Partial<TalentRecord> = {}): TalentRecord {
  return { kind: "talent", position, title: position, industry: null, status: "stock", count: 1, ...fields };
}

/** Few names, so that records meet in one position; some of them hostile to a plain object or to a joined key. */
const names: fc.Arbitrary<string> = fc.constantFrom("焊工", "Java", "b/c", "c", "__proto__", "constructor", "\ud800");

const industries: fc.Arbitrary<string | null> = fc.constantFrom(null, "制造", "a", "a/b", "a\\/b", "__proto__");

const salaries: fc.Arbitrary<Salary | null> = fc.oneof(
  fc.constant(null),
  fc
    .tuple(
      fc.option(fc.integer({ min: 0, max: 2_000_000 })),
      fc.option(fc.integer({ min: 0, max: 2_000_000 })),
      fc.constantFrom("CNY", "USD", null),
    )
    .map(([min, max, currency]) => annualSalary(min, max, currency)),
);

/** Advertisements of few positions. */
export const jobRecords: fc.Arbitrary<JobRecord> = fc
  .record({
    position: names,
    industry: industries,
    headcount: fc.oneof(fc.constantFrom(null, "several" as const), fc.integer({ min: 1, max: 5000 })),
    salary: salaries,
    years: fc.constantFrom(null, 0, 9, 12, 15, 16, 19, 22),
    months: fc.option(fc.integer({ min: 0, max: 240 })),
    thousandths: fc.option(fc.integer({ min: 0, max: 40_000 })),
  })
  .map(({ position, years, months, thousandths, ...fields }) =>
    jobRecord(position, {
      ...fields,
      education: years === null ? null : { level: "bachelor", orAbove: false, years },
      experience: months === null ? null : { minYears: months / 12, maxYears: null, required: months > 0 },
      requirements: thousandths === null ? null : weightedRequirements(thousandths / 1000),
    }),
  );

/** Talent of few positions. */
export const talentRecords: fc.Arbitrary<TalentRecord> = fc
  .record({
    position: names,
    industry: industries,
    status: fc.constantFrom("stock" as const, "mobile" as const),
    count: fc.integer({ min: 1, max: 100_000 }),
  })
  .map(({ position, ...fields }) => talentRecord(position, fields));
