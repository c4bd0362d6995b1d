import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { transcode } from "../../src/duckdb/transcode.js";
import { filesFor, GBK } from "./files.js";

const put = filesFor("transcode");
const plain = { bytes: 1, compression: "none", declaredEncoding: null } as const;

it("copies to UTF-8, unpacking on the way, and removes the copy", async () => {
  const copy = await transcode(put("a.csv", GBK), "gb18030", plain);
  expect(readFileSync(copy.path, "utf8")).toBe("职位,薪资\n软件,1万\n");
  await copy.remove();
  expect(existsSync(copy.path)).toBe(false);
  const packed = await transcode(put("a.csv.gz", gzipSync(GBK)), "gbk", { ...plain, compression: "gzip" });
  expect(readFileSync(packed.path, "utf8")).toBe("职位,薪资\n软件,1万\n");
  await packed.remove();
});

it("refuses an unknown encoding, bytes that are not in it, and zstd", async () => {
  const path = put("b.csv", "职位😀");
  await expect(transcode(path, "klingon", plain)).rejects.toThrow(/unknown encoding klingon \[invalid-option\]/);
  await expect(transcode(path, "shift_jis", plain)).rejects.toThrow(/bytes that are not shift_jis/);
  await expect(transcode(path, "gb18030", { ...plain, compression: "zstd" })).rejects.toThrow(/packed with zstd/);
});
