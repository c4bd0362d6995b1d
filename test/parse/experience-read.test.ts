import { expect, test } from "vitest";
import { readExperience } from "../../src/parse/experience-read.js";

test("a part of a line must be about experience from end to end, and a number needs its unit", () => {
  expect(readExperience("3-5年经验", "part")).toEqual({ minYears: 3, maxYears: 5, required: true });
  expect(readExperience("5+ years", "part")).toEqual({ minYears: 5, maxYears: null, required: true });
  expect(readExperience("3", "part")).toBeNull();
  expect(readExperience("3-5", "part")).toBeNull();
  expect(readExperience("3年质保", "part")).toBeNull();
  expect(readExperience("C#开发经验", "part")).toBeNull();
  expect(readExperience("3-5年,大专", "part")).toBeNull();
});

test("words for none need to say of what, in a part", () => {
  expect(readExperience("经验不限", "part")).toEqual({ minYears: 0, maxYears: null, required: false });
  expect(readExperience("不限", "part")).toBeNull();
  expect(readExperience("不限", "cell")).toEqual({ minYears: 0, maxYears: null, required: false });
  expect(readExperience("经验不限 / 不限", "part")).toBeNull();
});

test("an upper end below the lower one is refused, not turned round", () => {
  expect(readExperience("7-5年", "part")).toBeNull();
  expect(readExperience("7-5", "cell")).toBeNull();
});
