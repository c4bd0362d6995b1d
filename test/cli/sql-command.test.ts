import { describe, expect, it } from "vitest";
import { shell } from "./run-shell.js";

const ads = ["sql", "jobs.ads", "--column", "title=职位", "--column", "salary=薪`资"];

describe("sql", () => {
  it("prints the whole plan for an engine, and nothing else", async () => {
    const run = await shell([...ads, "--dialect", "spark", "--talent", "people", "--talent-column", "title=title"]);
    expect([run.code, run.stderr]).toEqual([0, ""]);
    expect(run.stdout).toContain("`jobs`.`ads`");
    expect(run.stdout).toContain("`薪``资`");
    expect(run.stdout).toContain("`people`");
    expect(run.stdout).toContain("CREATE TABLE `shortage_index_job_title_texts` USING parquet AS");
    // Each step says what it is; what is made is removed.
    for (const step of ["create", "fetch", "insert", "count", "drop"]) expect(run.stdout).toContain(`-- ${step} · job`);
    expect(run.stdout).toMatch(/GROUP BY GROUPING SETS/);
  });

  it("says first that the plan runs in parts, and what is to be done between them", async () => {
    const { stdout } = await shell(ads);
    const head = stdout.slice(0, stdout.indexOf("\n\n"));
    for (const line of head.split("\n")) expect(line).toMatch(/^-- /);
    expect(head).toMatch(
      /^-- Not to be run as one script: it runs in parts\..*fetch.*insert.*count.*tallyWithSql.*--by-hand/s,
    );
    expect((await shell([...ads, "--lang", "zh"])).stdout).toMatch(/^-- 不可作为一个脚本整体执行.*--by-hand/s);
  });

  it("names a table whose name holds dots, and reads pay as it is told to", async () => {
    const run = await shell(["sql", "json.`/data/ads.json`", "--column", "title=t", "--dialect", "spark"]);
    expect(run.stdout).toContain("FROM `json`.`/data/ads.json` AS");
    expect((await shell([...ads, "--currency", "RMB"])).stderr).toMatch(/did you mean CNY\?/);
  });

  it("writes in the dialect asked for, DuckDB's where none is", async () => {
    expect((await shell(ads)).stdout).toContain('"薪`资"');
    expect((await shell([...ads, "--dialect", "postgres"])).stdout).toContain("CREATE TEMPORARY TABLE");
    expect((await shell([...ads, "--dialect", "clickhouse"])).stdout).toContain("`薪\\`资`");
  });

  it("counts as it is told to", async () => {
    const run = await shell([
      ...ads,
      "--column",
      "tags=tags",
      "--list",
      "tags",
      "--order",
      "place",
      "--duplicates",
      "title,city",
      "--by",
      "industry",
      "--prefix",
      "mine_",
    ]);
    expect(run.stdout).toContain("mine_job_first");
    expect(run.stdout).toContain("-- rejections · job");
    expect(run.stdout).toContain("list_filter");
    expect(run.stdout).not.toContain("shortage_index_");
  });

  it("refuses mistakes in one line", async () => {
    const refused = async (...argv: string[]): Promise<string> => {
      const run = await shell(argv);
      expect([run.code, run.stdout]).toEqual([2, ""]);
      return run.stderr;
    };
    expect(await refused("sql")).toMatch(/takes one table/);
    expect(await refused("sql", "a", "b")).toMatch(/takes one table/);
    expect(await refused("sql", "a")).toMatch(/--column title=NAME/);
    expect(await refused(...ads, "--talent", "people")).toMatch(/--talent-column title=NAME/);
    expect(await refused(...ads, "--dialect", "sparc")).toMatch(/did you mean spark/);
    expect(await refused(...ads, "--duplicates", "title")).toMatch(/needs --order/);
    expect(await refused(...ads, "--list", "tag")).toMatch(/did you mean tags/);
    expect(await refused(...ads, "--prefix", "x;")).toMatch(/tablePrefix/);
  });
});
