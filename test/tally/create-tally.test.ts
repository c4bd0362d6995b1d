import { describe, expect, it } from "vitest";
import { IndexError } from "../../src/errors/index-error.js";
import { createTally } from "../../src/tally/create-tally.js";
import type { PositionCounts, TallyData } from "../../src/tally/tally-data.js";

const counts: PositionCounts = {
  name: "焊工",
  industry: null,
  advertisements: 3,
  vacancies: 10,
  educationYears: [
    { value: 16, advertisements: 1, vacancies: 1 },
    { value: 9, advertisements: 1, vacancies: 3 },
  ],
  experienceMonths: [
    { value: 12, advertisements: 2, vacancies: 7 },
    { value: 32, advertisements: 1, vacancies: 3 },
  ],
  requirementsThousandths: [
    { value: 2000, advertisements: 1, vacancies: 2 },
    { value: 750, advertisements: 1, vacancies: 3 },
  ],
  salaries: [
    { currency: "CNY", annualThousandths: 72_000_500, advertisements: 1 },
    { currency: "CNY", annualThousandths: 60_000_000, advertisements: 1 },
  ],
  salariesWithoutAnnual: 1,
  salariesWithoutCurrency: 0,
  industries: [
    { industry: "汽车", vacancies: 4 },
    { industry: "制造", vacancies: 6 },
  ],
  stock: 20,
  mobile: 5,
};

const data: TallyData = {
  version: 2,
  method: { by: "name", vacanciesWhenSeveral: 2, vacanciesWhenUnstated: 1 },
  talentGiven: true,
  positions: [counts],
};

describe("createTally", () => {
  it("reads counts in any order", () => {
    expect(createTally(data).positions()).toEqual([
      {
        id: "焊工",
        name: "焊工",
        industry: "制造", // 6 of 10
        advertisements: 3,
        demand: 10,
        stock: 20,
        mobile: 5,
        education: 10.75, // (16 + 3 × 9) / 4
        experience: 1.5, // (7 × 12 + 3 × 32) = 180 months / 10
        requirements: 1.25, // (2 × 2 + 3 × 0.75) / 5
        salary: 60_000, // the lower of two
        currency: "CNY",
      },
    ]);
  });

  it("copies: what becomes of the data later does not show", () => {
    const given = structuredClone(data);
    const tally = createTally(given);
    (given.positions[0] as { vacancies: number }).vacancies = 0;
    expect(tally.positions()[0]?.demand).toBe(10);
  });

  it.each<[string, Partial<Record<keyof PositionCounts, unknown>>]>([
    ["name", { name: "" }],
    ["name", { name: 7 }],
    ["vacancies", { vacancies: 1.5 }],
    ["vacancies", { vacancies: "10" }],
    ["vacancies", { advertisements: 0 }],
    ["advertisements", { advertisements: 11 }],
    ["educationYears", { educationYears: 48 }],
    ["educationYears", { educationYears: [7] }],
    ["educationYears.value", { educationYears: [{ value: 15.5, advertisements: 1, vacancies: 1 }] }],
    ["educationYears.advertisements", { educationYears: [{ value: 9, advertisements: 0, vacancies: 1 }] }],
    ["experienceMonths.value", { experienceMonths: [{ value: Number.NaN, advertisements: 1, vacancies: 1 }] }],
    ["requirementsThousandths.value", { requirementsThousandths: [{ value: -1, advertisements: 1, vacancies: 1 }] }],
    // An advertisement wants one person or more: two of them at least two, and the third of the position one as well.
    ["experienceMonths.vacancies", { experienceMonths: [{ value: 1, advertisements: 2, vacancies: 1 }] }],
    ["experienceMonths", { experienceMonths: [{ value: 1, advertisements: 2, vacancies: 10 }] }],
    ["requirementsThousandths", { requirementsThousandths: [{ value: 1, advertisements: 4, vacancies: 4 }] }],
    ["salaries", { salariesWithoutAnnual: 2 }],
    ["salaries", { salaries: null }],
    ["salaries", { salaries: [null] }],
    ["salaries.currency", { salaries: [{ currency: "", annualThousandths: 1, advertisements: 1 }] }],
    ["salaries.annualThousandths", { salaries: [{ currency: "CNY", annualThousandths: 0.5, advertisements: 1 }] }],
    ["salaries.advertisements", { salaries: [{ currency: "CNY", annualThousandths: 1, advertisements: 0 }] }],
    ["industries", { industries: [{ industry: "a", vacancies: 11 }] }],
    ["industries.industry", { industries: [{ industry: null, vacancies: 1 }] }],
    ["stock", { stock: undefined }],
  ])("refuses a bad %s: %o", (column, fields) => {
    expect(fault({ ...data, positions: [counts, { ...counts, name: "a", ...(fields as object) }] })).toEqual([
      "invalid-value",
      1,
      column,
    ]);
  });

  it.each<[string, Partial<Record<keyof TallyData, unknown>>]>([
    ["version", { version: 1 }],
    ["version", { version: 3 }],
    ["talentGiven", { talentGiven: 1 }],
    ["method", { method: undefined }],
    ["method", { method: null }],
    ["method.by", { method: { ...data.method, by: "title" } }],
    ["method.vacanciesWhenSeveral", { method: { ...data.method, vacanciesWhenSeveral: 0 } }],
    ["positions", { positions: {} }],
  ])("refuses a bad %s: %o", (column, fields) => {
    expect(fault({ ...data, ...(fields as object) })).toEqual(["invalid-value", undefined, column]);
  });

  it("refuses talent where none was counted, and industries in a tally by industry", () => {
    expect(fault({ ...data, talentGiven: false })).toEqual(["invalid-value", 0, "stock"]);
    const method = { by: "industry-and-name", vacanciesWhenSeveral: 2, vacanciesWhenUnstated: 1 } as const;
    expect(fault({ ...data, method })).toEqual(["invalid-value", 0, "industries"]);
  });

  it("says of a tally of version 1 that its rows are to be counted again", () => {
    expect(() => createTally({ ...data, version: 1 } as never)).toThrow(
      "createTally: expected 2, the version of this shape (version 1 held no histograms: count the rows again), " +
        "received 1 in column version [invalid-value]",
    );
  });

  it("refuses a sum that a double cannot hold exactly", () => {
    // 2^52 months, twice.
    const experienceMonths = [{ value: 2 ** 52, advertisements: 1, vacancies: 2 }];
    expect(fault({ ...data, positions: [{ ...counts, experienceMonths }] })).toEqual([
      "range-overflow",
      undefined,
      "experienceMonths",
    ]);
  });

  it("refuses two entries for one position, figure, salary or industry", () => {
    expect(fault({ ...data, positions: [counts, counts] })).toEqual(["duplicate-id", undefined, undefined]);
    const salaries = [counts.salaries[0], counts.salaries[0]] as PositionCounts["salaries"];
    expect(fault({ ...data, positions: [{ ...counts, salaries }] })[0]).toBe("duplicate-id");
    const educationYears = [1, 2].map((vacancies) => ({ value: 9, advertisements: 1, vacancies }));
    expect(fault({ ...data, positions: [{ ...counts, educationYears }] })[0]).toBe("duplicate-id");
    const industries = [counts.industries[0], counts.industries[0]] as PositionCounts["industries"];
    expect(fault({ ...data, positions: [{ ...counts, industries }] })[0]).toBe("duplicate-id");
  });

  it("refuses what is no object", () => {
    for (const nothing of [null, 5, "tally", []]) {
      expect(fault(nothing as unknown as TallyData)).toEqual(["invalid-value", undefined, "data"]);
    }
  });
});

function fault(input: unknown): readonly unknown[] {
  try {
    createTally(input as TallyData);
  } catch (error) {
    if (error instanceof IndexError) return [error.code, error.details.index, error.details.column];
    throw error;
  }
  return ["nothing"];
}
