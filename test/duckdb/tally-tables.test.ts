import { describe, expect, it } from "vitest";
import { tallyTables } from "../../src/duckdb.js";
import { connectionFor } from "./connect.js";

const connection = connectionFor();

describe("tallyTables", () => {
  it("counts tables, views, queries and what is attached", async () => {
    const db = connection();
    await db.run(
      "CREATE TABLE ads AS SELECT * FROM (VALUES ('焊工', '1万/月', ['英语', 'Java']), ('', '', NULL)) t(title, salary, tags)",
    );
    await db.run('CREATE VIEW more AS SELECT \'焊工\' AS "职位名称", 3 AS "招聘人数"');
    await db.run("ATTACH ':memory:' AS warehouse");
    await db.run(
      "CREATE TABLE warehouse.people AS SELECT '焊工' AS title, 'stock' AS status, 2 AS \"count\" FROM range(3)",
    );
    const { tally, jobLedger, talentLedger } = await tallyTables(db, {
      advertisements: [
        { from: "ads", salary: { currency: "CNY" } },
        "more",
        { from: { sql: "SELECT '电工' AS title" } },
      ],
      talent: [{ from: ["warehouse", "main", "people"] }],
    });
    // 1 + 3 people; 3 rows of 2; English 1 and Java 0.25 of the one vacancy that states anything; 10 000 × 12.
    expect(tally.toJSON().positions).toMatchObject([
      {
        name: "焊工",
        vacancies: 4,
        stock: 6,
        requirementsThousandths: [{ value: 1250, advertisements: 1, vacancies: 1 }],
        salaries: [{ currency: "CNY", annualThousandths: 120_000_000, advertisements: 1 }],
      },
      { name: "电工", vacancies: 1, stock: 0 },
    ]);
    expect(jobLedger?.rejections).toEqual([{ row: 1, ordinal: 2, reason: "title-missing", received: "" }]);
    expect(talentLedger?.used).toBe(3);
  });

  it("puts rows in the order of a column", async () => {
    await connection().run(
      "CREATE TABLE unsorted AS SELECT * FROM (VALUES (2, '焊工', '甲'), (1, '焊工', '甲'), (3, '', '')) t(n, title, company)",
    );
    const { jobLedger } = await tallyTables(connection(), {
      advertisements: [{ from: "unsorted", order: "n" }],
      duplicates: { key: ["title", "company"] },
    });
    expect(jobLedger?.rejections).toMatchObject([
      { row: 1, reason: "duplicate", firstRow: 0 },
      { row: 2, reason: "title-missing" },
    ]);
  });

  it("leaves nothing behind on the connection, whether it ends well or badly", async () => {
    const temporary = async (): Promise<unknown> =>
      (await connection().runAndReadAll("SELECT table_name FROM duckdb_tables() WHERE temporary")).getRows();
    await connection().run("CREATE TABLE few AS SELECT '焊工' AS title, '英语；Java' AS description");
    await tallyTables(connection(), { advertisements: ["few"], talent: ["few"] });
    expect(await temporary()).toEqual([]);
    const gone = new Error("gone");
    for (const last of ["read", "requirements", "vocabulary", "count"]) {
      const controller = new AbortController();
      const midway = tallyTables(connection(), {
        advertisements: ["few"],
        signal: controller.signal,
        onProgress: ({ phase }) => {
          if (phase === last) controller.abort(gone);
        },
      });
      await expect(midway).rejects.toBe(gone);
      expect(await temporary()).toEqual([]);
    }
  });

  it("refuses what has no title, and no tables", async () => {
    await connection().run("CREATE TABLE nameless AS SELECT 1 AS x");
    await expect(tallyTables(connection(), { advertisements: ["nameless"] })).rejects.toMatchObject({
      code: "invalid-value",
    });
    await expect(tallyTables(connection(), { advertisements: [] })).rejects.toMatchObject({ code: "invalid-option" });
  });
});
