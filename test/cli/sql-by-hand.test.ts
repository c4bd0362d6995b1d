import { readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { DuckDBInstance } from "@duckdb/node-api";
import { createTally } from "shortage-index";
import { describe, expect, it } from "vitest";
import { readPositions } from "../../src/cli/read-positions.js";
import { contextOf, filesFor } from "./files.js";
import { shell } from "./run-shell.js";

const put = filesFor("sql-by-hand");
const sample = (name: string): string => fileURLToPath(new URL(`../../examples/data/${name}`, import.meta.url));
const ADS = sample("synthetic-advertisements.csv");
const TALENT = sample("synthetic-talent.csv");

interface Database {
  /** Runs a script in a session of its own, as `duckdb FILE < SCRIPT` does. */
  readonly run: (script: string) => Promise<void>;
  readonly tables: () => Promise<readonly unknown[]>;
}

/** A database file with a table for each file. */
async function database(name: string, tables: Readonly<Record<string, string>>): Promise<Database> {
  const path = put(name, "");
  rmSync(path);
  const run = async (statements: readonly string[]): Promise<readonly unknown[]> => {
    const instance = await DuckDBInstance.create(path);
    const connection = await instance.connect();
    let last: readonly unknown[] = [];
    for (const statement of statements) last = (await connection.runAndReadAll(statement)).getRows();
    connection.closeSync();
    instance.closeSync();
    return last;
  };
  await run(
    Object.entries(tables).map(
      ([table, file]) =>
        `CREATE TABLE ${table} AS SELECT row_number() OVER () - 1 AS place, * FROM read_csv('${file}', all_varchar = true, header = true, delim = ',')`,
    ),
  );
  return {
    run: async (script) => {
      await run(
        readFileSync(script, "utf8")
          .split(/;\n(?:\n|$)/)
          .filter((statement) => statement !== ""),
      );
    },
    tables: async () => (await run(["SELECT table_name FROM duckdb_tables() ORDER BY 1"])).flat(),
  };
}

const folderOf = (name: string): string => join(dirname(put("here", "")), name);
const columnsOf = (option: string, ...fields: string[]): string[] =>
  fields.flatMap((field) => [`--${option}`, `${field}=${field}`]);

describe("sql --by-hand", { timeout: 60_000 }, () => {
  it("counts what rank counts, by scripts and files alone", async () => {
    const folder = folderOf("sample");
    const { run } = await database("sample.db", { ads: ADS, people: TALENT });
    const command = [
      ...["sql", "ads", "--talent", "people", "--order", "place", "--by-hand", folder],
      ...columnsOf(
        "column",
        "title",
        "industry",
        "headcount",
        "salary",
        "education",
        "experience",
        "description",
        "tags",
      ),
      ...columnsOf("talent-column", "title", "industry", "status", "count"),
      ...["--currency", "CNY", "--period", "month", "--seniority", "drop"],
    ];
    const first = await shell(command);
    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect(first.stdout).toMatch(/^wrote .*1-texts\.sql; let the engine run it, .* repeat this command\n$/);
    await run(join(folder, "1-texts.sql"));
    expect((await shell(command)).stdout).toMatch(/^wrote .*2-counts\.sql; /);
    await run(join(folder, "2-counts.sql"));
    expect((await shell(command)).stdout).toMatch(
      /^2400 advertisements, 1 rejected; wrote .*tally\.json and .*ledger\.json\n$/,
    );

    const options = ["--currency", "CNY", "--period", "month", "--seniority", "drop"];
    const expected = await readPositions(contextOf(ADS, "--talent", TALENT, ...options), () => undefined);
    const tally = createTally(JSON.parse(readFileSync(join(folder, "tally.json"), "utf8")));
    expect(tally.toJSON()).toEqual(expected.tally);
    expect(tally.positions({ currency: "CNY" })).toEqual(expected.positions);
    const ledger = JSON.parse(readFileSync(join(folder, "ledger.json"), "utf8"));
    expect(ledger.advertisements).toMatchObject({ rowsIn: 2400, rejections: expected.jobLedger.rejections });
    expect(ledger.talent.used).toBe(expected.talentLedger?.used);
  });

  it("takes any text, and leaves no table behind", async () => {
    const folder = folderOf("hostile");
    const csv = put("hostile.csv", 'title,tags\n焊工,"a;\nb"\n焊工,\'"\\\n"x;\n""y",z\n,z\n');
    const { run, tables } = await database("hostile.db", { ads: csv });
    const command = ["sql", "ads", ...columnsOf("column", "title", "tags"), "--by-hand", folder, "--quiet"];
    expect(await shell(command)).toEqual({ code: 0, stdout: "", stderr: "" });
    // A script that was cut off is run again.
    await run(join(folder, "1-texts.sql"));
    await run(join(folder, "1-texts.sql"));
    await shell(command);
    await run(join(folder, "2-counts.sql"));
    await shell(command);
    const expected = await readPositions(contextOf(csv), () => undefined);
    expect(JSON.parse(readFileSync(join(folder, "tally.json"), "utf8"))).toEqual(expected.tally);
    expect(await tables()).toEqual(["ads"]);
  });

  it("says which script has not run, and takes no answers to another", async () => {
    const folder = folderOf("refused");
    const { run } = await database("refused.db", { ads: put("ads.csv", "title,education\n焊工,大专\n") });
    const command = ["sql", "ads", ...columnsOf("column", "title", "education"), "--by-hand", folder];
    await shell(command);
    expect((await shell(command)).stderr).toMatch(
      /texts\/shortage_index_job_title_texts\.ndjson is not there yet; run/,
    );
    expect((await shell([...command, "--seniority", "drop", "--prefix", "other_"])).stderr).toMatch(
      /1-texts\.sql was written for other options or other texts; repeat/,
    );
    await run(join(folder, "1-texts.sql"));
    await shell(command);
    expect((await shell(command)).stderr).toMatch(/counts\/job-counts\.ndjson is not there yet; run/);
    expect((await shell([...command, "--by", "industry"])).stderr).toMatch(/2-counts\.sql was written for other/);
    const file = put("a-file", "");
    expect((await shell(["sql", "ads", "--column", "title=t", "--by-hand", file])).code).toBe(2);
    expect((await shell([...command, "--dialect", "clickhouse"])).stderr).toMatch(
      /--by-hand writes for duckdb, spark, postgres, and not for clickhouse/,
    );
  });

  it("speaks Chinese", async () => {
    const command = ["sql", "ads", "--column", "title=t", "--by-hand", folderOf("zh"), "--lang", "zh"];
    expect((await shell(command)).stdout).toMatch(/^已写入 .*1-texts\.sql；请在引擎中执行/);
  });
});
