import { describe, expect, it } from "vitest";
import { JobSurvey } from "../../src/cli/job-survey.js";
import { type JobRecord, normaliseRecords } from "../../src/index.js";

const ROWS = [
  {
    title: "焊工",
    salary: "8千-1.2万/月",
    education: "大专",
    experience: "3-5年",
    headcount: "招2人",
    tags: "持有C1驾照",
  },
  {
    title: "焊工",
    salary: "1-2万/月",
    education: "学历不限",
    experience: "经验不限",
    headcount: "若干",
    industry: "制造",
  },
  { title: "电工", salary: "30万以上/年", education: "本科", experience: "10年以上", headcount: "5人" },
  { title: "Java开发工程师", salary: "$40 an hour", experience: "1-3年", tags: "Java, English" },
];

function surveyOf(rows: readonly object[], salary: object): JobSurvey {
  const survey = new JobSurvey();
  for (const record of normaliseRecords(rows, { kind: "job", salary }).records) survey.add(record as JobRecord);
  return survey;
}

describe("JobSurvey", () => {
  const summary = surveyOf(ROWS, { currency: "CNY" }).summary();

  it("counts positions and industries", () => {
    expect(summary.positions).toEqual({
      distinct: 3,
      mostFrequent: [
        { name: "焊工", count: 2 },
        { name: "Java开发工程师", count: 1 },
        { name: "电工", count: 1 },
      ],
    });
    expect(summary.industries).toEqual({ distinct: 1, mostFrequent: [{ name: "制造", count: 1 }] });
  });

  it("spreads pay by currency and period, as stated", () => {
    // The middles of 8 000 to 12 000 and of 10 000 to 20 000; the stated end of "300 000 and more"; 40 an hour.
    expect(
      summary.salaries.map(({ currency, period, inferred, withoutAnnual, amounts }) => [
        currency,
        period,
        amounts.count,
        inferred,
        withoutAnnual,
        amounts.least,
        amounts.most,
      ]),
    ).toEqual([
      ["CNY", "month", 2, 2, 0, 10_000, 15_000],
      ["CNY", "year", 1, 1, 0, 300_000, 300_000],
      ["USD", "hour", 1, 0, 1, 40, 40],
    ]);
  });

  it("counts levels of schooling in their order, groups of experience and people wanted", () => {
    expect(summary.education.map(({ count }) => count)).toEqual([1, 0, 0, 0, 1, 1, 0, 0]);
    // 0, 1, 3 and 10 years.
    expect(summary.experience.groups).toEqual([
      { from: 0, to: 1, count: 1 },
      { from: 1, to: 3, count: 1 },
      { from: 3, to: 5, count: 1 },
      { from: 5, to: 10, count: 0 },
      { from: 10, to: null, count: 1 },
    ]);
    expect(summary.headcount).toMatchObject({ several: 1, people: { count: 2, least: 2, most: 5 } });
  });

  it("counts the advertisements that state a category, and the requirements themselves", () => {
    const { categories, mostFrequent, weighted } = summary.requirements;
    expect(Object.fromEntries(categories.map(({ category, count }) => [category, count]))).toMatchObject({
      certificate: 1,
      language: 1,
      skill: 1,
      management: 0,
    });
    expect(mostFrequent.map(({ name }) => name)).toContain("certificate/driving");
    expect(weighted?.count).toBe(2);
  });

  it("has a summary of nothing", () => {
    expect(new JobSurvey().summary()).toMatchObject({
      positions: { distinct: 0, mostFrequent: [] },
      salaries: [],
      headcount: { several: 0, people: null },
      requirements: { weighted: null },
    });
  });

  it("does not depend on the order of the rows", () => {
    expect(surveyOf([...ROWS].reverse(), { currency: "CNY" }).summary()).toEqual(summary);
  });
});
