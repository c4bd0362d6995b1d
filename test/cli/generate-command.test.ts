import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeSample } from "../../scripts/make-sample.js";
import { shell } from "./run-shell.js";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "generate-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("generate", () => {
  it("makes the shipped sample, byte for byte", async () => {
    await makeSample(folder);
    for (const name of ["synthetic-advertisements.csv", "synthetic-talent.csv"]) {
      const shipped = readFileSync(fileURLToPath(new URL(`../../examples/data/${name}`, import.meta.url)));
      expect(readFileSync(join(folder, name)).equals(shipped)).toBe(true);
    }
  });

  it("writes as many rows as asked, people in the model case's proportion", async () => {
    const run = await shell([
      "generate",
      "--advertisements",
      "4260",
      "--out",
      folder,
      "--format",
      "ndjson",
      "--seed",
      "7",
    ]);
    expect(run.code).toBe(0);
    const count = (name: string): number => readFileSync(join(folder, name), "utf8").trim().split("\n").length;
    expect(count("synthetic-advertisements.ndjson")).toBe(4260);
    // 1 % of 1 060 000 and of 220 000
    expect(count("synthetic-talent.ndjson")).toBe(10_600 + 2_200);
    expect(run.stdout).toMatch(/4260 synthetic rows/);
  });

  it("refuses mistakes in one line and leaves nothing behind", async () => {
    const empty = mkdtempSync(join(tmpdir(), "generate-empty-"));
    const abort = new AbortController();
    abort.abort();
    expect((await shell(["generate", "--out", empty], { signal: abort.signal })).code).toBe(130);
    expect((await shell(["generate", "--seed", "x", "--out", empty])).stderr).toMatch(/--seed must be a whole number/);
    expect((await shell(["generate", "folder"])).stderr).toMatch(/say --out folder/);
    expect((await shell(["generate", "--advertisement", "5"])).stderr).toMatch(/did you mean --advertisements\?/);
    expect(readdirSync(empty)).toEqual([]);
    rmSync(empty, { recursive: true });
  });
});
