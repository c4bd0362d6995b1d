import { describe, expect, it } from "vitest";
import { emptyTally } from "../../src/tally/empty-tally.js";
import { mergeTallies } from "../../src/tally/merge-tallies.js";
import { tallyPositions } from "../../src/tally/tally-positions.js";
import { annualSalary, jobRecord, talentRecord } from "../support/record-arbitraries.js";

describe("mergeTallies", () => {
  it("adds up what both hold and keeps what one holds", () => {
    const monday = tallyPositions([
      jobRecord("焊工", { headcount: 2, industry: "制造", salary: annualSalary(60_000, 60_000, "CNY") }),
      jobRecord("会计"),
    ]);
    const tuesday = tallyPositions([
      jobRecord("焊工", { headcount: 3, industry: "汽车", salary: annualSalary(90_000, 90_000, "CNY") }),
      jobRecord("电工"),
    ]);
    const people = tallyPositions([], [talentRecord("焊工", { count: 10 })]);
    const all = mergeTallies(mergeTallies(monday, tuesday), people);
    expect(
      all.positions().map(({ id, demand, stock, salary, industry }) => [id, demand, stock, salary, industry]),
    ).toEqual([
      ["会计", 1, 0, null, null],
      ["焊工", 5, 10, 60_000, "汽车"],
      ["电工", 1, 0, null, null],
    ]);
  });

  it("adds histograms up value by value", () => {
    const asking = (years: number, headcount: number) =>
      tallyPositions([jobRecord("a", { headcount, education: { level: "bachelor", orAbove: true, years } })]);
    const all = mergeTallies(mergeTallies(asking(16, 2), asking(9, 1)), asking(16, 5));
    expect(all.toJSON().positions[0]?.educationYears).toEqual([
      { value: 9, advertisements: 1, vacancies: 1 },
      { value: 16, advertisements: 2, vacancies: 7 },
    ]);
  });

  it("leaves both tallies as they were", () => {
    const a = tallyPositions([jobRecord("a", { salary: annualSalary(1, 1, "CNY") })]);
    const before = JSON.stringify(a);
    mergeTallies(a, a);
    expect(JSON.stringify(a)).toBe(before);
  });

  it("refuses tallies that were counted otherwise, though they be empty", () => {
    const byName = tallyPositions([]);
    const byIndustry = tallyPositions([], undefined, { by: "industry-and-name" });
    expect(() => mergeTallies(byName, byIndustry)).toThrow(
      "mergeTallies: expected tallies counted with the same `by`, received name and industry-and-name [incompatible-tallies]",
    );
    const other = tallyPositions([], undefined, { vacanciesWhenSeveral: 3 });
    expect(() => mergeTallies(byName, other)).toThrow("[incompatible-tallies]");
    expect(mergeTallies(emptyTally(), byIndustry).method?.by).toBe("industry-and-name");
  });

  it("refuses what is no tally, such as the data of one", () => {
    const data = JSON.parse(JSON.stringify(tallyPositions([jobRecord("a")])));
    expect(() => mergeTallies(emptyTally(), data)).toThrow(
      "mergeTallies: expected a tally; createTally makes one of stored data, received an object [invalid-value]",
    );
    expect(() => mergeTallies(null as never, emptyTally())).toThrow("[invalid-value]");
  });

  it("refuses sums that a double cannot hold exactly", () => {
    const a = tallyPositions([], [talentRecord("a", { count: Number.MAX_SAFE_INTEGER })]);
    expect(() => mergeTallies(a, a)).toThrow("[range-overflow]");
    // 2^52 years in each: more than 2^53 − 1 in both.
    const education = { level: "doctor", orAbove: true, years: 2 ** 40 } as const;
    const b = tallyPositions([jobRecord("a", { headcount: 2 ** 12, education })]);
    expect(() => mergeTallies(b, b)).toThrow("in column educationYears [range-overflow]");
  });
});
