import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { type ReadRowsOptions, readRows, tallyFiles } from "../../src/duckdb.js";
import { mountSmallDisk } from "../support/small-disk.js";
import { connectionFor } from "./connect.js";
import { filesFor, GBK } from "./files.js";

const write = filesFor("faults");
const connection = connectionFor();

/** Reads to the end; the rows that came and the fault that ended them. */
async function readThrough(path: string, options?: ReadRowsOptions): Promise<{ rows: number; fault: unknown }> {
  let rows = 0;
  try {
    for await (const _ of readRows(path, options)) rows += 1;
    return { rows, fault: undefined };
  } catch (fault) {
    return { rows, fault };
  }
}

const unreadable = (message: RegExp): unknown =>
  expect.objectContaining({ code: "unreadable-file", message: expect.stringMatching(message) });

describe("a truncated Parquet file", () => {
  async function parquet(name: string): Promise<string> {
    const path = write(name, "");
    await connection().run(
      `COPY (SELECT 'position ' || i AS title, hash(i) AS noise FROM range(100000) AS rows(i)) TO '${path}' (FORMAT parquet)`,
    );
    return path;
  }

  it("is refused by its name, wherever it is cut", async () => {
    const whole = readFileSync(await parquet("whole.parquet"));
    expect((await readThrough(write("same.parquet", whole))).rows).toBe(100_000);
    for (const kept of [0.001, 0.5, 0.999]) {
      const path = write("cut.parquet", whole.subarray(0, Math.round(whole.length * kept)));
      const { rows, fault } = await readThrough(path);
      expect(fault).toEqual(unreadable(/cut\.parquet is no whole Parquet file/));
      expect(rows).toBe(0);
    }
  });

  it("is refused where its end is whole and its middle is not", async () => {
    const bytes = readFileSync(await parquet("middle.parquet"));
    bytes.fill(0xff, 2000, Math.round(bytes.length / 2));
    writeFileSync(write("middle.parquet", ""), bytes);
    expect((await readThrough(write("damaged.parquet", bytes))).fault).toEqual(unreadable(/damaged\.parquet/));
  });
});

describe("a CSV file with a broken quote in row 900 thousand", () => {
  const ROWS = 1_000_000;
  const BROKEN = 900_000;
  const path = write(
    "quote.csv",
    `title,salary\n${Array.from({ length: ROWS }, (_, index) => (index + 1 === BROKEN ? '焊工,"1-2万' : "焊工,1-2万")).join("\n")}\n`,
  );

  it("is refused with its line", { timeout: 120_000 }, async () => {
    const { fault } = await readThrough(path);
    // The heading is line 1, so row 900 000 is line 900 001.
    expect(fault).toEqual(unreadable(/quote\.csv line 900001 opens a quote that is not closed properly/));
  });
});

describe("a file of mixed encodings", () => {
  const utf8 = Buffer.from("职位,薪资\n焊工,1万\n电工,2万\n");
  const gbk = Buffer.from(GBK);

  it("is refused with its line where GBK stands in UTF-8", async () => {
    const path = write("mixed.csv", Buffer.concat([utf8, gbk.subarray(10), utf8.subarray(14)]));
    const { fault } = await readThrough(path);
    expect(fault).toEqual(unreadable(/mixed\.csv is not UTF-8 \(line 4\)/));
  });

  it("is refused in NDJSON", async () => {
    const line = Buffer.concat([Buffer.from('{"title":"'), gbk.subarray(10, 14), Buffer.from('"}\n')]);
    const path = write("mixed.ndjson", Buffer.concat([Buffer.from('{"title":"焊工"}\n'), line]));
    expect((await readThrough(path)).fault).toEqual(unreadable(/mixed\.ndjson is not UTF-8/));
  });

  it("is refused with its line where something else stands in GBK", async () => {
    // 0xff begins no character of GB 18030.
    const path = write("foreign.csv", Buffer.concat([gbk, Buffer.from([0x41, 0xff, 0x0a]), gbk.subarray(10)]));
    const { rows, fault } = await readThrough(path, { encoding: "gb18030" });
    expect(fault).toEqual(unreadable(/foreign\.csv holds bytes that are not gb18030 \(line 3\)/));
    expect(rows).toBe(0);
  });
});

const disk = mountSmallDisk(64 * 1024);
afterAll(() => disk?.release());

describe.skipIf(disk === null)("a full disk under the temporary folder", { timeout: 120_000 }, () => {
  it("is told where DuckDB has no room for what does not fit in memory", async () => {
    const title = "焊工,8千-1.2万/月,";
    const rows = Array.from({ length: 300_000 }, (_, row) => `${title}"熟悉焊接 ${row}；能适应出差 ${row % 977}"`);
    const path = write("spill.csv", `title,salary,description\n${rows.join("\n")}\n`);
    const temporaryFolder = disk?.path ?? "";
    const limits = { memory: "80MB", threads: 1, temporaryFolder };
    await expect(tallyFiles({ advertisements: [path], ...limits })).rejects.toMatchObject({
      code: "out-of-space",
      message: expect.stringMatching(/temporary folder has no room for what does not fit in memory/),
    });
    expect(readdirSync(temporaryFolder)).toEqual([]);
    // The same with room.
    const { tally } = await tallyFiles({ advertisements: [path], memory: "80MB", threads: 1 });
    expect(tally.totals().advertisements).toBe(300_000);
  });

  it("is told, with the folder and a remedy", async () => {
    const gbk = Buffer.from(GBK);
    const path = write("large.csv", Buffer.concat([gbk, ...Array.from({ length: 20_000 }, () => gbk.subarray(10))]));
    const before = process.env.TMPDIR;
    process.env.TMPDIR = disk?.path;
    try {
      const { rows, fault } = await readThrough(path, { encoding: "gb18030" });
      expect(fault).toEqual(
        expect.objectContaining({
          code: "out-of-space",
          message: expect.stringMatching(/no space is left in .* for a copy of .*large\.csv in UTF-8/),
        }),
      );
      expect(rows).toBe(0);
    } finally {
      if (before === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = before;
    }
  });
});
