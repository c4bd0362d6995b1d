import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { run } from "../../src/cli/main.js";
import { CONFIG_NAME } from "../../src/cli/read-config.js";

const folder = mkdtempSync(join(tmpdir(), "read-config-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
};
const shell = async (...argv: string[]): Promise<{ code: number; stdout: string; stderr: string }> => {
  let [stdout, stderr] = ["", ""];
  const io = {
    stdout: { write: (text: string) => (stdout += text) },
    stderr: { write: (text: string) => (stderr += text) },
  };
  const code = await run(argv, { ...io, env: {}, folder });
  return { code, stdout, stderr };
};

const ADS = "title,薪水,education\n焊工,8千/月,本科\n电工,6千/月,大专\n瓦工,5千/月,高中\n";

beforeEach(() => {
  rmSync(join(folder, CONFIG_NAME), { force: true });
  put("ads.csv", ADS);
});

describe("a configuration file", () => {
  it("makes a yearly run one command, with paths beside the file", async () => {
    put(CONFIG_NAME, {
      $schema: "./schema.json",
      lang: "zh",
      rank: {
        files: ["ads.csv"],
        column: { salary: "薪水" },
        currency: "CNY",
        weights: { education: 3, salary: 1 },
        levels: [1, 2],
        top: 3,
        "minimum-coverage": 0.5,
        out: ["out/year.csv", "out/year.json"],
      },
    });
    const done = await shell("rank");
    expect(done.stderr).toBe(`shortage-index: options from ${CONFIG_NAME}\n`);
    expect(done.code).toBe(0);
    expect(done.stdout).toMatch(/目录：收录 3 个岗位/);
    expect(done.stdout).toMatch(/学历要求 0\.750，.*年薪 0\.250/);
    expect(readFileSync(join(folder, "out/year.csv"), "utf8")).toMatch(/^\ufeff名次,岗位.*\r\n1,焊工,,[\d.]+,2,/);
    const { catalogue } = JSON.parse(readFileSync(join(folder, "out/year.json"), "utf8")) as { catalogue: unknown };
    expect(catalogue).toMatchObject({ levels: { kind: "quota", counts: [1, 2] } });
  });

  it("takes methods by name and as the library does", async () => {
    const rank = {
      files: "ads.csv",
      column: { salary: "薪水" },
      currency: "CNY",
      "minimum-coverage": 0,
      normalise: { salary: { method: "goalposts", lower: 0, upper: 100_000 }, education: { method: "rank" } },
      aggregate: "geometric",
      missing: { method: "mean", within: "all" },
      "group-weights": { scarcity: 0, bar: 1, price: 1 },
      out: "year.json",
    };
    put(CONFIG_NAME, { rank });
    expect((await shell("rank")).code).toBe(0);
    const result = JSON.parse(readFileSync(join(folder, "year.json"), "utf8"));
    const { dimensions, aggregate, missing, groupWeights } = result.method.options;
    expect(
      Object.fromEntries(dimensions.map((one: { id: string; normalise: unknown }) => [one.id, one.normalise])),
    ).toEqual(expect.objectContaining({ ...rank.normalise, experience: { method: "min-max", scale: "linear" } }));
    expect({ aggregate, missing, groupWeights }).toEqual({
      aggregate: { method: "geometric" },
      missing: rank.missing,
      groupWeights: rank["group-weights"],
    });
    put(CONFIG_NAME, { rank: { ...rank, normalise: { salary: { method: "goalposts" } } } });
    expect((await shell("rank")).stderr).toMatch(/config\.json: rank\.normalise: --normalise salary\.lower: expected/);
    put(CONFIG_NAME, { rank: { ...rank, aggregate: [1] } });
    expect((await shell("rank")).stderr).toMatch(/rank\.aggregate: expected a text, and not a list/);
  });

  it("gives way to the command line, option by option", async () => {
    put(CONFIG_NAME, { quiet: true, rank: { files: "nope.csv", top: 3, lang: "zh", out: "a.csv" } });
    put("other.csv", ADS);
    const out = join(folder, "line.csv");
    const done = await shell("rank", join(folder, "other.csv"), "--top", "1", "--out", out, "--currency", "CNY");
    // Quiet as the file says.
    expect(done).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(readFileSync(out, "utf8").split("\r\n")).toHaveLength(3);
  });

  it("can be named, or left out", async () => {
    mkdirSync(join(folder, "deep"), { recursive: true });
    const named = put("deep/other.json", { rank: { files: "../ads.csv", show: 1 } });
    put(CONFIG_NAME, { rank: { files: "nope.csv" } });
    const done = await shell("rank", "--config", named);
    expect(done.code).toBe(0);
    // Whoever names a file knows of it.
    expect(done.stderr).toBe("");
    expect(done.stdout).toMatch(/… and 2 more/);
    expect((await shell("rank", "--no-config")).stderr).toMatch(/name at least one file/);
    expect((await shell("rank", "--no-config", "--config", named)).stderr).toMatch(/leave one of the two out/);
  });

  it("reads values as the command line does, and switches flags off", async () => {
    put(CONFIG_NAME, { rank: { files: "ads.csv", column: ["salary=薪水"], levels: "1,1,1", quiet: false } });
    expect((await shell("rank")).code).toBe(0);
    put(CONFIG_NAME, { rank: { files: "ads.csv", weights: { education: 1e-7 } } });
    expect((await shell("rank")).code).toBe(0);
  });

  it("says nothing where it says nothing of the command", async () => {
    put(CONFIG_NAME, { rank: { top: 3 } });
    const done = await shell("generate", "--advertisements", "5", "--out", join(folder, "data"));
    expect(done).toMatchObject({ code: 0, stderr: "" });
    expect((await shell("completion", "bash")).code).toBe(0);
  });
});

describe("a mistake in it gets one line with the place and the remedy", () => {
  it.each([
    ["JSON", "{ rank", /shortage-index\.config\.json is no JSON: /],
    ["the whole", [], /: expected an object, and not a list/],
    ["a command", { rnak: {} }, /shortage-index\.config\.json: rnak is not a command; did you mean rank\?/],
    ["a section", { rank: 3 }, /: rank: expected an object, and not 3/],
    ["an option", { rank: { curency: "CNY" } }, /: rank: curency is not an option; did you mean currency\?/],
    ["an option that nothing is like", { rank: { zzz: 1 } }, /: rank: zzz is not an option; there are talent, /],
    ["a number", { rank: { top: "many" } }, /: rank\.top: expected a whole number of 0 or more, and not "many"/],
    [
      "a share",
      { rank: { "minimum-coverage": 2 } },
      /: rank\.minimum-coverage: expected a number from 0 to 1, and not 2/,
    ],
    [
      "a choice",
      { rank: { status: "stok" } },
      /: rank\.status: expected one of "stock", "mobile"; did you mean "stock"\?/,
    ],
    ["a flag", { quiet: "yes" }, /: quiet: expected true or false, and not "yes"/],
    ["a text", { rank: { currency: 3 } }, /: rank\.currency: expected a text, and not 3/],
    ["a list", { rank: { talent: ["a", 3] } }, /: rank\.talent\[1\]: expected a text, and not 3/],
    [
      "a part of levels",
      { rank: { levels: [1, null] } },
      /: rank\.levels\[1\]: expected a text or a number, and not null/,
    ],
    ["a weight", { rank: { weights: { salary: "much" } } }, /: rank\.weights\.salary: expected a number of 0 or more/],
    ["no weights", { rank: { weights: {} } }, /: rank\.weights: expected an object with something in it/],
    // What only the command can know is told with the place in the file too.
    [
      "a dimension",
      { rank: { files: "a", weights: { salery: 1 } } },
      /: rank\.weights: the dimension in --weights.*did you mean salary\?/,
    ],
    ["a range", { rank: { files: "a", top: 0 } }, /: rank\.top: --top must be a whole number, 1 or more/],
    ["another command's section", { compare: { topp: 3 } }, /: compare: topp is not an option; did you mean top\?/],
    ["a key of every object", { __proto__x: 1, constructor: 2 }, /__proto__x is not a command/],
  ])("%s", async (_, config, message) => {
    put(CONFIG_NAME, config);
    const done = await shell("rank");
    expect(done.code).toBe(2);
    expect(done.stderr).toMatch(message);
    expect(
      done.stderr
        .trim()
        .split("\n")
        .filter((line) => !/options from/.test(line)),
    ).toHaveLength(1);
  });

  it("a file that is not there", async () => {
    expect((await shell("rank", "--config", join(folder, "none.json"))).stderr).toMatch(
      /there is no file .*none\.json; --config names a file of options/,
    );
  });
});
