import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { countInJs } from "../support/js-engine.js";
import { dialectLaws } from "./support/dialect-laws.js";
import type { Engine } from "./support/engine.js";
import { readSample } from "./support/sample.js";
import { startSparkEngine } from "./support/spark.js";
import { tallyLaws } from "./support/tally-laws.js";

let engine: Engine;
beforeAll(async () => {
  engine = await startSparkEngine();
});
afterAll(() => engine?.stop());

describe("the dialect", () => dialectLaws(() => engine, { withoutNul: false }));

describe("the tally", () => tallyLaws(() => engine, { withoutNul: false, brief: true, ownSample: true }));

describe("the example", () => {
  test("counts the shipped sample by two scripts and the files that they leave", async () => {
    const folder = mkdtempSync(join(tmpdir(), "shortage-index-by-hand-"));
    try {
      const rows = [readSample("synthetic-advertisements.csv"), readSample("synthetic-talent.csv")] as const;
      const files = ["ads", "people"].map((name, index) => {
        const path = join(folder, `${name}.json`);
        writeFileSync(path, rows[index]?.map((row) => `${JSON.stringify(row)}\n`).join("") ?? "");
        return path;
      });
      await byHand("fetch", folder, files);
      await runScript(join(folder, "1-fetch.sql"));
      await byHand("figures", folder, files);
      await runScript(join(folder, "2-count.sql"));
      expect(await byHand("read", folder, files)).toMatch(/^2400 rows, 1 rejected\n1 /);
      const [ads, people] = rows;
      const { tally } = await countInJs(
        {
          rows: ads.map(({ company: _company, city: _city, ...row }) => row),
          options: { kind: "job", salary: { currency: "CNY", period: "month" } },
        },
        { rows: people, options: { kind: "talent" } },
      );
      expect(JSON.parse(readFileSync(join(folder, "tally.json"), "utf8"))).toEqual(tally);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

/** One step of the program, as a reader of the documentation runs it, on the source instead of the package. */
async function byHand(step: string, folder: string, files: readonly string[]): Promise<string> {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--import", "tsx", "examples/spark/by-hand.ts", step, folder, ...files],
    { cwd: root, encoding: "utf8", env: { ...process.env, TSX_TSCONFIG_PATH: join(root, "tsconfig.json") } },
  );
  expect(status, stderr).toBe(0);
  return stdout;
}

/** What `spark-sql -f` does: a statement ends at a semicolon, of which literals and names here hold none. */
async function runScript(path: string): Promise<void> {
  for (const statement of readFileSync(path, "utf8").split(";\n")) {
    if (statement.trim() !== "") await engine.executor.run(statement);
  }
}
