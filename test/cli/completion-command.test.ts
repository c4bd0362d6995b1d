import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/cli/commands.js";
import { shell } from "./run-shell.js";

const scriptOf = async (name: string): Promise<string> => (await shell(["completion", name])).stdout;
const there = (program: string): boolean => spawnSync(program, ["--version"], { stdio: "ignore" }).error === undefined;

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "completion-"));
  mkdirSync(join(folder, "plots"));
  writeFileSync(join(folder, "my ads.csv"), "");
  for (const name of ["bash", "zsh", "fish"]) writeFileSync(join(folder, `script.${name}`), await scriptOf(name));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const names = COMMANDS.map(({ name }) => name);

describe.skipIf(!there("bash"))("in bash", () => {
  /** What is offered after some words. */
  const offered = (...words: string[]): string[] => {
    const line = words.map((word) => `'${word}'`).join(" ");
    const program = `cd ${folder}; source ./script.bash; COMP_WORDS=(shortage-index ${line}); COMP_CWORD=${words.length}; _shortage_index; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const run = spawnSync("bash", ["--norc", "-c", program], { encoding: "utf8" });
    expect(run.stderr).toBe("");
    return run.stdout.split("\n").filter((word) => word !== "");
  };

  it("completes commands, options, their values and files", () => {
    expect(offered("")).toEqual([...names, "--help", "--version"]);
    expect(offered("ra")).toEqual(["rank"]);
    expect(offered("rank", "--tal")).toEqual(["--talent", "--talent-column"]);
    expect(offered("rank", "--status", "")).toEqual(["stock", "mobile"]);
    expect(offered("rank", "my")).toEqual(["my ads.csv"]);
    expect(offered("report", "--svg", "pl")).toEqual(["plots"]);
    expect(offered("rank", "--top", "")).toEqual([]);
    expect(offered("completion", "")).toEqual(["bash", "zsh", "fish"]);
  });
});

describe.skipIf(!there("zsh"))("in zsh", () => {
  it("is a script that zsh reads, and registers for the program", () => {
    const program = `autoload -U compinit; compinit -u -d ${folder}/dump; source ${folder}/script.zsh; print -r -- $_comps[shortage-index]`;
    const run = spawnSync("zsh", ["-f", "-c", program], { encoding: "utf8" });
    expect(run).toMatchObject({ status: 0, stderr: "", stdout: "_shortage_index\n" });
  });
});

describe.skipIf(!there("fish"))("in fish", () => {
  const offered = (line: string): string[] => {
    const program = `cd ${folder}; source script.fish; complete -C '${line}'`;
    const run = spawnSync("fish", ["--no-config", "-c", program], { encoding: "utf8" });
    expect(run.stderr).toBe("");
    return run.stdout.split("\n").flatMap((word) => (word === "" ? [] : [word.split("\t")[0] ?? ""]));
  };

  it("completes commands, options, their values and files", () => {
    expect(offered("shortage-index ").sort()).toEqual([...names].sort());
    expect(offered("shortage-index rank --tal")).toEqual(["--talent", "--talent-column"]);
    expect(offered("shortage-index rank --status ").sort()).toEqual(["mobile", "stock"]);
    expect(offered("shortage-index rank my")).toEqual(["my ads.csv"]);
    expect(offered("shortage-index completion ").sort()).toEqual(["bash", "fish", "zsh"]);
  });
});

describe("for any shell", () => {
  it.each(["bash", "zsh", "fish"])("%s knows every option of every command", async (name) => {
    const script = await scriptOf(name);
    for (const option of COMMANDS.flatMap(({ options }) => options.flatMap((group) => group.options))) {
      expect(script).toMatch(new RegExp(`(?:--|-l )${option.name}\\b`));
    }
  });

  it("refuses another, with the remedy", async () => {
    expect((await shell(["completion", "basch"])).stderr).toMatch(
      /the shell must be one of bash, zsh, fish.*did you mean bash\?/,
    );
    expect((await shell(["completion"])).stderr).toMatch(/name one shell: shortage-index completion bash, zsh or fish/);
    expect((await shell(["completion", "--help"])).stdout).toMatch(/~\/\.bashrc/);
  });
});
