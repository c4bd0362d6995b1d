import { describe, expect, it } from "vitest";
import { readEncodings } from "../../src/cli/read-encodings.js";
import { filesFor } from "./files.js";
import { optionsOf } from "./options-of.js";

const put = filesFor("read-encodings");
const encodings = (paths: readonly string[], ...given: string[]): (string | undefined)[] =>
  paths.map(readEncodings(optionsOf(...given.flatMap((value) => ["--encoding", value])), paths));

describe("readEncodings", () => {
  it("names one for all files, and for one alone by its path or its name", () => {
    const paths = ["x/a.csv", "x/b.csv", "x/c=d.csv"];
    expect(encodings(paths)).toEqual([undefined, undefined, undefined]);
    expect(encodings(paths, "gb18030")).toEqual(["gb18030", "gb18030", "gb18030"]);
    expect(encodings(paths, "b.csv=utf-8", "gb18030")).toEqual(["gb18030", "utf-8", "gb18030"]);
    expect(encodings(paths, "x/a.csv=big5", "c=d.csv=gbk")).toEqual(["big5", undefined, "gbk"]);
  });

  it("says nothing of a file with the mark of UTF-8, whatever was said", () => {
    const marked = put("marked.csv", "\ufefftitle\n");
    expect(encodings([marked, "b.csv"], "gb18030", "marked.csv=big5")).toEqual([undefined, "gb18030"]);
  });

  it.each([
    [["gb18030", "big5"], "--encoding names both gb18030 and big5 for all files; say which file has which"],
    [["b.csv=big5"], "--encoding names b.csv, which is none of the files"],
    [["=big5"], "--encoding must be NAME or FILE=NAME"],
    [["a.csv="], "--encoding must be NAME or FILE=NAME"],
  ])("refuses %j", (given, message) => {
    expect(() => encodings(["a.csv"], ...given)).toThrow(message);
  });
});
