import { describe, expect, it } from "vitest";
import { readWorkSettings } from "../../src/cli/work-settings.js";
import { optionsOf } from "./options-of.js";

describe("readWorkSettings", () => {
  it("takes DuckDB where nothing is said", () => {
    expect(readWorkSettings(optionsOf("a.csv"))).toEqual({ engine: "duckdb" });
  });

  it("reads memory, threads and the temporary folder", () => {
    const options = optionsOf("a.csv", "--memory", "4gb", "--threads", "2", "--temporary-folder", "/big");
    expect(readWorkSettings(options)).toEqual({
      engine: "duckdb",
      // Three fifths of it: the rest is Node's.
      memory: "2400MB",
      threads: 2,
      temporaryFolder: "/big",
    });
  });

  it.each([
    ["500MB", "300MB"],
    ["500 mb", "300MB"],
    ["1.5G", "900MB"],
    // 2 × 1024³ bytes are 2147.48 million.
    ["2gib", "1288MB"],
    ["1T", "600000MB"],
    ["10k", "1MB"],
  ])("reads the size %s", (typed, memory) => {
    expect(readWorkSettings(optionsOf("--memory", typed))).toEqual({ engine: "duckdb", memory });
  });

  it.each(["4", "GB", "0GB", "-1GB", "4PB", "1e3GB", "4GB; DROP TABLE x", "90%"])("refuses the size %s", (typed) => {
    expect(() => readWorkSettings(optionsOf(`--memory=${typed}`))).toThrow(/--memory must be a size such as 512MB/);
  });

  it("refuses what the other engine has no use for", () => {
    expect(() => readWorkSettings(optionsOf("--engine", "js", "--threads", "2"))).toThrow(
      /--threads is for --engine duckdb/,
    );
    expect(() => readWorkSettings(optionsOf("--engine", "spark"))).toThrow(/must be one of duckdb, js/);
    expect(() => readWorkSettings(optionsOf("--threads", "0"))).toThrow(/1 or more/);
    expect(readWorkSettings(optionsOf("--engine", "js"))).toEqual({ engine: "js" });
  });
});
