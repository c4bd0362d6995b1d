import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, test } from "vitest";
import { expectSampleByHand, sampleRows } from "./support/by-hand.js";
import { dialectLaws } from "./support/dialect-laws.js";
import type { Engine } from "./support/engine.js";
import { startSparkEngine } from "./support/spark.js";
import { tallyLaws } from "./support/tally-laws.js";

let engine: Engine;
beforeAll(async () => {
  engine = await startSparkEngine();
});
afterAll(() => engine?.stop());

describe("the dialect", () => dialectLaws(() => engine, { withoutNul: false }));

describe("the tally", () => tallyLaws(() => engine, { withoutNul: false, brief: true, ownSample: true }));

describe("by hand", () => {
  test("counts the shipped sample by two scripts and the files that they leave", async () => {
    const folder = mkdtempSync(join(tmpdir(), "shortage-index-rows-"));
    try {
      // Spark reads files by their path where a table's name would stand.
      const [ads = "", people = ""] = sampleRows().map((rows, index) => {
        const path = join(folder, `${index}.json`);
        writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
        return `json.\`${path}\``;
      });
      await expectSampleByHand({ dialect: "spark", ads, people, runScript });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

/** What `spark-sql -f` does: a statement ends at a semicolon, of which literals and names here hold none. */
async function runScript(path: string): Promise<void> {
  for (const statement of readFileSync(path, "utf8").split(";\n")) {
    if (statement.trim() !== "") await engine.executor.run(statement);
  }
}
