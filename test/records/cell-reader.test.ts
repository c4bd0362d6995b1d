import { describe, expect, it } from "vitest";
import { IndexError } from "../../src/errors/index-error.js";
import { createCellReader } from "../../src/records/cell-reader.js";

describe("createCellReader", () => {
  it("reads each field of an advertisement as normaliseRecords does", () => {
    const reader = createCellReader({ kind: "job", salary: { currency: "CNY", period: "month" } });
    expect(reader.title("焊工（急聘）")).toEqual({ value: "焊工", gap: null });
    expect(reader.title(null)).toEqual({ value: null, gap: "empty" });
    expect(reader.title({})).toEqual({ value: null, gap: "unrecognised" });
    expect(reader.industry("行业：制造").value).toBe("制造");
    expect(reader.headcount("若干")).toEqual({ value: "several", gap: null });
    // 10 000 × 12.
    expect(reader.salary("1万").value?.annualMin).toBe(120_000);
    expect(reader.salary("面议").gap).toBe("not-stated");
    expect(reader.education("本科").value?.years).toBe(16);
    expect(reader.experience("3-5年").value?.minYears).toBe(3);
    expect(reader.attributes(["本科", "招3人"]).value?.headcount).toBe(3);
    expect(reader.requirements("要求英语", ["Java"]).value?.weightedCount).toBe(1.25);
    expect(reader.requirements("-", null).gap).toBe("empty");
  });

  it("reads each field of a talent record", () => {
    const reader = createCellReader({ kind: "talent" });
    expect(reader.status("离职-随时到岗").value).toBe("mobile");
    expect(reader.count("1,200").value).toBe(1200);
    expect(reader.count("0").gap).toBe("unrecognised");
    expect(reader.industry("").gap).toBe("empty");
    expect(reader.title("焊工").value).toBe("焊工");
  });

  it("shows a cell as a ledger does, and compares it as duplicates are", () => {
    const { show, duplicateKey } = createCellReader({ kind: "job" });
    expect(show(["a", "b"])).toBe("a, b");
    expect(show("x".repeat(121))).toBe(`${"x".repeat(120)}…`);
    expect(duplicateKey("　甲 公司\n")).toBe("甲 公司");
    expect(duplicateKey({})).toBe("");
  });

  it("refuses options that are none", () => {
    expect(() => createCellReader({ kind: "firm" } as never)).toThrow(IndexError);
    expect(() => createCellReader({ kind: "talent", status: "gone" } as never)).toThrow("invalid-option");
  });
});
