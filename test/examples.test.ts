import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const programs = readdirSync(`${root}examples`).filter((name) => /^\d\d-.+\.ts$/u.test(name));

describe("the examples run on the built package and print what stands beside them", () => {
  test("are there", () => {
    expect(programs.length).toBeGreaterThanOrEqual(5);
    if (!existsSync(`${root}dist/index.js`)) throw new Error("dist is missing: run npm run build first");
  });

  test.each(programs)("%s", (name) => {
    const args = ["--import", "tsx", `examples/${name}`];
    const env = { ...process.env, TSX_TSCONFIG_PATH: `${root}examples/tsconfig.json` };
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8", env });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toBe(readFileSync(`${root}examples/${name.replace(/\.ts$/u, ".expected.txt")}`, "utf8"));
  });
});
