import { describe, expect, test } from "vitest";
import { parseHeadcount, readHeadcount } from "../../src/parse/headcount.js";

describe("a number of people", () => {
  test.each<[string, number]>([
    ["招5人", 5],
    ["招聘12人", 12],
    ["诚聘2名", 2],
    ["招募三人", 3],
    ["十二人", 12],
    ["(4人)", 4],
    ["（4人）", 4],
    ["７人", 7],
    ["招聘人数：3", 3],
    ["8", 8],
    ["7.0", 7],
    ["1,200人", 1200],
    ["999人 ", 999],
    ["5 openings", 5],
    ["1 vacancy", 1],
    ["3 positions available", 3],
    ["Number of openings: 5", 5],
    ["No. of vacancies: 2", 2],
  ])("%s", (text, count) => {
    expect(parseHeadcount(text)).toEqual({ ok: true, value: count });
  });

  test("a range counts as its least number, where hiring is named", () => {
    expect(parseHeadcount("招3-5人")).toEqual({ ok: true, value: 3 });
    expect(parseHeadcount("招聘10人以上")).toEqual({ ok: true, value: 10 });
    expect(parseHeadcount("50-99人")).toEqual({ ok: false, reason: "unrecognised" }); // a company's size
    expect(parseHeadcount("500人以上")).toEqual({ ok: false, reason: "unrecognised" });
  });
});

test.each(["招若干人", "招聘若干", "若干", "若干人", "several", "Multiple openings", "数名", "招聘人数不限"])(
  "several: %s",
  (text) => {
    expect(parseHeadcount(text)).toEqual({ ok: true, value: null });
  },
);

describe("no value", () => {
  test.each(["", "-1", "null", "--"])("empty: %j", (text) => {
    expect(parseHeadcount(text)).toEqual({ ok: false, reason: "empty" });
  });

  test("not stated", () => {
    expect(parseHeadcount("Not specified")).toEqual({ ok: false, reason: "not-stated" });
  });

  test.each([
    "0",
    "0人",
    "1.5",
    "招聘",
    "人数",
    "openings",
    "06-27发布",
    "本科",
    "3-5年",
    "少于50人",
    "1e3",
    "1000000人",
    "9".repeat(300),
  ])("unrecognised: %s", (text) => {
    expect(parseHeadcount(text)).toEqual({ ok: false, reason: "unrecognised" });
  });
});

test("a part of a line must say that it is about people", () => {
  expect(readHeadcount("5", "part")).toBeUndefined();
  expect(readHeadcount("若干", "part")).toBeUndefined();
  expect(readHeadcount("5人", "part")).toBe(5);
  expect(readHeadcount("招若干人", "part")).toBeNull();
});

test("other ways of writing it", () => {
  for (const text of ["招(6)人", "招聘（6）名", "Vacancies - 6", "徵求6人", "需求人數：6至8人"]) {
    expect(parseHeadcount(text), text).toEqual({ ok: true, value: 6 });
  }
  expect(parseHeadcount("几名")).toEqual({ ok: true, value: null });
});
