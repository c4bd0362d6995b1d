import { describe, expect, it } from "vitest";
import type { SalaryPeriod } from "../../src/model/parsed.js";
import { detectColumns } from "../../src/records/detect-columns.js";
import { JOB_HEADERS, TALENT_HEADERS } from "../../src/records/headers.data.js";

describe("detectColumns", () => {
  it("finds Chinese headers", () => {
    const headers = [
      "职位名称",
      "薪资",
      "学历",
      "工作经验",
      "招聘人数",
      "行业",
      "职位描述",
      "公司",
      "城市",
      "发布时间",
    ];
    expect(detectColumns(headers, "job")).toEqual({
      columns: {
        title: "职位名称",
        industry: "行业",
        headcount: "招聘人数",
        salary: "薪资",
        education: "学历",
        experience: "工作经验",
        description: "职位描述",
        company: "公司",
        city: "城市",
      },
      missing: ["tags", "attributes"],
      ambiguous: [],
      unused: ["发布时间"],
    });
  });

  it("finds English headers in any case and with any white space, punctuation or note", () => {
    const headers = [
      "Job_Title",
      "salaryRange",
      "EDUCATION LEVEL",
      "Years of Experience",
      "Key-Skills",
      "Company (legal)",
    ];
    expect(detectColumns(headers, "job").columns).toEqual({
      title: "Job_Title",
      salary: "salaryRange",
      education: "EDUCATION LEVEL",
      experience: "Years of Experience",
      tags: "Key-Skills",
      company: "Company (legal)",
    });
  });

  it("sees through full width, a byte order mark and brackets", () => {
    expect(detectColumns(["\ufeff职位名称", "月薪（元）", "ＣＩＴＹ", "学历【必填】"], "job").columns).toEqual({
      title: "\ufeff职位名称",
      salary: "月薪（元）",
      city: "ＣＩＴＹ",
      education: "学历【必填】",
    });
  });

  it("takes the most telling of several, of equals the first, and says so", () => {
    const detected = detectColumns(["岗位", "职位名称", "职位 名称", "title2"], "job");
    expect(detected.columns).toEqual({ title: "职位名称" });
    expect(detected.ambiguous).toEqual([{ field: "title", taken: "职位名称", others: ["职位 名称", "岗位"] }]);
    expect(detected.unused).toEqual(["title2"]);
  });

  it("finds the columns of talent", () => {
    expect(detectColumns(["期望职位", "行业", "求职状态", "人数"], "talent").columns).toEqual({
      title: "期望职位",
      industry: "行业",
      status: "求职状态",
      count: "人数",
    });
    expect(detectColumns(["Title", "Status", "Count"], "talent").missing).toEqual(["industry"]);
  });

  it.each<[string, SalaryPeriod]>([
    ["月薪", "month"],
    ["年薪（万元）", "year"],
    ["薪资（元/月）", "month"],
    ["薪酬（万元／年）", "year"],
    ["时薪", "hour"],
    ["日薪", "day"],
    ["周薪", "week"],
    ["工资（每小时）", "hour"],
    ["monthly_salary", "month"],
    ["baseAnnualSalary", "year"],
    ["Salary (per year)", "year"],
    ["Pay [USD/hr]", "hour"],
    ["Hourly Rate", "hour"],
    ["Daily rate", "day"],
    ["Weekly wage", "week"],
    ["Salary (p.a.)", "year"],
  ])("reads the period of pay that the header %s says", (header, period) => {
    expect(detectColumns(["title", header], "job")).toMatchObject({
      columns: { salary: header },
      salaryPeriod: period,
    });
  });

  it.each([
    "薪资",
    "salary",
    "薪资(2023年)",
    "Salary (biweekly)",
    "pay (semi-monthly)",
    "年薪（元/月）",
    "工资(半年)",
    "Pay (payday 5)",
  ])("reads no period where the header %s says none, another or two", (header) => {
    const detected = detectColumns(["title", header], "job");
    expect(detected.columns.salary).toBe(header);
    expect(detected).not.toHaveProperty("salaryPeriod");
  });

  it("reads the period of the salary column that is taken, and of no other", () => {
    expect(detectColumns(["薪资", "年薪"], "job")).not.toHaveProperty("salaryPeriod");
    expect(detectColumns(["title", "hourly"], "job")).not.toHaveProperty("salaryPeriod");
    expect(detectColumns(["姓名", "年薪"], "talent")).not.toHaveProperty("salaryPeriod");
  });

  it("guesses at nothing", () => {
    const headers = ["", "__proto__", "id", "x".repeat(100_000), null as unknown as string];
    expect(detectColumns(headers, "job").columns).toEqual({});
    expect(detectColumns(headers, "job").unused).toEqual(headers);
  });

  it("refuses another kind and what is no list", () => {
    expect(() => detectColumns([], "person" as "job")).toThrow("[invalid-option]");
    expect(() => detectColumns("职位名称" as unknown as string[], "job")).toThrow("[invalid-value]");
  });

  it.each([JOB_HEADERS, TALENT_HEADERS])("has no header under two fields, and every one in folded form", (words) => {
    const all = Object.values(words).flat();
    expect(all.filter((word, place) => all.indexOf(word) !== place)).toEqual([]);
    for (const [field, headers] of Object.entries(words)) {
      for (const header of headers) {
        expect(detectColumns([header], words === JOB_HEADERS ? "job" : "talent").columns).toEqual({ [field]: header });
      }
    }
  });
});
