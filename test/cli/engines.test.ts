import { mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { dataFolder, dataPath } from "../support/data.js";
import { filesFor } from "./files.js";
import { shell } from "./run-shell.js";

const write = filesFor("engines");
const sample = (name: string): string => fileURLToPath(new URL(`../../examples/data/${name}`, import.meta.url));
const ADS = sample("synthetic-advertisements.csv");
const TALENT = sample("synthetic-talent.csv");
const FILES = ["out.csv", "out.json", "out.ndjson", "ledger.json"] as const;

/** Everything that `rank` gives: its files as bytes, and what it prints, the names of the files aside. */
async function everything(engine: string, argv: readonly string[]): Promise<Record<string, string>> {
  const folder = join(dirname(write("here", "")), engine);
  mkdirSync(folder, { recursive: true });
  const [csv, json, lines, ledger] = FILES.map((name) => join(folder, name)) as [string, string, string, string];
  const outputs = ["--out", csv, "--out", json, "--out", lines, "--ledger", ledger];
  const { code, stdout, stderr } = await shell(["rank", ...argv, ...outputs, "--engine", engine]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const files = [csv, json, lines, ledger].map((path, place) => [FILES[place], readFileSync(path, "utf8")]);
  return { ...Object.fromEntries(files), stdout: stdout.replaceAll(folder, "") };
}

/** @returns The positions, as JSON a line. */
async function expectSame(argv: readonly string[]): Promise<string> {
  const js = await everything("js", argv);
  const duckdb = await everything("duckdb", argv);
  for (const name of [...FILES, "stdout"]) expect(duckdb[name] === js[name], `${name} of both engines`).toBe(true);
  // What is compared is something.
  expect(js["out.json"]?.length).toBeGreaterThan(100);
  expect(JSON.parse(js["ledger.json"] as string)).toMatchObject({ advertisements: { rowsIn: expect.any(Number) } });
  return js["out.ndjson"] as string;
}

describe("both engines give the same bytes", { timeout: 60_000 }, () => {
  it("on the sample, with and without talent and a currency", async () => {
    await expectSame([ADS]);
    await expectSame([ADS, "--talent", TALENT, "--currency", "CNY", "--period", "month"]);
    await expectSame([ADS, "--talent", TALENT, "--by", "industry", "--seniority", "drop"]);
  });

  it("over files of several encodings", async () => {
    // 职位,学历 / 焊工,大专 in GBK, and the same in UTF-8, with and without a byte order mark, and packed.
    const gbk = write("gbk.csv", Buffer.from("d6b0cebb2cd1a7c0fa0abab8b9a42cb4f3d7a80a", "hex"));
    const plain = write("plain.csv", "职位,学历\n电工,本科\n");
    const marked = write("marked.csv", "\ufeff职位,学历\n瓦工,本科\n");
    const packed = write("packed.csv.gz", gzipSync("\ufeff职位,学历\n木工,本科\n"));
    const people = write("people.csv", "title,status\n电工,在职\n");
    const encodings = ["--encoding", "gb18030", "--encoding", "plain.csv=utf-8", "--encoding", `${people}=UTF8`];
    const read = await expectSame([gbk, plain, marked, packed, "--talent", people, ...encodings]);
    for (const name of ["焊工", "电工", "瓦工", "木工"]) expect(read).toContain(`"name":"${name}"`);
  });

  it("over several files of different columns, encodings and defaults, with duplicates", async () => {
    const rows = "职位,月薪,学历,公司,城市\n焊工,8千-1.2万,大专,甲,沪\n焊工,8千-1.2万,大专,甲,沪\n,1万,x,乙,沪\n";
    const [chinese, again] = [write("a.csv", rows), write("c.csv", rows)];
    const english = write(
      "b.ndjson",
      `${[
        { title: "Welder", salary: "$40,000 a year", tags: ["welding", "English"], company: "A", city: "Leeds" },
        { title: "Welder", salary: 52000, description: "No degree required. Forklift licence.", company: "A" },
        { title: "焊工", salary: "薪资看能力", education: "见正文", headcount: "若干" },
        { title: ["焊工"], salary: { min: 1 } },
        [1, 2],
      ]
        .map((row) => JSON.stringify(row))
        .join("\n")}\n`,
    );
    const people = write(
      "people.tsv",
      "position\tstatus\tcount\n焊工\t在职\t12\nwelder\tmobile\t3\n电工\t?\t1\n焊工\t在职\tx\n",
    );
    const files = [chinese, english, again, "--talent", people];
    await expectSame(files);
    await expectSame([...files, "--duplicates", "title,company,city", "--currency", "CNY"]);
    await expectSame([...files, "--salary-default", "b.ndjson=USD/year", "--minimum-coverage", "0"]);
  });

  it("where pay is all there is, and is read a second time", async () => {
    await expectSame([write("pay.csv", "title,salary\na,10-20k\nb,5-8k\nc,面议\nd,200/天\n")]);
  });

  it("on hostile texts", async () => {
    const rows = [
      "__proto__",
      "constructor",
      "=HYPERLINK(1)",
      "<img src=x>",
      "''; DROP TABLE x; --",
      "\\u0000",
      "a\tb",
      "１２",
    ];
    await expectSame([
      write(
        "hostile.csv",
        `title,salary,education,description\n${rows.map((text, index) => `"${text}","${index + 1}万/月","${text}","${text}"`).join("\n")}\n`,
      ),
    ]);
  });

  it("with a memory limit, one thread and a temporary folder", async () => {
    const folder = dirname(write("spill", ""));
    const argv = [ADS, "--talent", TALENT, "--currency", "CNY"];
    const js = await everything("js", argv);
    const limited = ["--memory", "200MB", "--threads", "1", "--temporary-folder", folder];
    expect(await everything("duckdb", [...argv, ...limited])).toEqual(js);
  });
});

describe.skipIf(dataFolder === null)("both engines on real advertisements", { timeout: 120_000 }, () => {
  it.each(["51job", "boss", "indeed", "lagou", "naukri", "shixiseng", "un"])("%s", async (site) => {
    await expectSame([dataPath("ads", `${site}.ndjson.gz`), "--minimum-coverage", "0"]);
  });

  it("several sites at once, duplicates left out", async () => {
    const files = ["51job", "zhaopin", "indeed"].map((site) => dataPath("ads", `${site}.ndjson.gz`));
    await expectSame([...files, "--duplicates", "title,company,city", "--currency", "CNY", "--period", "month"]);
  });
});
