import { describe, expect, it } from "vitest";
import { fieldColumns, matchWord, oneOf, positiveNumber, share, wholeNumber } from "../../src/cli/read-values.js";
import { optionsOf } from "./options-of.js";

describe("read-values", () => {
  it("reads numbers and refuses what is none in range", () => {
    expect(wholeNumber(optionsOf("--top", "12"), "top", 1)).toBe(12);
    expect(wholeNumber(optionsOf(), "top", 1)).toBeUndefined();
    for (const text of ["0", "-1", "1.5", "1e3", "x", " 1", "99999999999999999"]) {
      expect(() => wholeNumber(optionsOf(`--top=${text}`), "top", 1)).toThrow(
        /--top must be a whole number, 1 or more/,
      );
    }
    expect(positiveNumber(optionsOf("--days-per-year", "260.5"), "days-per-year", 366)).toBe(260.5);
    for (const text of ["0", "367", "-1", "x"]) {
      expect(() => positiveNumber(optionsOf(`--days-per-year=${text}`), "days-per-year", 366)).toThrow(
        /above 0, at most 366/,
      );
    }
    expect(share(optionsOf("--minimum-coverage", "0.25"), "minimum-coverage")).toBe(0.25);
    for (const text of ["1.01", "60", "-0.5", "x"]) {
      expect(() => share(optionsOf(`--minimum-coverage=${text}`), "minimum-coverage")).toThrow(/share from 0 to 1/);
    }
  });

  it("reads one of several words", () => {
    expect(oneOf(optionsOf("--ties", "dense"), "ties", ["dense", "midrank"])).toBe("dense");
    expect(() => oneOf(optionsOf("--ties", "dence"), "ties", ["dense", "midrank"])).toThrow(/did you mean dense\?/);
    expect(() => matchWord("zebra", "--x", ["a", "b"])).toThrow(/^--x must be one of a, b, and not zebra$/);
  });

  it("reads pairs of field and header; the header may hold =", () => {
    const options = optionsOf("--column", "salary=薪水", "--column", "title=a=b");
    expect(fieldColumns(options, "column", ["title", "salary"])).toEqual({ salary: "薪水", title: "a=b" });
    for (const text of ["salary", "=x", "salary="]) {
      expect(() => fieldColumns(optionsOf(`--column=${text}`), "column", ["salary"])).toThrow(/FIELD=HEADER/);
    }
    const twice = optionsOf("--column", "salary=a", "--column", "salary=b");
    expect(() => fieldColumns(twice, "column", ["salary"])).toThrow(/names the column of salary twice/);
  });
});
