import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dataFolder, dataPath } from "../support/data.js";
import { shell } from "./run-shell.js";

interface LedgerOfFile {
  readonly advertisements: {
    readonly rowsIn: number;
    readonly used: number;
    readonly usedInPart: number;
    readonly rejected: number;
    readonly fields: Readonly<Record<string, { stated: number; notStated: number; unrecognised: number }>>;
  };
}

const files = dataFolder === null ? [] : readdirSync(dataPath("ads")).filter((name) => name.endsWith(".ndjson.gz"));

/** Sites of which the salaries are yuan a month where they do not say so. */
const CHINESE = /51job|5iai|boss|chinahr|cjol|lagou|liepin|shixiseng|yingjiesheng|zhaopin/;

describe.skipIf(dataFolder === null)("real advertisements go through the shell", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "real-files-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const check = async (paths: readonly string[], name: string, options: readonly string[]): Promise<void> => {
    const [out, ledger] = [join(folder, `${name}.json`), join(folder, `${name}.ledger.json`)];
    const run = await shell(["rank", ...paths, ...options, "--out", out, "--ledger", ledger, "--show", "3"]);
    expect(run.stderr).toBe("");
    expect(run.code).toBe(0);
    const { ranking } = JSON.parse(readFileSync(out, "utf8")) as { ranking: { rank: number; score: number }[] };
    expect(ranking.length).toBeGreaterThan(0);
    for (const { score } of ranking) expect(score >= 0 && score <= 100).toBe(true);
    const { advertisements } = JSON.parse(readFileSync(ledger, "utf8")) as LedgerOfFile;
    expect(advertisements.rowsIn).toBe(paths.reduce((sum, path) => sum + rowsOf(path), 0));
    expect(advertisements.used + advertisements.usedInPart + advertisements.rejected).toBe(advertisements.rowsIn);
  };

  it.each(files.length === 0 ? ["(no files)"] : files)("%s, with no word about it", async (name) => {
    await check([dataPath("ads", name)], name, []);
  });

  it("the Chinese sites together, with what their salaries mean", async () => {
    const paths = files.filter((name) => CHINESE.test(name)).map((name) => dataPath("ads", name));
    await check(paths, "chinese", ["--currency", "CNY", "--period", "month", "--days-per-year", "250"]);
  });
});

function rowsOf(path: string): number {
  const lines = gunzipSync(readFileSync(path)).toString("utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").length;
}
