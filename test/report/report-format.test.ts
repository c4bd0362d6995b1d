import { describe, expect, it } from "vitest";
import { annualPay, grouped, orNone, percent, schooling, signed, tidy } from "../../src/report/report-format.js";

describe("figures for readers", () => {
  it.each([
    [0, 0, "0"],
    [999, 0, "999"],
    [1000, 0, "1,000"],
    [1_234_567.891, 2, "1,234,567.89"],
    [-1234.5, 1, "−1,234.5"],
    // Nothing is less than nothing by less than what is shown.
    [-0.04, 1, "0.0"],
  ])("grouped(%d, %d)", (value, decimals, expected) => {
    expect(grouped(value, decimals)).toBe(expected);
  });

  it("says a change with its sign, a gap with a dash, a share in per cent", () => {
    expect([signed(3), signed(-3), signed(0), signed(0.01, 1)]).toEqual(["+3", "−3", "0", "0.0"]);
    expect([orNone(null), orNone(undefined), orNone(0)]).toEqual(["–", "–", "0"]);
    expect([percent(0.1234), percent(0.1234, 1)]).toEqual(["12%", "12.3%"]);
    expect(tidy(0.1 + 0.2)).toBe(0.3);
  });

  it("gives pay in ten thousands in Chinese", () => {
    expect([annualPay(216_500, "zh"), annualPay(216_500, "en"), annualPay(null, "zh")]).toEqual([
      "21.7",
      "216,500",
      "–",
    ]);
  });

  // Years of the levels: 0, 9, 12, 15, 16, 19, 22; a mean goes to the nearest.
  it.each([
    [0, "不限", "none"],
    [9, "初中", "junior secondary"],
    [12, "高中/中专", "secondary"],
    [15, "大专", "associate"],
    [15.49, "大专", "associate"],
    [15.5, "本科", "bachelor"],
    [17.4, "本科", "bachelor"],
    [19, "硕士", "master"],
    [22, "博士", "doctor"],
    [null, "–", "–"],
  ])("names the schooling of %d years", (years, zh, en) => {
    expect([schooling(years, "zh"), schooling(years, "en")]).toEqual([zh, en]);
  });
});
