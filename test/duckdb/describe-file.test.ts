import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeFile } from "../../src/duckdb.js";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "describe-file-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("describeFile", () => {
  it("names the columns of CSV in order", async () => {
    const path = join(folder, "a.csv");
    writeFileSync(path, "职位,薪资\n软件,1万\n");
    // 职位,薪资 = 13 bytes, 软件,1万 = 11 bytes, two line feeds: 6+1+6+1 + 6+1+1+3+1 = 26
    expect(await describeFile(path)).toEqual({ path, format: "csv", bytes: 26, columns: ["职位", "薪资"], rows: null });
  });

  it("unites the keys of JSON", async () => {
    const path = join(folder, "a.ndjson");
    writeFileSync(path, '{"a":1}\n{"b":1,"a":2}\n');
    expect(await describeFile(path)).toMatchObject({ format: "ndjson", columns: ["a", "b"], rows: null });
  });

  it("counts the rows of Parquet", async () => {
    const path = join(folder, "a.parquet");
    const connection = await (await DuckDBInstance.create()).connect();
    await connection.run(`COPY (SELECT range AS n FROM range(12345)) TO '${path}' (FORMAT parquet)`);
    expect(await describeFile(path)).toMatchObject({ format: "parquet", columns: ["n"], rows: 12345 });
  });

  it("refuses as readRows does", async () => {
    await expect(describeFile(join(folder, "missing.csv"))).rejects.toThrow(/there is no file .*\[unreadable-file\]/);
  });
});
