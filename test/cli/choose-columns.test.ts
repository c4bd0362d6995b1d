import { describe, expect, it } from "vitest";
import { chooseColumns } from "../../src/cli/choose-columns.js";

const file = (...columns: string[]) => ({ path: "a.csv", format: "csv" as const, bytes: 1, columns, rows: null });

describe("chooseColumns", () => {
  it("goes by the headers, and by the user before them", () => {
    expect(chooseColumns(file("职位名称", "薪资"), "job", {}).columns).toEqual({ title: "职位名称", salary: "薪资" });
    expect(chooseColumns(file("职位名称", "薪资", "x"), "job", { salary: "x" }).columns).toEqual({
      title: "职位名称",
      salary: "x",
    });
    // A column that the user gives to one field is not taken for another.
    expect(chooseColumns(file("title", "description"), "job", { tags: "description" }).columns).toEqual({
      title: "title",
      tags: "description",
    });
  });

  it("refuses a header that is not there, and a file without titles", () => {
    expect(() => chooseColumns(file("title", "salary"), "job", { salary: "salry" })).toThrow(
      /a\.csv has no column salry; did you mean --column salary=salary\?/,
    );
    expect(() => chooseColumns(file("a"), "talent", { title: "zz" })).toThrow(/has no column zz; its columns: a/);
    expect(() => chooseColumns(file("a", "b"), "job", {})).toThrow(/name it with --column title=…, one of: a, b/);
    const many = Array.from({ length: 30 }, (_, index) => `c${index}`);
    expect(() => chooseColumns(file(...many), "talent", {})).toThrow(/--talent-column title=.*c19 … \(30 in all\)/);
  });
});
