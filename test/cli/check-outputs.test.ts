import { symlinkSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkOutputs } from "../../src/cli/check-outputs.js";
import { filesFor } from "./files.js";

const put = filesFor("check-outputs");

describe("checkOutputs", () => {
  it("refuses to write over a file that is read, by whatever path", () => {
    const ads = put("ads.csv", "title\n");
    const link = `${ads}.link.csv`;
    symlinkSync(ads, link);
    for (const path of [ads, link, ads.replace("ads.csv", "./ads.csv")]) {
      expect(() => checkOutputs([ads], [{ option: "--out", path }])).toThrow(
        /^--out .* would write over a file that is read; name another file$/,
      );
    }
    expect(() => checkOutputs([ads], [{ option: "--ledger", path: ads }])).toThrow(/^--ledger /);
  });

  it("refuses two results in one file", () => {
    const twice = [
      { option: "--out", path: "nowhere/x.json" },
      { option: "--ledger", path: "./nowhere/x.json" },
    ] as const;
    expect(() => checkOutputs([], twice)).toThrow(/^--ledger .* is named for two results/);
    expect(() => checkOutputs([], [twice[0], { option: "--out", path: "nowhere/x.csv" }])).not.toThrow();
    expect(() => checkOutputs(["a.csv"], [{ option: "--out", path: "-" }])).not.toThrow();
  });
});
