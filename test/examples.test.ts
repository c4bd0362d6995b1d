import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const programs = readdirSync(`${root}examples`).filter((name) => /^\d\d-.+\.ts$/u.test(name));

/** Figures that lie beside the clone and are no part of it: an example that reads them says so where they are missing. */
const FIGURES = "../shared/data/published/dares_fap_joined_2019.csv";
const textOf = (path: string): string => readFileSync(root + path, "utf8");
const lacksFigures = (name: string): boolean =>
  textOf(`examples/${name}`).includes(FIGURES) && !existsSync(root + FIGURES);

describe("the examples run on the built package and print what stands beside them", () => {
  test("are there", () => {
    expect(programs.length).toBeGreaterThanOrEqual(5);
    if (!existsSync(`${root}dist/index.js`)) throw new Error("dist is missing: run npm run build first");
  });

  const cases = programs.map((name) => [name, lacksFigures(name)] as const);
  test.each(cases)(
    "%s",
    (name, skipped) => {
      const args = ["--import", "tsx", `examples/${name}`];
      const env = { ...process.env, TSX_TSCONFIG_PATH: `${root}examples/tsconfig.json` };
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8", env });
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      if (skipped) expect(stdout).toMatch(/^Skipped: .+ is not there\.\n$/u);
      else expect(stdout).toBe(textOf(`examples/${name.replace(/\.ts$/u, ".expected.txt")}`));
    },
    120_000,
  );
});

describe("the pages on uncertainty show the figures that the example computes", () => {
  const printed = textOf("examples/08-uncertainty-dares.expected.txt");
  const blocks = [...textOf("docs/concepts/uncertainty.md").matchAll(/```text\n(.+?)```/gsu)].map(
    ([, text = ""]) => text,
  );
  /** Numbers of a line, occupation codes and levels left out of account. */
  const numbersOf = (line: string): string =>
    (line.replace(/[A-Z]\w\w\d\d/gu, "").match(/-?\d+(?:\.\d+)?/gu) ?? []).join(" ");

  test("in English, word for word", () => {
    expect(blocks.length).toBeGreaterThan(3);
    for (const text of blocks) for (const part of text.trim().split("\n\n")) expect(printed).toContain(part);
  });

  test("in Chinese, number for number", () => {
    const lines = textOf("docs/concepts/uncertainty.zh.md").replaceAll("–", " ").split("\n").map(numbersOf);
    const figures = blocks.flatMap((text) => text.split("\n").filter((line) => /^ .*\d/u.test(line)));
    expect(figures.length).toBeGreaterThan(15);
    const missing = figures.filter((line) => !lines.some((other) => other === numbersOf(line)));
    expect(missing).toEqual([]);
  });
});
