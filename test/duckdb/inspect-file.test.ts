import { dirname } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { inspectFile } from "../../src/duckdb/inspect-file.js";
import { filesFor } from "./files.js";

const put = filesFor("inspect-file");

it("goes by the first bytes, not by the name", async () => {
  expect(await inspectFile(put("a.csv", "ab"))).toEqual({ bytes: 2, compression: "none", declaredEncoding: null });
  expect(await inspectFile(put("b.csv", gzipSync("a")))).toMatchObject({ compression: "gzip" });
  expect(await inspectFile(put("c.csv", Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0)))).toMatchObject({
    compression: "zstd",
  });
  expect(await inspectFile(put("d.csv", Uint8Array.of(0xff, 0xfe, 0x61, 0)))).toMatchObject({
    declaredEncoding: "utf-16le",
  });
  expect(await inspectFile(put("e.csv", Uint8Array.of(0xfe, 0xff, 0, 0x61)))).toMatchObject({
    declaredEncoding: "utf-16be",
  });
});

it("refuses what holds no rows", async () => {
  const empty = put("empty.csv", "");
  await expect(inspectFile(empty)).rejects.toThrow(/is empty/);
  await expect(inspectFile(`${empty}.missing`)).rejects.toThrow(/there is no file/);
  await expect(inspectFile(`${empty}/below`)).rejects.toThrow(/there is no file/);
  await expect(inspectFile(dirname(empty))).rejects.toThrow(/\/\*\.csv, received .* is a folder/);
  await expect(inspectFile(put("x.csv", "PK\u0003\u0004"))).rejects.toThrow(/spreadsheet or a zip/);
});
