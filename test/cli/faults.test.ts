import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { mountSmallDisk } from "../support/small-disk.js";
import { filesFor } from "./files.js";
import { shell } from "./run-shell.js";

const write = filesFor("faults");
const sample = (name: string): string => fileURLToPath(new URL(`../../examples/data/${name}`, import.meta.url));
const ADS = sample("synthetic-advertisements.csv");
const TALENT = sample("synthetic-talent.csv");
const ENGINES = ["duckdb", "js"] as const;

const disk = mountSmallDisk(64 * 1024);
afterAll(() => disk?.release());

/** Runs `rank` over an output and a ledger that are there already; both must stay as they are. */
async function rankOver(folder: string, argv: readonly string[]): Promise<{ code: number; stderr: string }> {
  mkdirSync(folder, { recursive: true });
  const [out, ledger] = [join(folder, "out.json"), join(folder, "ledger.json")];
  writeFileSync(out, "earlier catalogue");
  writeFileSync(ledger, "earlier ledger");
  const { code, stderr } = await shell(["rank", ...argv, "--out", out, "--ledger", ledger]);
  expect(readFileSync(out, "utf8")).toBe("earlier catalogue");
  expect(readFileSync(ledger, "utf8")).toBe("earlier ledger");
  expect(readdirSync(folder).sort()).toEqual(["ledger.json", "out.json"]);
  expect(stderr.trim().split("\n")).toHaveLength(1);
  return { code, stderr };
}

describe.each(ENGINES)("rank --engine %s", { timeout: 60_000 }, (engine) => {
  const folderOf = (name: string): string => join(dirname(write("here", "")), `${engine}-${name}`);

  it("names file and line of a broken quote far down, and leaves earlier results", { timeout: 120_000 }, async () => {
    const rows = Array.from({ length: 950_000 }, (_, index) => (index === 899_999 ? '焊工,"1万' : "焊工,1万"));
    const path = write("quote.csv", `职位,薪资\n${rows.join("\n")}\n`);
    const { code, stderr } = await rankOver(folderOf("quote"), [path, "--engine", engine]);
    expect(code).toBe(2);
    // Row 900 000 stands in line 900 001, behind the heading.
    expect(stderr).toMatch(/quote\.csv line 900001 opens a quote that is not closed properly/);
  });

  it("names file and line of a broken row in a talent file that comes last", async () => {
    const path = write("talent.csv", `title,status,count\n${"焊工,stock,1\n".repeat(5000)}焊工,stock,1,x\n`);
    const { code, stderr } = await rankOver(folderOf("talent"), [ADS, "--talent", path, "--engine", engine]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/talent\.csv line 5002 has 4 values where the heading has 3 columns/);
  });

  it("names a truncated Parquet file", async () => {
    const path = write("cut.parquet", `PAR1${"x".repeat(1000)}`);
    const { code, stderr } = await rankOver(folderOf("parquet"), [path, "--engine", engine]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/cut\.parquet is no whole Parquet file/);
  });

  it("names file and line of mixed encodings", async () => {
    const path = write("mixed.ndjson", "");
    const lines = [Buffer.from('{"title":"焊工"}\n'), Buffer.from([0xba, 0xb8, 0xb9, 0xa4, 0x0a])];
    writeFileSync(path, Buffer.concat(lines));
    const { code, stderr } = await rankOver(folderOf("mixed"), [path, "--engine", engine]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/mixed\.ndjson is not UTF-8/);
  });

  it.skipIf(disk === null)("tells a full disk under its output, and leaves the earlier one", async () => {
    const folder = join(disk?.path ?? "", engine);
    const argv = [ADS, "--talent", TALENT, "--currency", "CNY", "--period", "month", "--engine", engine];
    const { code, stderr } = await rankOver(folder, argv);
    expect(code).toBe(2);
    expect(stderr).toMatch(/there is no space left to write .*out\.json/);
  });

  it.runIf(engine === "duckdb")("names the options that allow more memory or disk", async () => {
    const { code, stderr } = await rankOver(folderOf("memory"), [ADS, "--memory", "5MB"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/DuckDB needs more memory than it may use .*expected more memory, allowed by --memory/);
    const nowhere = await rankOver(folderOf("nowhere"), [ADS, "--temporary-folder", "/nowhere/at/all"]);
    expect(nowhere.code).toBe(2);
    expect(nowhere.stderr).toMatch(/--temporary-folder \/nowhere\/at\/all: there is no such folder/);
  });

  it("leaves earlier results where it is interrupted", async () => {
    const folder = folderOf("interrupted");
    mkdirSync(folder, { recursive: true });
    const out = join(folder, "out.csv");
    writeFileSync(out, "earlier");
    const abort = new AbortController();
    const running = shell(["rank", ADS, "--talent", TALENT, "--engine", engine, "--out", out], {
      signal: abort.signal,
    });
    setImmediate(() => abort.abort());
    const { code, stderr } = await running;
    expect(code).toBe(130);
    expect(stderr).toMatch(/interrupted; nothing half-written is left/);
    expect(readFileSync(out, "utf8")).toBe("earlier");
    expect(readdirSync(folder)).toEqual(["out.csv"]);
  });
});
