import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeScratchFolder } from "../../src/duckdb/scratch-folder.js";

let base: string;
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), "scratch-"));
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

describe("makeScratchFolder", () => {
  it("makes a new folder at each call, with the process in its name", async () => {
    const [a, b] = [await makeScratchFolder(base), await makeScratchFolder(base)];
    expect(a).not.toBe(b);
    expect(existsSync(a) && existsSync(b)).toBe(true);
    expect(basename(a)).toMatch(new RegExp(`-${process.pid}-.{6}$`));
  });

  it("removes what processes that have ended left, and nothing else", async () => {
    const ended = spawnSync(process.execPath, ["-e", ""]).pid;
    const kept = [
      `shortage-index-${hostname()}-${process.pid}-aaaaaa`,
      `shortage-index-elsewhere-${ended}-aaaaaa`,
      `shortage-index-${hostname()}-${ended}-notes-kept`,
      `other-${hostname()}-${ended}-aaaaaa`,
    ];
    const left = `shortage-index-${hostname()}-${ended}-bbbbbb`;
    for (const name of [...kept, left]) {
      mkdirSync(join(base, name));
      writeFileSync(join(base, name, "spilled.tmp"), "x");
    }
    await makeScratchFolder(base);
    const names = readdirSync(base);
    expect(names).toEqual(expect.arrayContaining(kept));
    expect(names).not.toContain(left);
  });

  it("fails where there is no such folder", async () => {
    await expect(makeScratchFolder(join(base, "nowhere"))).rejects.toMatchObject({ code: "ENOENT" });
  });
});
