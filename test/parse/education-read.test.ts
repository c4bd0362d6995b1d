import { expect, test } from "vitest";
import { readEducation } from "../../src/parse/education-read.js";

test("a part of a line must be about schooling from end to end", () => {
  expect(readEducation("统招本科及以上学历", "part")).toEqual({ level: "bachelor", orAbove: true, years: 16 });
  expect(readEducation("High school diploma or equivalent", "part")?.level).toBe("senior-secondary");
  expect(readEducation("本科生导师", "part")).toBeNull();
  expect(readEducation("博士后工作站", "part")).toBeNull();
  expect(readEducation("***本科以上", "part")?.level).toBe("bachelor"); // signs are no words
  expect(readEducation("成都,大专", "part")).toBeNull();
});

test("two letters are a degree in a cell, and in a part only beside a longer one", () => {
  expect(readEducation("BS", "cell")?.level).toBe("bachelor");
  expect(readEducation("BS", "part")).toBeNull();
  expect(readEducation("MS/PhD", "part")).toEqual({ level: "master", orAbove: true, years: 19 });
});

test("a bare 不限 is about schooling only in a cell of its own", () => {
  expect(readEducation("不限", "cell")?.level).toBe("none");
  expect(readEducation("不限", "part")).toBeNull();
  expect(readEducation("大专/不限", "part")).toBeNull();
});

test("an entry of the lexicon stands before those that it contains", () => {
  expect(readEducation("post graduate", "cell")?.level).toBe("master");
  expect(readEducation("high school graduate", "cell")?.level).toBe("senior-secondary");
  expect(readEducation("大学专科", "cell")?.level).toBe("associate");
  expect(readEducation("B.M.S in Management", "cell")).toEqual({ level: "bachelor", orAbove: false, years: 16 });
});
