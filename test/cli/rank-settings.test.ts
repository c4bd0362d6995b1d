import { describe, expect, it } from "vitest";
import { readRankSettings } from "../../src/cli/rank-settings.js";
import { optionsOf } from "./options-of.js";

const io = { stdout: { write: () => true }, stderr: { write: () => true }, env: {} };
const settings = (...argv: string[]) => readRankSettings(optionsOf("ads.csv", ...argv), io);

describe("readRankSettings", () => {
  it("has the defaults of the model case", () => {
    expect(settings()).toMatchObject({
      advertisements: ["ads.csv"],
      talent: [],
      by: "name",
      pick: { count: 243 },
      topGiven: false,
      shortage: {},
      outputs: [],
      show: 20,
      language: "en",
      quiet: false,
    });
  });

  it("gives every talent file the status of its role", () => {
    expect(settings("--talent", "t", "--mobile", "m", "--stock", "s", "--status", "mobile").talent).toEqual([
      { path: "t", status: "mobile" },
      { path: "s", status: "stock" },
      { path: "m", status: "mobile" },
    ]);
    expect(settings("--talent", "t").talent).toEqual([{ path: "t", status: undefined }]);
  });

  it("hands on what it was given", () => {
    const read = settings(
      ...["--by", "industry", "--cut", "include", "--per-industry-max", "9", "--minimum-advertisements", "5"],
      ...["--missing", "worst", "--minimum-coverage", "0", "--delimiter", "tab", "--duplicates", "title,company"],
    );
    expect(read.by).toBe("industry-and-name");
    expect(settings("--by", "name").by).toBe("name");
    expect(read.pick).toEqual({ count: 243, ties: "include", perIndustry: { maximum: 9 }, minimumAdvertisements: 5 });
    expect(read.shortage).toEqual({ missing: { method: "worst" }, minimumCoverage: 0 });
    expect(read.readingOf("a.csv")).toEqual({ delimiter: "\t" });
    expect(read.duplicates).toEqual(["title", "company"]);
  });

  it("reads how the index is made, and refuses what the library does before a file is opened", () => {
    const read = settings(
      ...["--normalise", "z-score", "--aggregate", "geometric", "--group-weights", "scarcity=2,bar=1,price=0"],
      ...["--imputed-top-level", "bar"],
    );
    expect(read.shortage).toEqual({
      normalise: { method: "z-score" },
      aggregate: { method: "geometric" },
      groupWeights: { scarcity: 2, bar: 1, price: 0 },
      imputedTopLevel: "bar",
    });
    expect(() => settings("--aggregate", "foo")).toThrow(/"arithmetic".*received "foo"/);
    expect(() => settings("--group-weights", "scarcity=1")).toThrow(/a weight for every group .* none for "bar"/);
  });

  it("refuses no files and a delimiter of several characters", () => {
    expect(() => readRankSettings(optionsOf(), io)).toThrow(/name at least one file/);
    expect(() => settings("--delimiter", "::")).toThrow(/--delimiter must be one character/);
  });
});
