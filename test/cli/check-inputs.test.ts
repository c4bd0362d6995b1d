import { linkSync, symlinkSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkInputs } from "../../src/cli/check-inputs.js";
import { filesFor } from "./files.js";

const put = filesFor("check-inputs");

describe("checkInputs", () => {
  it("refuses a file that is named twice, and names it", () => {
    const ads = put("ads.csv", "title\n");
    expect(() => checkInputs([ads, put("b.csv", ""), ads], "advertisements")).toThrow(
      `${ads} is given twice, and its rows would count twice (advertisements); name it once`,
    );
  });

  it("knows it by other paths and by links", () => {
    const ads = put("ads.csv", "title\n");
    const link = `${ads}.link.csv`;
    symlinkSync(ads, link);
    for (const other of [link, ads.replace("ads.csv", "./ads.csv")]) {
      expect(() => checkInputs([ads, other], "--stock")).toThrow(`${ads} and ${other} are one file`);
    }
  });

  it("takes files that are alike and not the same, and files that are not there", () => {
    const [a, b] = [put("a.csv", "title\n"), put("b.csv", "title\n")];
    const copy = `${a}.hard.csv`;
    linkSync(a, copy);
    expect(() => checkInputs([a, b, copy, "nowhere.csv"], "advertisements")).not.toThrow();
    expect(() => checkInputs(["nowhere.csv", "./nowhere.csv"], "advertisements")).toThrow(/are one file/);
  });
});
