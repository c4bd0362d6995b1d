import { describe, expect, it } from "vitest";
import { byFile } from "../../src/cli/by-file.js";

describe("byFile", () => {
  it("knows a file by its path or its name, the last entry first", () => {
    const entries = [
      { file: "x/a.csv", value: 1 },
      { file: "b.csv", value: 2 },
      { file: "a.csv", value: 3 },
    ];
    const saidOf = byFile("--option", entries, ["x/a.csv", "x/b.csv", "y/c.csv"]);
    expect(["x/a.csv", "x/b.csv", "y/c.csv"].map(saidOf)).toEqual([3, 2, undefined]);
  });

  it("refuses a file that is not read", () => {
    expect(() => byFile("--option", [{ file: "c.csv", value: 1 }], ["a.csv"])).toThrow(
      "--option names c.csv, which is none of the files",
    );
  });
});
