import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RawRow, type ReadRowsOptions, readRows } from "../../src/duckdb.js";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "read-rows-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const read = async (path: string, options?: ReadRowsOptions): Promise<RawRow[]> => {
  const rows: RawRow[] = [];
  for await (const row of readRows(path, options)) rows.push(row);
  return rows;
};

const refusal = async (path: string, options?: ReadRowsOptions): Promise<string> => {
  const error: unknown = await read(path, options).then(
    (rows) => new Error(`read ${rows.length} rows`),
    (reason: unknown) => reason,
  );
  return (error as Error).message.replaceAll(folder, "").replaceAll("\\", "/");
};

/** 职位,薪资 / 软件,1万 in GBK, from the published table of GB 2312. */
const GBK = Uint8Array.from([
  ...[0xd6, 0xb0, 0xce, 0xbb, 0x2c, 0xd0, 0xbd, 0xd7, 0xca, 0x0a],
  ...[0xc8, 0xed, 0xbc, 0xfe, 0x2c, 0x31, 0xcd, 0xf2, 0x0a],
]);

describe("readRows: CSV", () => {
  it("keeps every value as the text it is", async () => {
    const path = put("a.csv", '\ufefftitle,salary,note\n软件,007,"a ""q"", b\nline 2"\n运维,1e3,\n');
    expect(await read(path)).toEqual([
      { title: "软件", salary: "007", note: 'a "q", b\nline 2' },
      { title: "运维", salary: "1e3", note: "" },
    ]);
  });

  it("finds the delimiter in the heading", async () => {
    expect(await read(put("semicolon.csv", "title;salary\na;1,5\n"))).toEqual([{ title: "a", salary: "1,5" }]);
    expect(await read(put("tab.csv", "title\tsalary\na\t1,5\n"))).toEqual([{ title: "a", salary: "1,5" }]);
    expect(await read(put("a.tsv", "title\tsalary\na,b\t1\n"))).toEqual([{ title: "a,b", salary: "1" }]);
    expect(await read(put("given.txt", "title~salary\na~1\n"), { delimiter: "~" })).toEqual([
      { title: "a", salary: "1" },
    ]);
  });

  it("names unnamed and repeated columns", async () => {
    expect(await read(put("names.csv", "title,,Title,__proto__\na,b,c,d\n"))).toEqual([
      JSON.parse('{"title":"a","column2":"b","Title_2":"c","__proto__":"d"}'),
    ]);
  });

  it("reads CR, CRLF, blank lines, NUL, # and a heading with a line break", async () => {
    expect(await read(put("cr.csv", "t,s\ra,1\rb,2\r"))).toHaveLength(2);
    expect(await read(put("crlf.csv", 't,s\r\na,"x\r\ny"\r\n\r\nb,2\r\n'))).toEqual([
      { t: "a", s: "x\r\ny" },
      { t: "b", s: "2" },
    ]);
    expect(await read(put("odd.csv", "t,s\n#a\0b,1\n"))).toEqual([{ t: "#a\0b", s: "1" }]);
    expect(await read(put("heading.csv", '"job\ntitle",s\na,1\n'))).toEqual([{ "job\ntitle": "a", s: "1" }]);
  });

  it("takes a path for one file, whatever characters are in it", async () => {
    put("a1.csv", "t\nwrong\n");
    expect(await read(put("a[1].csv", "t\nright\n"))).toEqual([{ t: "right" }]);
    put("it's b.csv", "t\nwrong\n");
    expect(await read(put("it's *.csv", "t\nright\n"))).toEqual([{ t: "right" }]);
  });

  it("keeps the order of rows over many pieces", async () => {
    const numbers = Array.from({ length: 120_000 }, (_, index) => `n${index}`);
    const rows = await read(put("order.csv", `t\n${numbers.join("\n")}\n`));
    expect(rows.map((row) => row.t)).toEqual(numbers);
  });

  it("gives no rows for a heading alone", async () => {
    expect(await read(put("heading-only.csv", "title,salary\n"))).toEqual([]);
  });
});

describe("readRows: JSON", () => {
  it("reads lines with keys of their own, lists and nested values", async () => {
    const lines = ['{"title":"a","tags":["x","y"],"n":15000,"o":{"k":[1]},"e":null}', "", '{"late":true,"title":"b"}'];
    const rows = await read(put("a.ndjson", `${lines.join("\n")}\n`));
    expect(rows).toEqual([
      { title: "a", tags: ["x", "y"], n: "15000", o: '{"k":[1]}', e: null },
      { late: "true", title: "b" },
    ]);
  });

  it("passes on lone surrogates, __proto__ and values that are no objects", async () => {
    const rows = await read(put("b.jsonl", '{"t":"\\ud800"}\n{"__proto__":{"x":1}}\n7\n[1]\n'));
    expect(rows).toEqual([
      { t: "\ud800" },
      JSON.parse('{"__proto__":"{\\"x\\":1}"}'),
      { value: "7" },
      { value: "[1]" },
    ]);
  });

  it("reads an array of objects, on one line or many", async () => {
    const value = [{ t: "a", n: { k: 1 } }, { t: "b" }];
    const expected = [{ t: "a", n: '{"k":1}' }, { t: "b" }];
    expect(await read(put("a.json", JSON.stringify(value)))).toEqual(expected);
    expect(await read(put("pretty.json", JSON.stringify(value, null, 2)))).toEqual(expected);
  });
});

describe("readRows: Parquet and packed files", () => {
  it("reads Parquet: plain values as text, lists as lists", async () => {
    const connection = await (await DuckDBInstance.create()).connect();
    const path = join(folder, "a.parquet");
    const select =
      "SELECT 7 AS n, '软件' AS t, ['x', 'y'] AS tags, {'k': 1} AS o, DATE '2024-01-31' AS d, NULL::VARCHAR AS e";
    await connection.run(`COPY (${select}) TO '${path}' (FORMAT parquet)`);
    expect(await read(path)).toEqual([{ n: "7", t: "软件", tags: ["x", "y"], o: '{"k":1}', d: "2024-01-31", e: null }]);
    const zst = join(folder, "a.csv.zst");
    await connection.run(`COPY (SELECT 7 AS n) TO '${zst}' (FORMAT csv, COMPRESSION zstd)`);
    expect(await read(zst)).toEqual([{ n: "7" }]);
  });

  it("unpacks gzip, whatever the file is called", async () => {
    expect(await read(put("a.csv.gz", gzipSync("t,s\na,1\n")))).toEqual([{ t: "a", s: "1" }]);
    expect(await read(put("packed.ndjson", gzipSync('{"t":"a"}\n')))).toEqual([{ t: "a" }]);
  });
});

describe("readRows: encodings", () => {
  it("reads GBK and UTF-16 where they are named or declared, and removes its copy", async () => {
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith("shortage-index-")).length;
    const expected = [{ 职位: "软件", 薪资: "1万" }];
    expect(await read(put("gbk.csv", GBK), { encoding: "gb18030" })).toEqual(expected);
    expect(await read(put("gbk.csv.gz", gzipSync(GBK)), { encoding: "gbk" })).toEqual(expected);
    expect(await read(put("utf16.csv", Buffer.from("\ufeff职位,薪资\n软件,1万\n", "utf16le")))).toEqual(expected);
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith("shortage-index-")).length).toBe(before);
  });

  it("says that a file is not UTF-8", async () => {
    expect(await refusal(put("plain-gbk.csv", GBK))).toMatch(
      /reads as gb18030 \(GBK\), received \/plain-gbk\.csv is not UTF-8/,
    );
    expect(await refusal(put("plain-gbk.ndjson", GBK))).toMatch(/not UTF-8/);
    expect(await refusal(put("gbk2.csv", GBK), { encoding: "no-such" })).toMatch(
      /unknown encoding no-such \[invalid-option\]/,
    );
    const utf8 = put("utf8.csv", "t\n职位😀\n");
    expect(await refusal(utf8, { encoding: "shift_jis" })).toMatch(/bytes that are not shift_jis/);
  });
});

describe("readRows: refusals", () => {
  it.each([
    ["missing.csv", null, /there is no file \/missing\.csv/],
    ["empty.csv", "", /\/empty\.csv is empty/],
    ["blank.csv", "\n\n", /begins with an empty line/],
    ["what.bin", "x", /no known file extension/],
    ["old.xls", "x", /is a spreadsheet/],
    ["sheet.csv", "PK\u0003\u0004rest", /is a spreadsheet or a zip archive/],
    ["quote.csv", 't,s\na,1\n"b,2\nc,3\n', /\/quote\.csv line 3 opens a quote/],
    ["many.csv", "t,s\na,1\nb,2,3\n", /\/many\.csv line 3 has 3 values where the heading has 2/],
    ["few.csv", "t,s\na,1\nb\n", /\/few\.csv line 3 has 1 values where the heading has 2/],
    ["ends.csv", "t,s\r\na,1\nb,2\r\n", /mixes kinds of line ends/],
    ["bad.ndjson", '{"t":"a"}\n{"t":\n', /\/bad\.ndjson line 2 is no JSON: \{"t":/],
    ["bad.json", '[{"t":"a"},{"t":]', /\/bad\.json.* holds malformed JSON/],
    ["bad.parquet", "PAR1 and no more than this", /\/bad\.parquet is no whole Parquet file/],
  ])("%s", async (name, content, message) => {
    const path = content === null ? join(folder, name) : put(name, content);
    expect(await refusal(path)).toMatch(message);
    expect(await refusal(path)).toMatch(/\[unreadable-file\]$/);
  });

  it("a folder", async () => {
    mkdirSync(join(folder, "sub.csv"));
    expect(await refusal(join(folder, "sub.csv"))).toMatch(/\/sub\.csv is a folder/);
  });

  it("a fault far behind rows that have been handed over, with its line", async () => {
    const many = "a,1\n".repeat(60_000);
    // Heading line 1, then 60 000 rows: the fault is in line 60 002.
    expect(await refusal(put("late.csv", `t,s\n${many}b,2,3\n${many}`))).toMatch(/line 60002 has 3 values/);
    expect(await refusal(put("late-quote.csv", `t,s\n${many}"b,2\n${many}`))).toMatch(/line 60002 opens a quote/);
    const bytes = Buffer.concat([Buffer.from(`t,s\n${many}`), GBK.slice(10)]);
    expect(await refusal(put("late-gbk.csv", bytes))).toMatch(/not UTF-8/);
  });

  it("gzip that is cut off or damaged", async () => {
    const packed = gzipSync(Array.from({ length: 5000 }, (_, index) => `${index},${index * 7919}\n`).join(""));
    expect(await refusal(put("cut.csv.gz", packed.subarray(0, packed.length >> 1)))).toMatch(/no whole gzip file/);
    expect(await refusal(put("tail.csv.gz", packed.subarray(0, packed.length - 4)))).toMatch(/no whole gzip file/);
  });

  it("stops early without leaving anything open", async () => {
    const path = put("early.csv", `t\n${"a\n".repeat(50_000)}`);
    for await (const row of readRows(path)) {
      expect(row).toEqual({ t: "a" });
      break;
    }
    expect(await read(path)).toHaveLength(50_000);
  });
});
