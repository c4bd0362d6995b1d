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

  it("stands in every output of rank, and in the table that is printed", async () => {
    const asked = ["--top", "20", "--draws", "50", "--uncertainty", "--show", "1"];
    const [json, lines] = [write("every.json", ""), write("every.ndjson", "")];
    const ranked = await shell(["rank", ...SAMPLE, ...asked, "--out", json, "--out", lines]);
    expect(ranked).toMatchObject({ code: 0, stderr: "" });
    const saved = JSON.parse(readFileSync(json, "utf8")) as { readonly uncertainty: UncertaintyResult };
    const [first] = saved.uncertainty.positions;
    const { best, worst } = first?.rankInterval ?? {};
    expect(saved.uncertainty.cut?.count).toBe(20);
    expect(JSON.parse(readFileSync(lines, "utf8").split("\n")[0] ?? "")).toMatchObject({
      bestRank: best,
      worstRank: worst,
      shareInTheTop: first?.inTop,
      atTheCut: first?.cut,
      shareAtLevel5: first?.levels[4],
    });
    expect(ranked.stdout).toMatch(/ level +90 % interval +in top 20 /);
    expect(ranked.stdout).toMatch(new RegExp(` 5 +${best}–${worst} +\\d+ % `));
    const plain = await shell(["rank", ...SAMPLE, "--top", "20", "--out", lines]);
    expect(plain.stdout).not.toContain("interval");
    expect(readFileSync(lines, "utf8")).not.toContain("bestRank");
  });

  it("is read back from what rank wrote as it is from a file of its own", async () => {
    const asked = ["--top", "20", "--draws", "50"];
    const [json, own, bare] = [write("saved.json", ""), write("own.json", ""), write("bare.json", "")];
    await shell(["rank", ...SAMPLE, ...asked, "--uncertainty", "--out", json]);
    await shell(["rank", ...SAMPLE, "--top", "20", "--out", bare]);
    await shell(["uncertainty", ...SAMPLE, ...asked, "--out", own]);
    const csv = async (...argv: readonly string[]): Promise<string> => {
      const out = write("report.csv", "");
      expect(await shell(["report", ...argv, "--out", out])).toMatchObject({ code: 0, stderr: "" });
      return readFileSync(out, "utf8");
    };
    const expected = await csv(bare, "--uncertainty", own);
    expect(expected).toContain("share in the top");
    expect(await csv(json)).toBe(expected);
    expect(await csv(bare, "--uncertainty", json)).toBe(expected);
    const compare = (...argv: readonly string[]): ReturnType<typeof shell> => shell(["compare", ...argv]);
    const judged = /0 of \d+ positions in both changed beyond the uncertainty/;
    expect((await compare(bare, bare, "--previous-uncertainty", own, "--current-uncertainty", own)).stdout).toMatch(
      judged,
    );
    expect((await compare(json, json)).stdout).toMatch(judged);
    expect((await compare(bare, json, "--previous-uncertainty", json)).stdout).toMatch(judged);
    // The last edition's uncertainty and this one's, by rank itself.
    const changes = write("changes.xlsx", "");
    const next = await shell(["rank", ...SAMPLE, ...asked, "--uncertainty", "--previous", json, "--xlsx", changes]);
    expect(next).toMatchObject({ code: 0, stderr: "" });
    expect(await compare(bare, json)).toMatchObject({ code: 0, stderr: "" });
    expect((await compare(bare, json)).stdout).toContain(`Note: ${bare} does not say how sure its ranks are`);
    expect((await compare(json, bare, "--lang", "zh")).stdout).toContain(`提示：${bare} 未写明`);
    expect((await compare(bare, bare)).stdout).not.toContain("Note");
  });

  it("names the file whose uncertainty was damaged", async () => {
    const json = write("damaged.json", "");
    await shell(["rank", ADS, "--top", "1", "--draws", "20", "--uncertainty", "--out", json]);
    const text = readFileSync(json, "utf8");
    const damaged = write("damaged.json", text.replace(/"rankInterval":\{"best":\d+/, '"rankInterval":{"best":null'));
    for (const argv of [
      ["report", damaged, "--out", write("r.csv", "")],
      ["compare", damaged, damaged],
      ["rank", ADS, "--previous", damaged],
    ]) {
      const { code, stderr } = await shell(argv);
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr: expect.stringMatching(/damaged\.json.*: uncertainty: expected/),
      });
    }
  });

  it("lists what was varied in words", async () => {
    const asked = ["uncertainty", ADS, "--draws", "10", "--show", "0", "--method-uncertainty"];
    expect((await shell(asked)).stdout).toContain("Varied weights, figures and methods in 10 draws");
    expect((await shell([...asked, "--lang", "zh"])).stdout).toContain("变动权重、数据、方法，抽取 10 次");
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
    [
      ["uncertainty", ADS, "--weight-constraint", "salary>=0.9", "--weight-constraint", "education ≥ 0.9"],
      "--weight-constraint: no weights satisfy salary>=0.9 and education ≥ 0.9 together",
    ],
    [
      ["rank", ADS, "--uncertainty", "--weight-constraint", "salary<=0.1", "--weight-constraint", "salary>=0.2"],
      "--weight-constraint: no weights satisfy salary<=0.1 and salary>=0.2 together",
    ],
    // Only pay is stated in the file: it has all the weight.
    [
      ["uncertainty", ADS, "--weight-constraint", "education>=0.9"],
      "no weights satisfy education>=0.9 (without weight here: supplyDemand, education, experience, requirements)",
    ],
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
