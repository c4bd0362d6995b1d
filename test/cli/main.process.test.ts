import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const PROGRAM = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const ADS = fileURLToPath(new URL("../../examples/data/synthetic-advertisements.csv", import.meta.url));

describe.skipIf(!existsSync(PROGRAM))("the built program", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "process-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("gives exit codes, and one line on standard error for a mistake", () => {
    const wrong = spawnSync(process.execPath, [PROGRAM, "rank", "nope.csv"], { encoding: "utf8" });
    expect(wrong.status).toBe(2);
    expect(wrong.stdout).toBe("");
    expect(wrong.stderr).toMatch(/^shortage-index: there is no file nope\.csv[^\n]*\n$/);
    const right = spawnSync(process.execPath, [PROGRAM, "rank", ADS, "--show", "1"], { encoding: "utf8" });
    expect(right.stderr).toBe("");
    expect(right.status).toBe(0);
    expect(right.stdout).toMatch(/Catalogue: \d+ of/);
  });

  it("bears a reader that closes the pipe, and writes its files all the same", async () => {
    const kept = join(folder, "kept.json");
    const child = spawn(process.execPath, [PROGRAM, "rank", ADS, "--out", "-", "--out", kept, "--format", "json"]);
    let errors = "";
    child.stderr.on("data", (text: Buffer) => {
      errors += text.toString();
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect(code).toBe(0);
    expect(errors).not.toMatch(/EPIPE|at .*\.js/);
    expect(existsSync(kept)).toBe(true);
    rmSync(kept);
  });

  it("counts draws in worker threads to the same bits", () => {
    const uncertainty = (...argv: readonly string[]): string => {
      const run = spawnSync(process.execPath, [PROGRAM, "uncertainty", ADS, "--draws", "300", "--out", "-", ...argv], {
        encoding: "utf8",
      });
      expect(run.status, run.stderr).toBe(0);
      return run.stdout;
    };
    const alone = uncertainty();
    expect(alone.split("\n").length).toBeGreaterThan(100);
    expect(uncertainty("--workers", "3")).toBe(alone);
    expect(uncertainty("--seed", "2")).not.toBe(alone);
  });

  it.skipIf(process.platform === "win32")("winds down when interrupted, and leaves no half-written file", async () => {
    const child = spawn(process.execPath, [PROGRAM, "generate", "--advertisements", "400000", "--out", folder]);
    // Once the temporary file is there, work is under way.
    const closed = new Promise((resolve) => child.on("close", resolve));
    while (readdirSync(folder).length === 0 && child.exitCode === null) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    child.kill("SIGINT");
    const code = await closed;
    expect(code).toBe(130);
    expect(readdirSync(folder)).toEqual([]);
  });
});
