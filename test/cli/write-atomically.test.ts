import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeAtomically } from "../../src/cli/write-atomically.js";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "write-atomically-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("writeAtomically", () => {
  it("writes the whole, in a folder made for it", async () => {
    const path = join(folder, "new", "a.txt");
    await writeAtomically(path, ["一", "二"]);
    expect(readFileSync(path, "utf8")).toBe("一二");
    expect(readdirSync(join(folder, "new"))).toEqual(["a.txt"]);
  });

  it("leaves the earlier file and nothing else where the writing fails or is interrupted", async () => {
    const path = join(folder, "kept.txt");
    writeFileSync(path, "earlier");
    function* failing(): Generator<string> {
      yield "half";
      throw new Error("fault in the middle");
    }
    await expect(writeAtomically(path, failing())).rejects.toThrow("fault in the middle");
    const abort = new AbortController();
    async function* endless(): AsyncGenerator<string> {
      for (let piece = 0; ; piece++) {
        if (piece === 3) abort.abort();
        yield "more";
        await new Promise((resolve) => setImmediate(resolve));
      }
    }
    await expect(writeAtomically(path, endless(), abort.signal)).rejects.toThrow();
    expect(readFileSync(path, "utf8")).toBe("earlier");
    expect(readdirSync(folder).filter((name) => name.includes("kept"))).toEqual(["kept.txt"]);
  });

  it("removes what a killed process left of the same file, and nothing else", async () => {
    const own = join(folder, "abandoned");
    await writeAtomically(join(own, "a.csv"), ["earlier"]);
    // A process that has run and ended, and one that runs.
    const ended = spawnSync(process.execPath, ["-e", ""]).pid;
    const running = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
    const names = [
      `.a.csv.${hostname()}.${running.pid}-1.tmp`,
      `.a.csv.elsewhere.${ended}-1.tmp`,
      `.b.csv.${hostname()}.${ended}-1.tmp`,
      `.a.csv.${hostname()}.notes.tmp`,
    ];
    const abandoned = [`.a.csv.${hostname()}.${ended}-1.tmp`, `.a.csv.${hostname()}.${process.pid}-999.tmp`];
    for (const name of [...names, ...abandoned]) writeFileSync(join(own, name), "half");
    await writeAtomically(join(own, "a.csv"), ["new"]);
    running.kill();
    expect(readdirSync(own).sort()).toEqual([...names, "a.csv"].sort());
    expect(readFileSync(join(own, "a.csv"), "utf8")).toBe("new");
  });

  it("does not take a file that this process is writing for abandoned", async () => {
    const path = join(folder, "twice.txt");
    async function* slow(): AsyncGenerator<string> {
      yield "first";
      await writeAtomically(path, ["second"]);
      expect(readFileSync(path, "utf8")).toBe("second");
      yield " to the end";
    }
    await writeAtomically(path, slow());
    expect(readFileSync(path, "utf8")).toBe("first to the end");
  });

  it("says in one line why a place cannot be written", async () => {
    await expect(writeAtomically(join(folder, "kept.txt", "x.txt"), ["a"])).rejects.toThrow(/a file is in its way/);
    await expect(writeAtomically(folder, ["a"])).rejects.toThrow(/is a folder/);
  });
});
