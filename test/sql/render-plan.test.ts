import { describe, expect, it } from "vitest";
import { duckdbDialect, planStatements, renderPlan, type SqlTallyOptions } from "../../src/sql.js";
import { connectionFor } from "../duckdb/connect.js";
import { putRows } from "./duckdb-engine.js";

const connection = connectionFor();

const options: SqlTallyOptions = {
  jobs: {
    from: ["lake", 'ads "2026"'],
    columns: { title: "job title", salary: "pay", description: "text" },
    order: "id",
    duplicates: { key: ["title", "company name"] },
  },
  talent: { from: "people", columns: { title: "title", status: "status" } },
};

describe("renderPlan", () => {
  it("writes every step in order, and a comment where the figures go", () => {
    const text = renderPlan(duckdbDialect, options);
    const heads = text.split("\n").filter((line) => line.startsWith("-- ") && line.includes(" · "));
    expect(heads.slice(0, 4)).toEqual([
      "-- create · job · shortage_index_job_title_texts",
      "-- fetch · job · shortage_index_job_title_texts",
      "-- create · job · shortage_index_job_title_figures",
      "-- insert · job · shortage_index_job_title_figures",
    ]);
    expect(text).toContain('FROM "lake"."ads ""2026""" AS source_rows');
    expect(text).toContain("coalesce(CAST(\"job title\" AS VARCHAR), '')");
    expect(text).toContain("-- rows of shortage_index_job_salary_figures (id, currency, amount, gap)");
    expect(text.match(/GROUPING SETS/g)).toHaveLength(2);
  });

  it("keeps a hostile name within its quotes", () => {
    const hostile = "x\"; DROP TABLE ads; --\n/* ' */";
    const text = renderPlan(duckdbDialect, { jobs: { from: hostile, columns: { title: hostile } } });
    expect(text.split('"x""; DROP TABLE ads; --\n/* \' */"').join("")).not.toContain("DROP TABLE ads");
  });

  it("refuses what tallyWithSql refuses", () => {
    expect(() => renderPlan(duckdbDialect, { ...options, tablePrefix: "1" })).toThrow("invalid-option");
    expect(() => renderPlan(duckdbDialect, { ...options, vacanciesWhenUnstated: 0 })).toThrow("invalid-option");
  });
});

describe("planStatements", () => {
  it("gives statements that run as they stand", async () => {
    await putRows(connection(), "people", ["title", "status"], [{ title: "焊工", status: "在职" }]);
    const statements = planStatements(duckdbDialect, { talent: options.talent ?? { from: "people", columns: {} } });
    for (const { step, sql } of statements) if (step !== "insert") await connection().run(sql);
    expect(statements.map(({ step }) => step)).toEqual([
      ...["create", "fetch", "create", "insert"],
      ...["create", "fetch", "create", "insert"],
      "count",
      ...["drop", "drop", "drop", "drop"],
    ]);
  });
});
