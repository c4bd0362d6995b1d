import { describe, expect, it } from "vitest";
import type { JobField } from "../../src/records/fields.js";
import { normaliseRecord } from "../../src/records/normalise-record.js";

const job = (row: unknown) => normaliseRecord(row, { kind: "job", salary: { currency: "CNY", period: "month" } });
const record = (row: unknown) => {
  const result = job(row);
  if (!result.ok) throw new Error(result.reason);
  return result.record;
};
const gaps = (row: unknown) => {
  const result = job(row);
  if (!result.ok) throw new Error(result.reason);
  return result.gaps;
};

describe("normaliseRecord of an advertisement", () => {
  it("reads every field", () => {
    const row = {
      title: "焊工",
      industry: " 高端／智能制造 ",
      headcount: "招5人",
      salary: "8千-1.2万/月",
      education: "大专",
      experience: "3-5年",
      description: "持有会计从业资格证，熟练使用英语。",
      tags: ["五险一金"],
    };
    const result = job(row);
    expect(result).toMatchObject({
      ok: true,
      record: {
        kind: "job",
        position: "焊工",
        title: "焊工",
        industry: "高端/智能制造",
        headcount: 5,
        salary: { currency: "CNY", period: "month", min: 8000, max: 12_000, annualMin: 96_000, annualMax: 144_000 },
        education: { level: "associate", years: 15 },
        experience: { minYears: 3, maxYears: 5 },
      },
      gaps: {},
    });
  });

  it("says why a field has no value", () => {
    expect(gaps({ title: "焊工", salary: "面议", education: "@@@@", experience: "-" })).toEqual({
      industry: "empty",
      headcount: "empty",
      salary: "not-stated",
      education: "unrecognised",
      experience: "empty",
      requirements: "empty",
    });
  });

  it("fills gaps from the attribute line, and lets a field of its own win", () => {
    const attributes = "上海-浦东 | 3-4年经验 | 本科 | 招若干人 | 06-27发布";
    const read = record({ title: "焊工", attributes, education: "硕士", experience: "" });
    expect(read.education?.level).toBe("master");
    expect(read.experience).toMatchObject({ minYears: 3, maxYears: 4 });
    expect(read.headcount).toBe("several");
    expect(gaps({ title: "焊工", attributes, education: "@@@@" }).education).toBeUndefined();
    expect(record({ title: "焊工", attributes, headcount: "招2人" }).headcount).toBe(2);
    const paid = { title: "焊工", attributes: "15k-25k | 本科" };
    expect(record(paid).salary?.min).toBe(15_000);
    expect(record({ ...paid, salary: "8千-1.2万/月" }).salary?.min).toBe(8000);
    expect(record({ ...paid, salary: "面议" }).salary?.min).toBe(15_000);
  });

  it("calls an attribute line unrecognised when it holds no field", () => {
    expect(gaps({ title: "焊工", attributes: "@@ | ##" }).attributes).toBe("unrecognised");
    expect(gaps({ title: "焊工", attributes: "" })).not.toHaveProperty("attributes");
  });

  it("takes the label off an industry", () => {
    expect(record({ title: "焊工", industry: "行业：通信(设备/运营/增值)" }).industry).toBe("通信(设备/运营/增值)");
    expect(gaps({ title: "焊工", industry: "Industry: N/A" }).industry).toBe("empty");
  });

  it("does not state a salary that a tally could not count", () => {
    // In no known currency a parser lets 9e11 a month pass: 1.08e13 a year, and 2^53 thousandths are 9.007e12.
    const salaryOf = (row: object) => {
      const result = normaliseRecord({ title: "焊工", ...row }, { kind: "job" });
      return result.ok ? [result.record.salary?.annualMin ?? null, result.gaps.salary] : result.reason;
    };
    expect(salaryOf({ salary: "700000000000/月" })).toEqual([8.4e12, undefined]);
    expect(salaryOf({ salary: "900000000000/月" })).toEqual([null, "unrecognised"]);
    expect(salaryOf({ attributes: "700000000000 per month | 本科" })).toEqual([8.4e12, undefined]);
    expect(salaryOf({ attributes: "900000000000 per month | 本科" })).toEqual([null, "empty"]);
  });

  it("tells several from none stated", () => {
    expect(record({ title: "焊工", headcount: "招若干人" }).headcount).toBe("several");
    expect(record({ title: "焊工", headcount: "" }).headcount).toBeNull();
  });

  it("does not count an advertisement for nobody as one that states how many", () => {
    expect(record({ title: "焊工", headcount: "招0人" }).headcount).toBeNull();
  });

  it("reads numbers, big integers and dates as the text that writes them", () => {
    const read = record({ title: "焊工", salary: 15_000, headcount: 3n });
    expect(read.salary).toMatchObject({ min: 15_000, max: 15_000, annualMin: 180_000 });
    expect(read.headcount).toBe(3);
    expect(record({ title: ["焊工"] }).title).toBe("焊工");
    expect(job({ title: 2024 })).toEqual({ ok: false, reason: "title-missing", received: "2024" });
    expect(gaps({ title: "焊工", salary: Number.NaN }).salary).toBe("empty");
    expect(gaps({ title: "焊工", education: new Date("2024-06-27") }).education).toBe("unrecognised");
    expect(gaps({ title: "焊工", education: new Date(Number.NaN) }).education).toBe("empty");
    expect(gaps({ title: "焊工", education: true }).education).toBe("unrecognised");
    expect(gaps({ title: "焊工", salary: Number.POSITIVE_INFINITY }).salary).toBe("unrecognised");
  });

  it.each<JobField>(["industry", "headcount", "salary", "education", "experience", "attributes"])(
    "does not recognise an object as %s",
    (field) => {
      for (const cell of [{}, { toString: () => "15k" }, () => "15k", Symbol("15k"), [["15k"]], new Map()]) {
        expect(gaps({ title: "焊工", [field]: cell })[field as "salary"]).toBe("unrecognised");
      }
    },
  );

  it("takes description and tags for the requirements, and not the title", () => {
    expect(gaps({ title: "Java开发工程师" }).requirements).toBe("empty");
    expect(record({ title: "焊工", description: "负责日常事务" }).requirements?.weightedCount).toBe(0);
    expect(gaps({ title: "焊工", description: {}, tags: "N/A" }).requirements).toBe("unrecognised");
    const both = record({ title: "焊工", description: "要求熟悉Java", tags: ["Python"] }).requirements;
    const ids = both?.found.map((requirement) => requirement.id) ?? [];
    expect(ids).toHaveLength(2);
    const tagsOnly = record({ title: "焊工", tags: ["Java", "Python"] }).requirements;
    expect(tagsOnly?.found.map((requirement) => requirement.id)).toEqual(ids);
  });

  it("reads the columns that it is told", () => {
    const row = { 职位名称: "焊工", 薪水: "5000-8000", salary: "1-2" };
    const result = normaliseRecord(row, {
      kind: "job",
      columns: { title: "职位名称", salary: "薪水" },
      salary: { currency: "CNY", period: "month" },
    });
    expect(result.ok && result.record).toMatchObject({ position: "焊工", salary: { min: 5000, max: 8000 } });
  });

  it.each([
    [null, "not-an-object", ""],
    ["焊工", "not-an-object", "焊工"],
    [["焊工"], "not-an-object", "焊工"],
    [{}, "title-missing", ""],
    [{ title: null }, "title-missing", ""],
    [{ title: " － " }, "title-missing", " － "],
    [{ title: "N/A" }, "title-missing", "N/A"],
    [{ title: {} }, "title-unrecognised", "(object)"],
    [{ title: [{}] }, "title-unrecognised", "(list)"],
  ])("rejects %o: %s", (row, reason, received) => {
    expect(job(row)).toEqual({ ok: false, reason, received });
  });

  it("shares nothing that a caller could change", () => {
    const read = record({ title: "焊工", salary: "8千-1.2万/月" });
    expect(Object.isFrozen(read.salary)).toBe(true);
    expect(Object.isFrozen(read.salary?.inferred)).toBe(true);
  });
});

describe("normaliseRecord of talent", () => {
  it("reads every field", () => {
    const row = { title: "焊工", industry: "制造", status: "在职", count: "1,200" };
    expect(normaliseRecord(row, { kind: "talent" })).toEqual({
      ok: true,
      record: { kind: "talent", position: "焊工", title: "焊工", industry: "制造", status: "stock", count: 1200 },
      gaps: {},
    });
  });

  it("takes the status of the options where the row states none, and one person where it states no count", () => {
    const read = (row: unknown) => {
      const result = normaliseRecord(row, { kind: "talent", status: "mobile" });
      return result.ok ? [result.record.status, result.record.count, result.gaps] : result.reason;
    };
    expect(read({ title: "焊工" })).toEqual(["mobile", 1, { industry: "empty", status: "empty", count: "empty" }]);
    expect(read({ title: "焊工", status: "在职", industry: "制造", count: 2 })).toEqual(["stock", 2, {}]);
    expect(read({ title: "焊工", status: "？？某某" })).toBe("status-unrecognised");
  });

  it.each([1, 1200, 999_999_999_999_999, 1e15, 0, -0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
    "reads a count of %d as its text",
    (count) => {
      const read = (cell: unknown) => {
        const result = normaliseRecord({ title: "焊工", status: "在职", count: cell }, { kind: "talent" });
        return result.ok ? [result.record, result.gaps] : result;
      };
      expect(read(count)).toEqual(read(String(count)));
    },
  );

  it.each([
    [7, "not-an-object"],
    [{ status: "在职" }, "title-missing"],
    [{ title: "焊工" }, "status-missing"],
    [{ title: "焊工", status: "1" }, "status-unrecognised"],
    [{ title: "焊工", status: {} }, "status-unrecognised"],
    [{ title: "焊工", status: "在职", count: 0 }, "count-unrecognised"],
    [{ title: "焊工", status: "在职", count: -3 }, "count-unrecognised"],
    [{ title: "焊工", status: "在职", count: 2.5 }, "count-unrecognised"],
    [{ title: "焊工", status: "在职", count: "若干" }, "count-unrecognised"],
    [{ title: "焊工", status: "在职", count: 1e21 }, "count-unrecognised"],
    [{ title: "焊工", status: "在职", count: [{}] }, "count-unrecognised"],
  ])("rejects %o: %s", (row, reason) => {
    expect(normaliseRecord(row, { kind: "talent" })).toMatchObject({ ok: false, reason });
  });
});

describe("normaliseRecord refuses options", () => {
  const refuse = (options: unknown) => expect(() => normaliseRecord({}, options as { kind: "job" }));

  it("that it does not know", () => {
    refuse(undefined).toThrow("[invalid-option]");
    refuse({}).toThrow("normaliseRecord.kind: expected job or talent, received undefined [invalid-option]");
    refuse({ kind: "job", columns: { salery: "薪水" } }).toThrow("received salery [invalid-option]");
    refuse({ kind: "job", columns: { status: "状态" } }).toThrow("[invalid-option]");
    refuse({ kind: "job", columns: { salary: "__proto__" } }).toThrow("[invalid-option]");
    refuse({ kind: "job", columns: { salary: 3 } }).toThrow("[invalid-option]");
    refuse({ kind: "talent", status: "在职" }).toThrow("[invalid-option]");
    refuse({ kind: "job", salary: { currency: "rmb" } }).toThrow("[invalid-option]");
    refuse({ kind: "talent", title: { seniority: "lower" } }).toThrow("[invalid-option]");
    refuse({ kind: "job", lexicon: [] }).toThrow("expected a lexicon made ready by compileLexicon");
    refuse({ kind: "job", colums: {} }).toThrow(
      "normaliseRecord: expected known options only (did you mean `columns`?), received colums [invalid-option]",
    );
    refuse({ kind: "talent", salary: {} }).toThrow("received salary [invalid-option]");
    refuse({ kind: "job", salary: { curency: "CNY" } }).toThrow("did you mean `currency`?");
    refuse({ kind: "job", title: { seniorities: "drop" } }).toThrow("[invalid-option]");
    refuse({ kind: "job", lexicon: null }).toThrow("[invalid-option]");
  });
});
