import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseCatalogue } from "shortage-index/report";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { shell } from "./run-shell.js";

let folder: string;
const at = (name: string): string => join(folder, name);
const put = (name: string, content: string): string => {
  writeFileSync(at(name), content);
  return at(name);
};

const ADS = `title,industry,salary,education
焊工,金属,8千/月,本科
电工,金属,6千/月,大专
瓦工,建筑,5千/月,高中
=evil,建筑,4千/月,高中
`;
/** Of schooling and pay, both falling down the list: ranks 1 to 4 in the order of the file. */
const MOVED = "id,action,reason,by\n焊工,exclude,并入电工,LW\n瓦工,level 4,Two sites open,LW\n";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "report-command-"));
  put("moved.csv", MOVED);
  const options = ["--currency", "CNY", "--minimum-coverage", "0.4", "--top", "2", "--overrides", at("moved.csv")];
  const outs = ["result.json", "first.csv"].flatMap((name) => ["--out", at(name)]);
  const run = await shell(["rank", put("ads.csv", ADS), ...options, ...outs, "--ledger", at("ledger.json")]);
  expect(run).toMatchObject({ code: 0, stderr: "" });
  expect(run.stdout).toMatch(/Catalogue: 2 of 4 ranked/);
  expect(run.stdout).toMatch(/Moved out by hand: 焊工, computed rank 1, level 5: 并入电工 \(LW\)/);
  expect(run.stdout).toMatch(
    /Moved to level 4 by hand: 瓦工, computed rank 3, level \d, not listed: Two sites open \(LW\)/,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const report = (...argv: string[]): ReturnType<typeof shell> => shell(["report", at("result.json"), ...argv]);

describe("report", () => {
  it("writes what rank would have written, moved positions and all", async () => {
    const run = await report("--out", at("again.csv"));
    expect(run).toEqual({
      code: 0,
      stdout: `Catalogue: 2 of 4 ranked positions\nWrote ${at("again.csv")} (2 positions)\n`,
      stderr: "",
    });
    expect(readFileSync(at("again.csv"), "utf8")).toBe(readFileSync(at("first.csv"), "utf8"));
    expect(readFileSync(at("again.csv"), "utf8")).toMatch(
      /^3,瓦工,.*,yes,no,\d,moved to level 4,Two sites open,LW\r$/m,
    );
  });

  it("writes JSON that reads back to the same catalogue", async () => {
    await report("--out", at("again.json"), "--quiet");
    const again = readFileSync(at("again.json"), "utf8");
    expect(again).toBe(readFileSync(at("result.json"), "utf8"));
    expect(parseCatalogue(again).overrides.map(({ id }) => id)).toEqual(["焊工", "瓦工"]);
  });

  it("writes a workbook, Markdown and lines, in Chinese where asked", async () => {
    const run = await report("--xlsx", at("a.xlsx"), "--markdown", at("a.md"), "--out", at("a.ndjson"), "--lang", "zh");
    expect(run.stdout).toMatch(/目录：收录 2 个岗位/);
    expect(readFileSync(at("a.xlsx")).subarray(0, 2).toString()).toBe("PK");
    expect(readFileSync(at("a.md"), "utf8")).toMatch(/^# 急需紧缺岗位目录/);
    expect(readFileSync(at("a.ndjson"), "utf8").trim().split("\n")).toHaveLength(3);
  });

  it("writes the page and the plots, with what stands at the head", async () => {
    const head = ["--title", "Wanted <here>", "--edition", "2026", "--remark", "Made up.", "--remark", "All of it."];
    const run = await report("--report", at("a.html"), "--svg", at("plots"), ...head);
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(run.stdout).toMatch(/Wrote .*a\.html \(2 positions\)\nWrote .*plots \(\d+ plots\)\n$/);
    const html = readFileSync(at("a.html"), "utf8");
    for (const text of ["Wanted &lt;here&gt;", "2026", "Made up.", "All of it.", "并入电工"])
      expect(html).toContain(text);
    expect(readdirSync(at("plots")).length).toBeGreaterThan(3);
    for (const name of readdirSync(at("plots"))) expect(readFileSync(join(at("plots"), name), "utf8")).toMatch(/<svg/);
  });

  it("takes other places, levels and overrides than the file's", async () => {
    const none = put("none.json", "[]");
    await report("--top", "3", "--levels", "1,1,1", "--overrides", none, "--out", at("other.csv"));
    const rows = readFileSync(at("other.csv"), "utf8").trim().split("\r\n").slice(1);
    expect(rows.map((row) => row.split(",").slice(0, 2))).toEqual([
      ["1", "焊工"],
      ["2", "电工"],
      ["3", "瓦工"],
    ]);
    expect(rows.map((row) => row.split(",")[4])).toEqual(["3", "2", "1"]);
  });

  it("writes to standard output, and tells the rest on standard error", async () => {
    const run = await report("--out", "-", "--format", "markdown");
    expect(run.stdout).toMatch(/^# Catalogue/);
    expect(run.stderr).toMatch(/^Catalogue: 2 of 4/);
  });

  it("lays the ledger and the changes since the last edition beside it", async () => {
    await shell([
      "compare",
      at("result.json"),
      at("result.json"),
      "--top",
      "2",
      "--out",
      at("changes.json"),
      "--quiet",
    ]);
    const run = await report("--ledger", at("ledger.json"), "--compare", at("changes.json"), "--out", at("with.csv"));
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(readFileSync(at("with.csv"), "utf8")).toMatch(/previous rank,change\r\n.*,1,stayed\r\n/);
  });
});

describe("rank, with the last edition at hand", () => {
  it("says in every output what changed, by the levels that were published", async () => {
    const options = ["--currency", "CNY", "--minimum-coverage", "0.4", "--top", "2", "--no-config"];
    const next = put("next.csv", ADS.replace("瓦工,建筑,5千/月,高中", "瓦工,建筑,9千/月,硕士"));
    const run = await shell(["rank", next, ...options, "--previous", at("result.json"), "--out", at("next.csv.csv")]);
    expect(run).toMatchObject({ code: 0, stderr: "" });
    const rows = readFileSync(at("next.csv.csv"), "utf8")
      .trim()
      .split("\r\n")
      .map((row) => row.split(","));
    const column = (name: string): number => rows[0]?.indexOf(name) ?? -1;
    expect(rows.slice(1).map((row) => [row[1], row[column("previous rank")], row[column("change")]])).toEqual([
      ["瓦工", "3", "entered"],
      ["焊工", "1", "fell"],
    ]);
    const compared = await shell([
      "compare",
      at("result.json"),
      at("result.json"),
      "--out",
      at("same.json"),
      "--quiet",
    ]);
    expect(compared.code).toBe(0);
    const { changes, top } = JSON.parse(readFileSync(at("same.json"), "utf8")) as {
      top: number;
      changes: { id: string; current: { level: number } }[];
    };
    expect(top).toBe(2);
    // Moved to level 4 by hand, and so published.
    expect(changes.find(({ id }) => id === "瓦工")?.current.level).toBe(4);
  });

  it("refuses a last edition that is none", async () => {
    const run = await shell([
      "rank",
      at("ads.csv"),
      "--currency",
      "CNY",
      "--minimum-coverage",
      "0.4",
      "--previous",
      at("ledger.json"),
    ]);
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/ledger\.json holds no ranking/);
  });
});

describe("report: a mistake gets one line with the remedy and exit code 2", () => {
  it.each([
    ["no file", () => shell(["report"]), /name one result that rank saved.*rank ADS\.csv --out RESULT\.json saves one/],
    ["nothing to write", () => report(), /say what to write: --out catalogue\.html/],
    ["a missing file", () => shell(["report", at("nope.json"), "--out", at("x.csv")]), /there is no file .*nope\.json/],
    ["no JSON", () => shell(["report", at("ads.csv"), "--out", at("x.csv")]), /ads\.csv is no JSON/],
    [
      "another JSON",
      () => shell(["report", at("ledger.json"), "--out", at("x.csv")]),
      /holds no result: .*write one with rank ADS --out/,
    ],
    ["a mistyped option", () => report("--oot", "x.csv"), /there is no option --oot; did you mean --out\?/],
    ["an ending", () => report("--out", "x.docx"), /must end in .*\.html or \.xlsx/],
    [
      "other levels",
      () => report("--levels", "quantiles", "--out", "x.csv"),
      /--levels takes numbers of positions here/,
    ],
    [
      "too few levels",
      () => report("--levels", "1", "--overrides", put("none.csv", "id,action,reason,by\n"), "--out", at("x.csv")),
      /--levels: expected counts that add up to 2 or more.*received 1/,
    ],
    [
      "levels that the file's overrides do not fit",
      () => report("--levels", "2", "--out", at("x.csv")),
      /result\.json: catalogue\.overrides\[1\]\.action\.level: expected a level from 1 to 1.*--overrides FILE takes/,
    ],
    ["output over input", () => report("--out", at("result.json")), /would write over a file that is read/],
    ["one file twice", () => report("--out", at("x.xlsx"), "--xlsx", at("x.xlsx")), /is named for two results/],
    ["a workbook to nowhere", () => report("--xlsx", "-"), /not written to standard output; name a file/],
    [
      "a comparison that is none",
      () => report("--compare", at("ledger.json"), "--out", at("x.csv")),
      /ledger\.json: expected .*write one with compare/,
    ],
    [
      "a ledger that is none",
      () => report("--ledger", at("result.json"), "--out", at("x.csv")),
      /result\.json: expected the ledger.*rank --ledger/,
    ],
    [
      "an uncertainty that is none",
      () => report("--uncertainty", at("ledger.json"), "--out", at("x.csv")),
      /ledger\.json: expected an uncertainty/,
    ],
    [
      "no overrides",
      () => report("--overrides", at("nope.csv"), "--out", at("x.csv")),
      /there is no file .*nope\.csv; --overrides names/,
    ],
    [
      "overrides without a column",
      () => report("--overrides", put("bare.csv", "id,action\na,include\n"), "--out", at("x.csv")),
      /bare\.csv: expected a heading with the column reason/,
    ],
    [
      "an override of nobody",
      () => report("--overrides", put("typo.csv", MOVED.replace("瓦工", "瓦匠")), "--out", at("x.csv")),
      /typo\.csv: override 2, id: expected the id of a ranked position.*received "瓦匠"/,
    ],
    [
      "an override without a reason",
      () => report("--overrides", put("why.csv", MOVED.replace("Two sites open", "")), "--out", at("x.csv")),
      /why\.csv: override 2, reason: expected why it was moved, received ""/,
    ],
  ])("%s", async (_, act, message) => {
    const run = await act();
    expect(run.stderr).toMatch(message);
    expect(run.code).toBe(2);
    expect(run.stderr.trim().split("\n")).toHaveLength(1);
    expect(existsSync(at("x.csv"))).toBe(false);
  });
});
