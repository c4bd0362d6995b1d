import { describe, expect, it } from "vitest";
import { IndexError } from "../../src/errors/index-error.js";
import type { JobRecord, TalentRecord } from "../../src/model/record.js";
import { tallyPositions } from "../../src/tally/tally-positions.js";
import { annualSalary, jobRecord, talentRecord, weightedRequirements } from "../support/record-arbitraries.js";

describe("tallyPositions", () => {
  it("takes means over the vacancies that state a field, and the lower median over advertisements", () => {
    const tally = tallyPositions(
      [
        jobRecord("焊工", {
          industry: "制造",
          headcount: 3,
          education: { level: "senior-secondary", orAbove: true, years: 12 },
          experience: { minYears: 0.5, maxYears: null, required: true },
          requirements: weightedRequirements(1.5),
          salary: annualSalary(60_000, 90_001, "CNY"),
        }),
        jobRecord("焊工", {
          industry: "汽车",
          headcount: 1,
          education: { level: "bachelor", orAbove: false, years: 16 },
          experience: { minYears: 3, maxYears: 5, required: true },
          salary: annualSalary(200_000, null, "CNY"),
        }),
        jobRecord("焊工", { headcount: "several", salary: annualSalary(null, null, "CNY") }),
        jobRecord("焊工", { salary: annualSalary(70_000, 80_000, null) }),
      ],
      [talentRecord("焊工", { count: 40 }), talentRecord("焊工", { status: "mobile" })],
    );
    expect(tally.positions()).toEqual([
      {
        id: "焊工",
        name: "焊工",
        industry: "制造", // 3 vacancies against 1
        advertisements: 4,
        demand: 3 + 1 + 2 + 1,
        stock: 40,
        mobile: 1,
        education: 13, // (3 × 12 + 1 × 16) / 4
        experience: 1.125, // (3 × 6 + 1 × 36) months / 4 = 13.5 months
        requirements: 1.5, // one advertisement with text
        salary: 75_000.5, // the lower of 75 000.5 and the stated end 200 000; no annual figure and no currency left out
        currency: "CNY",
      },
    ]);
  });

  it.each([
    // Places of the lower median: ⌈n / 2⌉.
    [[5], 5],
    [[9, 5], 5],
    [[9, 5, 7], 7],
    [[9, 5, 7, 7], 7],
    [[1, 2, 3, 4], 2],
  ])("takes the lower median of %j as %d", (midpoints, expected) => {
    const jobs = midpoints.map((midpoint) => jobRecord("a", { salary: annualSalary(midpoint, midpoint, "CNY") }));
    expect(tallyPositions(jobs).positions()[0]?.salary).toBe(expected);
  });

  it.each(["name", "industry-and-name"] as const)("adds up alike what comes in turns and in a row, by %s", (by) => {
    const [a, b] = ["制造", "汽车"].map((industry, each) =>
      jobRecord("焊工", {
        industry,
        headcount: 1 + each,
        salary: annualSalary(60_000, 70_000, each === 0 ? "CNY" : "USD"),
      }),
    ) as [JobRecord, JobRecord];
    const inTurns = tallyPositions([a, b, a, b, b, a], undefined, { by });
    expect(inTurns.toJSON()).toEqual(tallyPositions([a, a, a, b, b, b], undefined, { by }).toJSON());
    const salaries = inTurns.toJSON().positions.flatMap((position) => position.salaries);
    expect(salaries.map(({ currency, advertisements }) => [currency, advertisements])).toEqual([
      ["CNY", 3],
      ["USD", 3],
    ]);
    expect(inTurns.toJSON().positions.map(({ vacancies }) => vacancies)).toEqual(by === "name" ? [9] : [3, 6]);
    if (by === "name")
      expect(inTurns.toJSON().positions[0]?.industries.map((share) => share.vacancies)).toEqual([3, 6]);
  });

  it("counts a salary with 13.5 months of pay and a half exactly", () => {
    // 4 333 × 13.5 = 58 495.5; 6 000 × 13.5 = 81 000; half of the sum is 69 747.75.
    const jobs = [jobRecord("a", { salary: annualSalary(58_495.5, 81_000, "CNY") })];
    expect(tallyPositions(jobs).positions()[0]?.salary).toBe(69_747.75);
  });

  it("keeps how often each figure is stated, in advertisements and vacancies, rising", () => {
    const asks = (headcount: number, years: number, minYears: number, weightedCount: number) =>
      jobRecord("焊工", {
        headcount,
        education: { level: "bachelor", orAbove: true, years },
        experience: { minYears, maxYears: null, required: true },
        requirements: weightedRequirements(weightedCount),
      });
    const [counts] = tallyPositions([
      asks(3, 16, 1, 0.25),
      asks(1, 9, 0.5, 1.5),
      jobRecord("焊工"),
      asks(4, 16, 1, 0),
    ]).toJSON().positions;
    expect([counts?.educationYears, counts?.experienceMonths, counts?.requirementsThousandths]).toEqual([
      [
        { value: 9, advertisements: 1, vacancies: 1 },
        { value: 16, advertisements: 2, vacancies: 7 },
      ],
      [
        { value: 6, advertisements: 1, vacancies: 1 },
        { value: 12, advertisements: 2, vacancies: 7 },
      ],
      [
        { value: 0, advertisements: 1, vacancies: 4 },
        { value: 250, advertisements: 1, vacancies: 3 },
        { value: 1500, advertisements: 1, vacancies: 1 },
      ],
    ]);
  });

  it("leaves supply unknown where no talent is given, and zero where it is given and there is none", () => {
    expect(tallyPositions([jobRecord("a")]).positions()[0]).toMatchObject({ stock: null, mobile: null });
    expect(tallyPositions([jobRecord("a")], []).positions()[0]).toMatchObject({ stock: 0, mobile: 0 });
  });

  it("keeps talent that no advertisement asks for out of the positions and in the totals", () => {
    const tally = tallyPositions(
      [jobRecord("a", { headcount: 7, salary: annualSalary(1, 1, "USD") }), jobRecord("a")],
      [talentRecord("a", { count: 5 }), talentRecord("b", { count: 8 }), talentRecord("c", { status: "mobile" })],
    );
    expect(tally.positions().map((position) => position.id)).toEqual(["a"]);
    expect(tally.totals()).toEqual({
      positions: 1,
      advertisements: 2,
      vacancies: 8,
      stock: 5,
      mobile: 0,
      unadvertised: { positions: 2, stock: 8, mobile: 1 },
      salaries: {
        stated: [{ currency: "USD", advertisements: 1 }],
        withoutAnnual: 0,
        withoutCurrency: 0,
        notStated: 1,
      },
    });
  });

  it("keeps industries apart on request", () => {
    const tally = tallyPositions(
      [jobRecord("c", { industry: "a" }), jobRecord("c", { industry: "b" }), jobRecord("c")],
      [talentRecord("c", { industry: "b", count: 9 })],
      { by: "industry-and-name" },
    );
    expect(tally.positions().map(({ id, name, industry, stock }) => ({ id, name, industry, stock }))).toEqual([
      { id: "/c", name: "c", industry: null, stock: 0 },
      { id: "a/c", name: "c", industry: "a", stock: 0 },
      { id: "b/c", name: "c", industry: "b", stock: 9 },
    ]);
  });

  it("names the first of two industries with as many vacancies", () => {
    const jobs = [jobRecord("焊工", { industry: "b" }), jobRecord("焊工", { industry: "a" }), jobRecord("焊工")];
    expect(tallyPositions(jobs).positions()[0]?.industry).toBe("a");
  });

  it("counts several and unstated headcounts as told", () => {
    const jobs = [jobRecord("a", { headcount: "several" }), jobRecord("a")];
    const options = { vacanciesWhenSeveral: 5, vacanciesWhenUnstated: 3 };
    expect(tallyPositions(jobs, undefined, options).positions()[0]?.demand).toBe(8);
  });

  it("takes async iterables, alone or beside others", async () => {
    async function* later<T>(rows: readonly T[]): AsyncGenerator<T> {
      yield* rows;
    }
    const jobs = [jobRecord("a"), jobRecord("b")];
    const talent = [talentRecord("b")];
    const expected = JSON.stringify(tallyPositions(jobs, talent));
    expect(JSON.stringify(await tallyPositions(later(jobs), talent))).toBe(expected);
    expect(JSON.stringify(await tallyPositions(jobs, later(talent)))).toBe(expected);
    expect(JSON.stringify(await tallyPositions(later(jobs), later(talent)))).toBe(expected);
  });

  it("treats hostile titles as any other", () => {
    const jobs = ["__proto__", "constructor", "\ud800", "\u0000", "=HYPERLINK(1)"].map((name) => jobRecord(name));
    expect(
      tallyPositions(jobs)
        .positions()
        .map((position) => position.id),
    ).toEqual(["\u0000", "=HYPERLINK(1)", "__proto__", "constructor", "\ud800"]);
    expect(({} as Record<string, unknown>).advertisements).toBeUndefined();
  });
});

describe("tally.positions", () => {
  const tally = tallyPositions([
    jobRecord("a", { salary: annualSalary(10, 10, "USD") }),
    jobRecord("a", { salary: annualSalary(70, 70, "CNY") }),
    jobRecord("b", { salary: annualSalary(90, 90, "CNY") }),
  ]);

  it("refuses several currencies, and counts them", () => {
    expect(() => tally.positions()).toThrow(
      'tally.positions: expected salaries in one currency; give `currency`, for instance { currency: "CNY" }, ' +
        "received 2 (advertisements in each: CNY 2, USD 1) [mixed-currencies]",
    );
  });

  it("counts other currencies as missing", () => {
    const salaries = (currency: string) => tally.positions({ currency }).map((position) => position.salary);
    expect(salaries("USD")).toEqual([10, null]);
    expect(salaries("CNY")).toEqual([70, 90]);
    expect(tally.positions({ currency: "USD" }).map((position) => position.currency)).toEqual(["USD", null]);
  });

  it("refuses a currency that is no code", () => {
    expect(() => tally.positions({ currency: "rmb" })).toThrow("[invalid-option]");
  });
});

describe("tallyPositions refuses", () => {
  const code = (run: () => unknown): unknown => {
    try {
      run();
    } catch (error) {
      if (error instanceof IndexError) return [error.code, error.details.index, error.details.column];
      throw error;
    }
    return "nothing";
  };

  it.each<[string, Partial<Record<keyof JobRecord, unknown>>]>([
    ["headcount", { headcount: 0 }],
    ["headcount", { headcount: 1.5 }],
    ["headcount", { headcount: Number.NaN }],
    ["headcount", { headcount: "3" }],
    ["education.years", { education: { level: "bachelor", orAbove: true, years: 15.5 } }],
    ["experience.minYears", { experience: { minYears: Number.POSITIVE_INFINITY, maxYears: null, required: true } }],
    ["experience.minYears", { experience: { minYears: -1, maxYears: null, required: true } }],
    ["requirements.weightedCount", { requirements: weightedRequirements(Number.NaN) }],
    ["salary", { salary: annualSalary(Number.NaN, 5, "CNY") }],
    ["salary", { salary: annualSalary(-5, -5, "CNY") }],
    ["salary", { salary: annualSalary(1e300, null, "CNY") }],
    ["salary.currency", { salary: annualSalary(1, 1, "") }],
    ["industry", { industry: 7 }],
    ["position", { position: "" }],
    ["position", { position: undefined }],
    ["kind", { kind: "talent" }],
  ])("an advertisement with a bad %s: %o", (column, fields) => {
    const jobs = [jobRecord("a"), jobRecord("a", fields as Partial<JobRecord>)];
    expect(code(() => tallyPositions(jobs))).toEqual(["invalid-value", 1, column]);
  });

  it.each<[string, Partial<Record<keyof TalentRecord, unknown>>]>([
    ["count", { count: 0 }],
    ["count", { count: 2 ** 53 }],
    ["status", { status: "在职" }],
    ["position", { position: null }],
    ["kind", { kind: "job" }],
  ])("talent with a bad %s: %o", (column, fields) => {
    const talent = [talentRecord("a"), talentRecord("a", fields as Partial<TalentRecord>)];
    expect(code(() => tallyPositions([], talent))).toEqual(["invalid-value", 1, column]);
  });

  it("what is no record and no iterable", () => {
    expect(code(() => tallyPositions([null as unknown as JobRecord]))).toEqual(["invalid-value", 0, "kind"]);
    expect(() => tallyPositions(null as unknown as JobRecord[])).toThrow("[invalid-value]");
    expect(() => tallyPositions([], "ab" as unknown as TalentRecord[])).toThrow("[invalid-value]");
  });

  it("unknown options", () => {
    expect(() => tallyPositions([], [], { by: "title" as "name" })).toThrow("[invalid-option]");
    expect(() => tallyPositions([], [], { vacanciesWhenSeveral: 0 })).toThrow("[invalid-option]");
    expect(() => tallyPositions([], [], { vacanciesWhenUnstated: 1.5 })).toThrow("[invalid-option]");
    expect(() => tallyPositions([], [], { vacanciesWhenSevral: 3 } as object)).toThrow(
      'tallyPositions.options: expected by, vacanciesWhenSeveral, vacanciesWhenUnstated, received "vacanciesWhenSevral" [invalid-option]',
    );
    expect(() => tallyPositions([], [], null as unknown as object)).toThrow("[invalid-option]");
  });

  it("sums that a double cannot hold exactly", () => {
    const many = jobRecord("a", { headcount: Number.MAX_SAFE_INTEGER });
    expect(tallyPositions([many]).positions()[0]?.demand).toBe(9_007_199_254_740_991);
    expect(code(() => tallyPositions([many, jobRecord("a")]))).toEqual(["range-overflow", undefined, "vacancies"]);
    // 16 years for 2^53 − 1 people.
    const schooled = { ...many, education: { level: "bachelor", orAbove: true, years: 16 } } as const;
    expect(code(() => tallyPositions([schooled]))).toEqual(["range-overflow", undefined, "educationYears"]);
    const spread = tallyPositions([many, jobRecord("b")]);
    expect(() => spread.totals()).toThrow("[range-overflow]");
  });
});
