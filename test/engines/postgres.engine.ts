import { execFileSync } from "node:child_process";
import { afterAll, beforeAll, describe, test } from "vitest";
import { expectSampleByHand, sampleRows } from "./support/by-hand.js";
import { dialectLaws } from "./support/dialect-laws.js";
import type { Engine } from "./support/engine.js";
import { startPostgres } from "./support/postgres.js";
import { tallyLaws } from "./support/tally-laws.js";

let engine: Engine;
beforeAll(async () => {
  engine = await startPostgres();
});
afterAll(() => engine?.stop());

describe("the dialect", () => dialectLaws(() => engine, { withoutNul: true }));

describe("the tally", () => tallyLaws(() => engine, { withoutNul: true, brief: true }));

describe("by hand", () => {
  test("counts the shipped sample by two scripts for psql and the files that they leave", async () => {
    const [ads, people] = sampleRows();
    await engine.load("ads", ads);
    await engine.load("people", people);
    const [{ folder } = {}] = await engine.executor.all("SELECT current_setting('unix_socket_directories') AS folder");
    const options = ["--host", String(folder), "--username", "tester", "--dbname", "postgres", "--no-psqlrc"];
    await expectSampleByHand({
      ...{ dialect: "postgres", ads: "ads", people: "people" },
      runScript: (path) => {
        execFileSync("psql", [...options, "--set", "ON_ERROR_STOP=1", "--quiet", "--file", path]);
      },
    });
  });
});
