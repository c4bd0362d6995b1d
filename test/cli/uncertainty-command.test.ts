import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { UncertaintyResult } from "../../src/index.js";
import { filesFor } from "./files.js";
import { shell } from "./run-shell.js";

const write = filesFor("uncertainty");
const sample = (name: string): string => fileURLToPath(new URL(`../../examples/data/${name}`, import.meta.url));

// Only pay tells them apart, so no weights change the order: C, B, A.
const rows = [
  ["A", 10],
  ["B", 20],
  ["C", 30],
].map(([title, pay]) => `${title},${pay}000元/月`);
const ADS = write("ads.csv", `职位,薪资\n${rows.join("\n")}\n`);
const SAMPLE = [
  sample("synthetic-advertisements.csv"),
  ...["--talent", sample("synthetic-talent.csv"), "--currency", "CNY", "--period", "month"],
];

describe("uncertainty", () => {
  it("says of a ranking that nothing can change that it is sure", async () => {
    const { code, stdout } = await shell([
      "uncertainty",
      ADS,
      "--top",
      "1",
      "--draws",
      "40",
      "--data-uncertainty",
      "none",
    ]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/ 1 +C +– +5 +1–1 +100 % +★5 100 %\n/u);
    expect(stdout).toMatch(/ 2 +B +– +3 +2–2 +0 % +★3 100 %\n/u);
    expect(stdout).toContain("The cut at 1: 1 firmly in, 0 contested, 2 firmly out");
    // 0.5 / √40
    expect(stdout).toContain("Varied weights in 40 draws, seed 1, standard error of a share at most 7.91 %");
  });

  it("counts shares of levels within the catalogue where levels are numbers of positions", async () => {
    const out = write("quota.json", "");
    const asked = ["--draws", "10", "--data-uncertainty", "none", "--weight-uncertainty", "none"];
    const { code } = await shell(["uncertainty", ADS, "--top", "2", "--levels", "1,1", ...asked, "--out", out]);
    expect(code).toBe(0);
    const { positions } = JSON.parse(readFileSync(out, "utf8")) as UncertaintyResult;
    // Level 2 is the most urgent; A is not listed.
    expect(positions.map(({ id, levels }) => [id, levels])).toEqual([
      ["C", [0, 1]],
      ["B", [1, 0]],
      ["A", [0, 0]],
    ]);
  });

  it("writes what report, compare and a spreadsheet read; rank writes it beside the catalogue", async () => {
    const [json, csv, beside] = [write("u.json", ""), write("u.csv", ""), write("c.csv", "")];
    const asked = ["--top", "20", "--draws", "100", "--seed", "5"];
    const { code } = await shell(["uncertainty", ...SAMPLE, ...asked, "--out", json, "--out", csv]);
    expect(code).toBe(0);
    const result = JSON.parse(readFileSync(json, "utf8")) as UncertaintyResult;
    expect(result.positions.length).toBe(result.positions.at(-1)?.rank);
    expect(result.positions.reduce((sum, { inTop }) => sum + (inTop ?? 0), 0)).toBeCloseTo(20, 6);
    expect(result.sources.data).not.toBe(false);
    const heading = readFileSync(csv, "utf8").split("\r\n")[0];
    expect(heading).toContain("best rank,worst rank,share in the top,at the cut,share at level 1,share at level 2");
    const ranked = await shell(["rank", ...SAMPLE, ...asked, "--uncertainty", "--out", beside]);
    expect(ranked.code).toBe(0);
    expect(ranked.stdout).toContain("The cut at 20:");
    // The same seed, the same figures.
    expect(readFileSync(beside, "utf8").split("\r\n").slice(0, 21)).toEqual(
      readFileSync(csv, "utf8").split("\r\n").slice(0, 21),
    );
  });

  it("speaks Chinese, and says what the cut leaves out", async () => {
    const asked = ["--draws", "20", "--per-industry-max", "3"];
    const { stdout } = await shell(["rank", ...SAMPLE, ...asked, "--uncertainty", "--lang", "zh"]);
    expect(stdout).toContain("变动权重、数据，抽取 20 次，种子 1");
    expect(stdout).toContain("不计行业岗位数上下限");
  });

  it.each([
    [["uncertainty"], "name at least one file"],
    [["uncertainty", ADS, "--out", "x.xlsx"], "must end in .json or .csv"],
    [["uncertainty", ADS, "--weight-constraint", "salary>=0.9", "--weight-constraint", "education>=0.9"], "weight"],
    [["rank", ADS, "--draws", "5"], "--draws is for rank --uncertainty"],
  ])("refuses %j in one line", async (argv, message) => {
    const { code, stderr } = await shell(argv);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  it("stops when interrupted, and writes nothing", async () => {
    const out = write("interrupted.json", "before");
    const signal = AbortSignal.abort();
    const { code } = await shell(["uncertainty", ADS, "--out", out], { signal });
    expect(code).toBe(130);
    expect(readFileSync(out, "utf8")).toBe("before");
  });
});
