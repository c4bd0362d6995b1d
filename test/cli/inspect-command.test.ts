import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { displayWidth } from "../../src/cli/display-width.js";
import type { Inspection } from "../../src/cli/inspection.js";
import { filesFor } from "./files.js";
import { type Surroundings, shell } from "./run-shell.js";

const sample = (name: string): string => fileURLToPath(new URL(`../../examples/data/${name}`, import.meta.url));
const ADS = sample("synthetic-advertisements.csv");
const TALENT = sample("synthetic-talent.csv");
const write = filesFor("inspect");
const inspect = (argv: readonly string[], surroundings?: Surroundings) => shell(["inspect", ...argv], surroundings);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "inspect-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SMALL = [
  "职位,月薪,学历,公司,城市,备注",
  "焊工,8千-1.2万,大专,甲公司,上海,x",
  "焊工,8千-1.2万,大专,甲公司,上海,x",
  "焊工,面议,见正文,乙公司,上海,x",
  ",1万,,丙公司,上海,x",
  "",
].join("\n");

async function jsonOf(argv: readonly string[], name: string): Promise<Inspection> {
  const out = join(folder, name);
  expect(await inspect([...argv, "--quiet", "--out", out])).toEqual({ code: 0, stdout: "", stderr: "" });
  return JSON.parse(readFileSync(out, "utf8")) as Inspection;
}

describe("inspect", () => {
  it("reads files of several encodings, and none twice", async () => {
    // 职位,学历 / 焊工,大专 in GBK
    const gbk = write("gbk.csv", Buffer.from("d6b0cebb2cd1a7c0fa0abab8b9a42cb4f3d7a80a", "hex"));
    const people = write("people.csv", "职位,状态\n电工,在职\n");
    const encodings = ["--encoding", "gb18030", "--encoding", "people.csv=utf-8"];
    const { advertisements, talent } = await jsonOf([gbk, "--talent", people, ...encodings], "encodings.json");
    expect([advertisements?.ledger.used, talent?.ledger.used]).toEqual([1, 1]);
    expect((await inspect([people, people])).stderr).toMatch(/people\.csv is given twice/);
  });

  it("tells columns, shares, texts not recognised, spreads and suspected duplicates", async () => {
    const { code, stdout, stderr } = await inspect([write("small.csv", SMALL), "--currency", "CNY"]);
    expect(stderr).toBe("");
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /small\.csv: title=职位, salary=月薪 \(per month\), education=学历, company=公司, city=城市/,
    );
    expect(stdout).toMatch(/not used: 备注/);
    expect(stdout).toMatch(/no column for: industry, headcount, experience, description, tags, attributes/);
    // Four rows: one without a title; of the other three one has schooling that nothing is known of.
    expect(stdout).toMatch(/Advertisements: 4 rows in = 2 used \+ 1 used in part \+ 1 rejected/);
    // Of three usable rows two state a salary and one says that it does not say.
    expect(stdout).toMatch(/salary +66\.7% +33\.3% +0%/);
    expect(stdout).toMatch(/education +66\.7% +0% +33\.3%/);
    expect(stdout).toMatch(/education: 见正文 ×1/);
    expect(stdout).toMatch(/CNY +month +2 +10000 +10000/);
    // Three rows have title, company and city; the second repeats the first.
    expect(stdout).toMatch(/equal in title, company, city: 1 rows \(33\.3%\) repeat/);
    expect(stdout).toMatch(/焊工 · 甲公司 · 上海 ×2/);
    expect(stdout).toMatch(/rank --duplicates title,company,city/);
  });

  it("writes it all as JSON, the ledger with it", async () => {
    const inspection = await jsonOf([write("json.csv", SMALL), "--currency", "CNY"], "small.json");
    expect(inspection.version).toBe(1);
    expect(inspection.talent).toBeNull();
    expect(inspection.files).toMatchObject([
      { kind: "advertisements", columns: { title: "职位", salary: "月薪" }, unused: ["备注"], salaryPeriod: "month" },
    ]);
    const { ledger, repeats, education } = inspection.advertisements as NonNullable<Inspection["advertisements"]>;
    expect(ledger).toMatchObject({ rowsIn: 4, used: 2, usedInPart: 1, rejected: 1 });
    expect(ledger.fields.education).toEqual({ stated: 2, notStated: 0, unrecognised: 1 });
    expect(ledger.unrecognised.education).toEqual([{ text: "见正文", count: 1 }]);
    expect(education.find(({ level }) => level === "associate")?.count).toBe(2);
    expect(repeats.map(({ compared, withinFiles }) => [compared, withinFiles])).toEqual([
      [3, 1],
      [3, 1],
    ]);
  });

  it("counts on the sample what rank counts, and rejects as duplicates what it suspects", async () => {
    const inspection = await jsonOf([ADS, "--talent", TALENT], "sample.json");
    const ledger = join(folder, "ledger.json");
    const ranked = await shell(["rank", ADS, "--talent", TALENT, "--quiet", "--ledger", ledger]);
    expect(ranked.code).toBe(0);
    const counted = JSON.parse(readFileSync(ledger, "utf8")) as Record<string, unknown>;
    expect(inspection.advertisements?.ledger).toEqual(counted.advertisements);
    expect(inspection.talent?.ledger).toEqual(counted.talent);
    const without = join(folder, "without.json");
    await shell(["rank", ADS, "--quiet", "--duplicates", "title,company,city", "--ledger", without]);
    const { advertisements } = JSON.parse(readFileSync(without, "utf8")) as {
      advertisements: { duplicates: number };
    };
    expect(inspection.advertisements?.repeats[0]?.withinFiles).toBe(advertisements.duplicates);
  });

  it("speaks Chinese", async () => {
    const { stdout } = await inspect([ADS, "--talent", TALENT, "--lang", "zh"]);
    for (const heading of [
      "招聘广告：读入 2400 行",
      "学历要求",
      "疑似重复",
      "人才记录：读入",
      "有招聘广告的岗位：243 个有人才记录",
    ]) {
      expect(stdout).toContain(heading);
    }
    expect(stdout).not.toMatch(/bachelor|median/);
  });

  it.each([60, 80, 120])("keeps tables and lists within a terminal of %i columns", async (columns) => {
    const { stdout } = await inspect([ADS, "--talent", TALENT], { isTTY: true, columns });
    const tables = stdout.split("\n").filter((line) => /^ {2}(?!equal|rank|no column)/.test(line));
    expect(tables.length).toBeGreaterThan(40);
    expect(tables.filter((line) => displayWidth(line) > columns)).toEqual([]);
  });

  it("makes hostile texts harmless for a terminal", async () => {
    const { stdout } = await inspect([write("hostile.csv", 'title,salary\n"\u001b[31mred\u202e",\u001b]0;x\u0007\n')]);
    for (const character of ["\u001b", "\u0007", "\u202e"]) expect(stdout).not.toContain(character);
    expect(stdout).toContain("\\u{1b}");
  });

  it("looks at talent alone", async () => {
    const { code, stdout } = await inspect(["--talent", TALENT]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/People: 7211 = 5972 in stock \+ 1239 intending to move/);
    expect(stdout).not.toMatch(/Advertisements|no advertisement names/);
  });

  it("puts the JSON on standard output, and the report aside", async () => {
    const { stdout, stderr } = await inspect([write("std.csv", SMALL), "--out", "-"]);
    expect((JSON.parse(stdout) as Inspection).advertisements?.ledger.rowsIn).toBe(4);
    expect(stderr).toMatch(/Suspected duplicates/);
  });

  it("refuses what cannot be meant, in one line", async () => {
    expect(await inspect([])).toMatchObject({ code: 2, stderr: expect.stringMatching(/name at least one file/) });
    const own = write("own.csv", SMALL);
    expect(await inspect([own, "--out", own])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/would write over a file that is read/),
    });
    expect(await inspect([own, "--top", "3"])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/no option --top/),
    });
  });

  it("leaves an earlier file as it was when it is interrupted", async () => {
    const out = write("kept.json", "before");
    const aborted = AbortSignal.abort();
    expect((await inspect([ADS, "--out", out], { signal: aborted })).code).toBe(130);
    expect(readFileSync(out, "utf8")).toBe("before");
    expect(readdirSync(dirname(out)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
    expect(existsSync(out)).toBe(true);
  });
});
