import { describe, expect, it } from "vitest";
import { duckdbDialect, type SqlExecutor, type SqlTallyOptions, tallyWithSql } from "../../src/sql.js";
import { connectionFor } from "../duckdb/connect.js";
import { executorOf, putRows } from "./duckdb-engine.js";

const connection = connectionFor();

const run = async (options: SqlTallyOptions, executor: SqlExecutor = executorOf(connection())) =>
  await tallyWithSql(executor, duckdbDialect, options);

describe("tallyWithSql", () => {
  it("counts a table", async () => {
    await putRows(
      connection(),
      "ads",
      ["job", "pay", "heads"],
      [
        { job: "焊工", pay: "8千-1.2万/月", heads: "招3人" },
        { job: "焊工（急聘）", pay: "面议", heads: "若干" },
        { job: "", pay: "1万/月", heads: "" },
        { job: "电工", pay: "@@", heads: "" },
      ],
    );
    const { tally, jobLedger, talentLedger } = await run({
      jobs: {
        from: "ads",
        columns: { title: "job", salary: "pay", headcount: "heads" },
        order: "place",
        salary: { currency: "CNY" },
      },
    });
    // 3 + 2 for 若干; (8 000 + 12 000) / 2 × 12 = 120 000 of one advertisement.
    expect(tally.toJSON().positions).toMatchObject([
      {
        name: "焊工",
        advertisements: 2,
        vacancies: 5,
        salaries: [{ annualThousandths: 120_000_000, advertisements: 1 }],
      },
      { name: "电工", advertisements: 1, vacancies: 1, salaries: [] },
    ]);
    expect(jobLedger).toMatchObject({ rowsIn: 4, used: 2, usedInPart: 1, rejected: 1 });
    expect(jobLedger?.unrecognised.salary).toEqual([{ text: "@@", count: 1 }]);
    expect(talentLedger).toBeNull();
    expect(tally.positions()[0]?.stock).toBeNull();
  });

  it("takes a query, a name in parts, an expression and lists", async () => {
    await connection().run("CREATE OR REPLACE TABLE listed AS SELECT '焊工' AS t, ['英语', NULL, '', 'Java'] AS words");
    const sources = [{ sql: "SELECT * FROM listed" }, ["memory", "main", "listed"], "listed"] as const;
    for (const from of sources) {
      const { tally } = await run({
        jobs: { from, columns: { title: { sql: "upper(t)" }, tags: "words" }, listColumns: ["tags"] },
      });
      // English 1, Java 0.25.
      expect(tally.toJSON().positions).toMatchObject([{ name: "焊工", requirementsThousandths: [{ value: 1250 }] }]);
    }
  });

  it("counts rejections and lists none where the rows have no order, and refuses duplicates there", async () => {
    await putRows(connection(), "ads", ["t"], [{ t: "" }, { t: null }, { t: "焊工" }]);
    const { jobLedger } = await run({ jobs: { from: "ads", columns: { title: "t" } } });
    expect(jobLedger).toMatchObject({ rowsIn: 3, rejected: 2, rejections: [] });
    await expect(
      run({ jobs: { from: "ads", columns: { title: "t" }, duplicates: { key: ["title"] } } }),
    ).rejects.toMatchObject({ code: "invalid-option" });
  });

  it("counts nothing of an empty table, and everything missing of a source without columns", async () => {
    await putRows(connection(), "ads", ["t"], []);
    const nothing = await run({ jobs: { from: "ads", columns: { title: "t" } }, talent: { from: "ads", columns: {} } });
    expect(nothing.tally.toJSON().positions).toEqual([]);
    expect([nothing.jobLedger?.rowsIn, nothing.talentLedger?.rowsIn]).toEqual([0, 0]);
    await putRows(connection(), "ads", ["t"], [{ t: "a" }, { t: "b" }]);
    const untitled = await run({ jobs: { from: "ads", columns: {} }, talent: { from: "ads", columns: {} } });
    expect(untitled.jobLedger?.rejectionsByReason["title-missing"]).toBe(2);
    expect(untitled.talentLedger?.rejectionsByReason["title-missing"]).toBe(2);
  });

  it("adds as many people as there are, and refuses more than a double holds", async () => {
    const most = { title: "焊工", status: "在职", count: "999999999999999" };
    await putRows(connection(), "people", ["title", "status", "count"], Array<typeof most>(9).fill(most));
    const talent = { from: "people", columns: { title: "title", status: "status", count: "count" } };
    // 9 × (10^15 − 1) is below 2^53 ≈ 9.007 × 10^15; one more is above.
    expect((await run({ talent })).tally.toJSON().positions[0]?.stock).toBe(8_999_999_999_999_991);
    await putRows(connection(), "people", ["title", "status", "count"], Array<typeof most>(10).fill(most));
    await expect(run({ talent })).rejects.toMatchObject({ code: "range-overflow" });
  });

  it("removes its tables, whatever happens", async () => {
    await putRows(connection(), "ads", ["t"], [{ t: "焊工" }]);
    const jobs = { from: "ads", columns: { title: "t" } };
    const made = async (): Promise<unknown> =>
      (await connection().runAndReadAll("SELECT table_name FROM duckdb_tables() WHERE temporary")).getRows();
    await run({ jobs });
    const failing = executorOf(connection());
    const gone = new Error("gone");
    const executor: SqlExecutor = {
      run: failing.run,
      all: (sql) => (sql.includes("GROUPING") ? Promise.reject(gone) : failing.all(sql)),
    };
    await expect(run({ jobs }, executor)).rejects.toBe(gone);
    const signal = AbortSignal.abort(gone);
    await expect(tallyWithSql(executorOf(connection()), duckdbDialect, { jobs }, { signal })).rejects.toBe(gone);
    expect(await made()).toEqual([]);
  });

  it("sends no text of the data back", async () => {
    const secret = "焊工秘密";
    await putRows(connection(), "ads", ["t", "i", "s"], [{ t: secret, i: "秘密行业", s: "秘密@@" }]);
    const seen: string[] = [];
    const inner = executorOf(connection());
    const executor: SqlExecutor = {
      run: (sql) => {
        seen.push(sql);
        return inner.run(sql);
      },
      all: (sql) => {
        seen.push(sql);
        return inner.all(sql);
      },
    };
    const columns = { title: "t", industry: "i", salary: "s", tags: "t" };
    await run({ jobs: { from: "ads", columns, order: "place", duplicates: { key: ["title"] } } }, executor);
    expect(seen.length).toBeGreaterThan(5);
    expect(seen.filter((sql) => sql.includes("秘密"))).toEqual([]);
  });

  it.each([
    ["an unknown field", { jobs: { from: "ads", columns: { titel: "t" } } }],
    ["a hostile prefix", { jobs: { from: "ads", columns: { title: "t" } }, tablePrefix: "x; DROP TABLE ads" }],
    ["a name that is none", { jobs: { from: "", columns: { title: "t" } } }],
    ["a name with NUL", { jobs: { from: "ads", columns: { title: "t\0" } } }],
    ["a method that is none", { jobs: { from: "ads", columns: { title: "t" } }, vacanciesWhenSeveral: 0 }],
    ["a currency that is none", { jobs: { from: "ads", columns: { title: "t" }, salary: { currency: "yuan" } } }],
    ["a number to keep that is none", { jobs: { from: "ads", columns: { title: "t" }, keepRejections: -1 } }],
    ["a status that is none", { talent: { from: "ads", columns: { title: "t" }, status: "gone" } }],
    [
      "a weight with duplicates",
      {
        talent: {
          from: "ads",
          columns: { title: "t" },
          order: "p",
          weight: { sql: "1" },
          duplicates: { key: ["title"] },
        },
      },
    ],
  ])("refuses %s", async (_, options) => {
    await putRows(connection(), "ads", ["t"], [{ t: "焊工" }]);
    await expect(run(options as unknown as SqlTallyOptions)).rejects.toMatchObject({ code: "invalid-option" });
  });
});
