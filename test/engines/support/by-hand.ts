import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { shell } from "../../cli/run-shell.js";
import { countInJs } from "../../support/js-engine.js";
import type { TextRow } from "../../support/sql-arbitraries.js";
import { readSample } from "./sample.js";

/** The shipped sample, as tables of an engine. */
export interface SampleTables {
  readonly dialect: string;
  readonly ads: string;
  readonly people: string;
  /** Has the engine run a script, as its users do. */
  readonly runScript: (path: string) => Promise<void> | void;
}

/** Rows of the shipped sample: advertisements and talent. */
export function sampleRows(): readonly [ads: TextRow[], people: TextRow[]] {
  return [readSample("synthetic-advertisements.csv"), readSample("synthetic-talent.csv")];
}

/** Counts the sample by `shortage-index sql --by-hand`, and expects what the engine in JS counts. */
export async function expectSampleByHand({ dialect, ads, people, runScript }: SampleTables): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "shortage-index-by-hand-"));
  try {
    const columns = ["title", "salary", "education", "experience", "headcount", "industry", "description", "tags"];
    const command = [
      ...["sql", ads, "--talent", people, "--dialect", dialect, "--by-hand", folder],
      ...columns.flatMap((field) => ["--column", `${field}=${field}`]),
      ...["title", "industry", "status", "count"].flatMap((field) => ["--talent-column", `${field}=${field}`]),
      ...["--currency", "CNY", "--period", "month"],
    ];
    for (const script of ["1-texts.sql", "2-counts.sql"]) {
      expect(await shell(command)).toMatchObject({ code: 0, stderr: "" });
      await runScript(join(folder, script));
    }
    expect((await shell(command)).stdout).toMatch(/^2400 advertisements, 1 rejected; /);
    const [rows, persons] = sampleRows();
    const { tally } = await countInJs(
      {
        rows: rows.map(({ company: _company, city: _city, ...row }) => row),
        options: { kind: "job", salary: { currency: "CNY", period: "month" } },
      },
      { rows: persons, options: { kind: "talent" } },
    );
    expect(JSON.parse(readFileSync(join(folder, "tally.json"), "utf8"))).toEqual(tally);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
