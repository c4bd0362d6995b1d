import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { hasUtf8Mark } from "../../src/cli/has-utf8-mark.js";
import { filesFor } from "./files.js";

const put = filesFor("has-utf8-mark");
const long = `\ufefftitle\n${"焊工\n".repeat(100_000)}`;

it.each([
  ["a file with the mark", put("marked.csv", "\ufefftitle\n"), true],
  ["a long one", put("long.csv", long), true],
  ["a packed one", put("packed.csv.gz", gzipSync(long)), true],
  ["a file without", put("plain.csv", "title\n"), false],
  ["a packed one without", put("plain.csv.gz", gzipSync("title\n")), false],
  ["a mark of UTF-16", put("utf16.csv", Uint8Array.of(0xff, 0xfe, 0x74, 0)), false],
  ["what only begins like gzip", put("broken.gz", Uint8Array.of(0x1f, 0x8b, 9)), false],
  ["an empty file", put("empty.csv", ""), false],
  ["no file", "nowhere.csv", false],
])("hasUtf8Mark of %s", (_what, path, marked) => {
  expect(hasUtf8Mark(path)).toBe(marked);
});
