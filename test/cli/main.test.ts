import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { RANK_OPTIONS } from "../../src/cli/rank-options.data.js";
import { shell } from "./run-shell.js";

const version = (
  JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string }
).version;

describe("the shell", () => {
  it("prints its help, in both languages", async () => {
    for (const argv of [[], ["--help"], ["-h"], ["help"]]) {
      const run = await shell(argv);
      expect(run.code).toBe(0);
      expect(run.stdout).toMatch(/shortage-index rank ads\.csv/);
      // One screen.
      expect(run.stdout.split("\n").length).toBeLessThanOrEqual(32);
      expect(run.stderr).toBe("");
    }
    expect((await shell(["--help"], { env: { LC_ALL: "zh_CN.UTF-8" } })).stdout).toMatch(/哪些岗位急需人才/);
    expect((await shell(["help", "generate"])).stdout).toMatch(/--advertisements N/);
  });

  it("lists every option of a command", async () => {
    const { stdout } = await shell(["rank", "--help"]);
    for (const { name } of RANK_OPTIONS.flatMap(({ options }) => options)) expect(stdout).toContain(`--${name}`);
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(122);
    expect((await shell(["rank", "--help", "--lang", "zh"])).stdout).toMatch(/指定招聘字段所在列/);
  });

  it("prints its version", async () => {
    for (const argv of [["--version"], ["-v"], ["rank", "--version"]]) {
      expect(await shell(argv)).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
    }
  });

  it.each([
    [["rnak"], /there is no command rnak; did you mean rank\?/],
    [["ads.csv"], /the command comes first: shortage-index rank ads\.csv/],
    [["--top", "3"], /the command comes first, then its options/],
    [["zebra"], /there are [a-z, ]+ and completion/],
  ])("refuses %j", async (argv, message) => {
    const run = await shell(argv);
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(message);
    expect(run.stderr.trim().split("\n")).toHaveLength(1);
  });
});
