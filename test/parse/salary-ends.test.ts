import { describe, expect, test } from "vitest";
import type { StatedFigure } from "../../src/parse/salary-draft.js";
import { readSalaryEnds } from "../../src/parse/salary-ends.js";
import type { SalaryStatement } from "../../src/parse/salary-grammar.js";

const figure = (numeral: string, exponent: number | null = null, extra = 0): StatedFigure => ({
  numeral,
  exponent,
  extra,
});

const statement = (
  first: StatedFigure,
  second: StatedFigure | null = null,
  open: SalaryStatement["open"] = null,
): SalaryStatement => ({ sign: null, period: null, months: null, first, second, open });

describe("readSalaryEnds", () => {
  test.each([
    ["8000", statement(figure("8000")), { min: 8000, max: 8000, magnitude: false }],
    ["1.1万", statement(figure("1.1", 4)), { min: 11_000, max: 11_000, magnitude: true }],
    ["1万5千", statement(figure("1", 4, 5000)), { min: 15_000, max: 15_000, magnitude: true }],
    ["20万以上", statement(figure("20", 4), null, "max"), { min: 200_000, max: null, magnitude: true }],
    ["3千以下", statement(figure("3", 3), null, "min"), { min: null, max: 3000, magnitude: true }],
    ["8千-1.2万", statement(figure("8", 3), figure("1.2", 4)), { min: 8000, max: 12_000, magnitude: true }],
    [
      "9.5 Cr and above",
      statement(figure("7", 7), figure("9.5", 7), "max"),
      { min: 70_000_000, max: null, magnitude: true },
    ],
    // The first end takes the second's power of ten …
    ["15-25K", statement(figure("15"), figure("25", 3)), { min: 15_000, max: 25_000, magnitude: true }],
    // … unless it would be the larger one then.
    ["5000-1万", statement(figure("5000"), figure("1", 4)), { min: 5000, max: 10_000, magnitude: true }],
    ["600-1千", statement(figure("600"), figure("1", 3)), { min: 600, max: 1000, magnitude: true }],
    // The second end takes the first's, unless it is the larger one as it stands.
    ["15K-25", statement(figure("15", 3), figure("25")), { min: 15_000, max: 25_000, magnitude: true }],
    ["1万-15000", statement(figure("1", 4), figure("15000")), { min: 10_000, max: 15_000, magnitude: true }],
  ])("%s", (_, stated, ends) => {
    expect(readSalaryEnds(stated, false)).toEqual(ends);
  });

  test.each([
    ["8-1.2万: 8 is neither 80,000 nor 8", statement(figure("8"), figure("1.2", 4))],
    ["100-24K: 100 is neither 100,000 nor clearly 100", statement(figure("100"), figure("24", 3))],
    ["1000-200K", statement(figure("1000"), figure("200", 3))],
    ["20k-15k", statement(figure("20", 3), figure("15", 3))],
    ["1,23", statement(figure("1,23"))],
    ["10-1,23", statement(figure("10"), figure("1,23"))],
  ])("%s is refused", (_, stated) => {
    expect(readSalaryEnds(stated, false)).toBeNull();
  });

  test("groups by dot where the currency does", () => {
    expect(readSalaryEnds(statement(figure("60.000")), true)).toEqual({ min: 60_000, max: 60_000, magnitude: false });
  });
});
