import { describe, expect, it } from "vitest";
import { generateTalent } from "../../src/synthetic.js";

const bare = (title: string): string => title.replace("（兼职）", "").trim();

describe("generateTalent", () => {
  it("gives stock first, then mobile, a row a person", () => {
    const rows = [...generateTalent({ seed: 1, stock: 500, mobile: 120 })];
    expect(rows.map((row) => row.status)).toEqual([...new Array(500).fill("stock"), ...new Array(120).fill("mobile")]);
    expect(rows.every((row) => row.count === 1)).toBe(true);
    expect(new Set(rows.slice(0, 243).map((row) => bare(row.title))).size).toBe(243);
  });

  it("groups to the same totals", () => {
    const options = { seed: 8, stock: 4000, mobile: 900 };
    const totals = new Map<string, number>();
    for (const { title, industry, status } of generateTalent(options)) {
      const key = `${bare(title)}|${industry}|${status}`;
      totals.set(key, (totals.get(key) ?? 0) + 1);
    }
    const grouped = [...generateTalent({ ...options, rows: "grouped" })];
    expect(new Map(grouped.map((row) => [`${row.title}|${row.industry}|${row.status}`, row.count]))).toEqual(totals);
  });

  it("makes the n-th person alike in a larger data set", () => {
    const small = [...generateTalent({ seed: 8, stock: 300, mobile: 10 })];
    const large = [...generateTalent({ seed: 8, stock: 900, mobile: 10 })];
    expect(large.slice(0, 300)).toEqual(small.slice(0, 300));
    expect(large.slice(900)).toEqual(small.slice(300));
  });

  it("refuses what is no number of people", () => {
    expect(() => generateTalent({ seed: 1, stock: -1, mobile: 0 })).toThrow(/stock.*\[invalid-option\]/);
    expect(() => generateTalent({ seed: 1, stock: 0, mobile: 1.5 })).toThrow(/mobile.*\[invalid-option\]/);
  });

  it("refuses another kind of rows", () => {
    const options = { seed: 1, stock: 1, mobile: 1, rows: "group" as "grouped" };
    expect(() => generateTalent(options)).toThrow(
      /rows: expected individual or grouped, received group \[invalid-option\]/,
    );
  });
});
