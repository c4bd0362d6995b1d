import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const PROGRAM = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

describe.skipIf(!existsSync(PROGRAM) || process.platform === "win32")(
  "the built program, killed outright",
  { timeout: 60_000 },
  () => {
    let folder: string;
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), "killed-"));
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    const generate = (count: number): string[] => [
      PROGRAM,
      "generate",
      ...["--advertisements", String(count), "--out", folder],
    ];
    const names = (): string[] => readdirSync(folder).sort();

    /** Waits until the child has begun to write, kills it, and waits for its end. */
    async function killWhileWriting(child: ChildProcess): Promise<void> {
      const ended = new Promise((resolve) => child.on("close", resolve));
      const written = (): boolean =>
        names().some((name) => name.endsWith(".tmp") && statSync(join(folder, name)).size > 100_000);
      while (!written() && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 5));
      child.kill("SIGKILL");
      await ended;
      expect(child.signalCode).toBe("SIGKILL");
    }

    it("leaves earlier results, and a remnant that the next run removes", async () => {
      const result = join(folder, "synthetic-advertisements.csv");
      writeFileSync(result, "earlier");
      await killWhileWriting(spawn(process.execPath, generate(400_000)));
      expect(readFileSync(result, "utf8")).toBe("earlier");
      const remnants = names().filter((name) => name !== "synthetic-advertisements.csv");
      // Hidden, and of no format that a reader would take.
      expect(remnants).toEqual([expect.stringMatching(/^\.synthetic-advertisements\.csv\..+\.tmp$/)]);
      const next = spawnSync(process.execPath, generate(10), { encoding: "utf8" });
      expect(next.status).toBe(0);
      expect(names()).toEqual(["synthetic-advertisements.csv", "synthetic-talent.csv"]);
      expect(readFileSync(result, "utf8").split("\n")).toHaveLength(12);
    });
  },
);
