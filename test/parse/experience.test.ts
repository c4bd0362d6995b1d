import { describe, expect, test } from "vitest";
import { parseExperience } from "../../src/parse/experience.js";

function expectYears(text: string, minYears: number, maxYears: number | null, required = true): void {
  expect(parseExperience(text), text).toEqual({ ok: true, value: { minYears, maxYears, required } });
}

describe("both ends", () => {
  test.each([
    "3-5年",
    "3－5年",
    "3~5年工作经验",
    "３－５年",
    "经验3-5年",
    "三到五年",
    "3至5年",
    "3年-5年",
    "3年以上5年以下",
    "3-5 years",
    "3 - 5 Yrs",
    "3 to 5 years of experience",
    "between 3 and 5 years",
    "3–5 years",
    "3-5",
    "three to five years",
    "3 Year To 5 Year",
  ])("%s", (text) => expectYears(text, 3, 5));
});

describe("open above", () => {
  test.each([
    "3年以上",
    "3年及以上",
    "3年（含）以上",
    "三年以上",
    "至少3年",
    "不少于3年",
    "经验：3年以上",
    "要求3年以上相关工作经验",
    "3+ years",
    "3+ yrs exp",
    "at least three years",
    "Minimum 3 years",
    "3 years minimum",
    "3 or more years",
    "three (3) or more years",
    "3 years or more",
    "More than 3 years",
    "over 3 years of experience",
    "3年以上Java开发经验",
  ])("%s", (text) => expectYears(text, 3, null));
});

describe("open below", () => {
  test.each([
    "2年以下",
    "2年以内",
    "2年内",
    "不超过2年",
    "不满2年",
    "不高于2年",
    "up to 2 years",
    "less than 2 years",
    "Under two years",
    "2 years or less",
  ])("%s", (text) => expectYears(text, 0, 2));
});

describe("one number", () => {
  test.each(["2年", "2年经验", "经验2年", "两年工作经验", "2", "2.0", "2 years", "Experience: 2 years"])("%s", (text) =>
    expectYears(text, 2, 2),
  );
});

test("months are parts of a year", () => {
  expectYears("6个月以上", 6 / 12, null);
  expectYears("半年以上", 0.5, null);
  expectYears("一年半以上", 1.5, null);
  expectYears("18+ months", 18 / 12, null);
  expectYears("6 months to 1 year", 6 / 12, 1);
  expectYears("6 months experience", 6 / 12, 6 / 12);
});

describe("none required", () => {
  test.each([
    "经验不限",
    "不限",
    "无需经验",
    "无经验",
    "无工作经验",
    "不限工作经验",
    "经验：不限",
    "无经验要求",
    "No experience required",
    "Experience not required",
    "no prior experience needed",
    "Entry level",
    "经验不限/应届生",
  ])("in words: %s", (text) => expectYears(text, 0, null, false));

  test.each([
    "应届毕业生",
    "应届生",
    "在校生/应届生",
    "在校/应届",
    "经验应届毕业生",
    "2021届",
    "实习生",
    "Fresher",
    "fresh graduate",
    "Internship",
  ])("for people who leave school: %s", (text) => expectYears(text, 0, 0, false));

  test("a least number of zero is a number and no words", () => {
    expectYears("0-2 years", 0, 2);
    expectYears("0年", 0, 0);
  });

  test("99 stands for no limit", () => expectYears("0-99", 0, null, false));
});

describe("beside other things in the cell", () => {
  test("another field's value", () => {
    expectYears("成都,3-5年,大专", 3, 5);
    expectYears("1-3年学历不限", 1, 3);
    expectYears("1年以内本科", 0, 1);
    expectYears("<em></em>2-7 yrs", 2, 7);
    expectYears("3-5年 /", 3, 5);
  });

  test("a longer sentence about experience", () => {
    expectYears("Essential: at least five (5) years of experience in audit. Desirable: 10 years", 5, null);
  });
});

describe("no value", () => {
  test.each(["", " - ", "null", "无", "N/A"])("empty: %j", (text) => {
    expect(parseExperience(text)).toEqual({ ok: false, reason: "empty" });
  });

  test.each(["Not Applicable", "not specified", "不详", "未填写"])("not stated: %s", (text) => {
    expect(parseExperience(text)).toEqual({ ok: false, reason: "not-stated" });
  });

  test.each([
    "经验",
    "年限",
    "本科",
    "学历不限",
    "年龄不限",
    "招2人",
    "3天/周",
    "5天/周 3个月",
    "6个月",
    "3 months duration",
    "No fixed duration",
    "06-27",
    "15 may - 17 may",
    "2019年",
    "2019-2021年",
    "25-35岁",
    "25-35 years old",
    "Sales experience, 25 years old or above",
    "Experience: a contract of 2 years duration",
    "5-3年",
    "61 years",
    "100年以上",
    "Mid-Senior level",
    "Director",
    "toString",
  ])("unrecognised: %s", (text) => {
    expect(parseExperience(text)).toEqual({ ok: false, reason: "unrecognised" });
  });
});

describe("the open end behind the unit or the word", () => {
  test.each([
    "4年+",
    "4年+经验",
    "4 years+",
    "4+",
    "4 years & above",
    "4年经验以上",
    "4年工作经验及以上",
    "4年以上（含4年）",
    "4年及4年以上工作经历",
    "4年以上工作經驗",
  ])("%s", (text) => expectYears(text, 4, null));
});

describe("beside other things with numbers", () => {
  test("a level behind a stroke", () => expectYears("2-4年/本科", 2, 4));
  test("at most", () => expectYears("no more than 4 years", 0, 4));
  test("the years of a degree", () => expectYears("Bachelor's degree (4 years) and 2 years experience", 2, 2));
  test("the length of an internship", () => {
    for (const text of ["经验不限 4个月", "4个月 经验不限", "无需经验/4个月", "2022年4月 经验不限"]) {
      expectYears(text, 0, null, false);
    }
    expectYears("4个月 1年经验", 1, 1);
    expectYears("18 months experience", 1.5, 1.5); // 18 / 12
  });

  test.each(["4 year degree", "学制4年，有经验优先", "合同期4年，有经验者优先", "小学4年级,教学经验", "无需经验4个月"])(
    "%s is no experience",
    (text) => expect(parseExperience(text)).toEqual({ ok: false, reason: "unrecognised" }),
  );
});

describe("none required, in other words", () => {
  test.each(["經驗不拘", "工作經歷不拘", "無經驗可", "不拘", "有无经验均可", "有无工作经验皆可"])("%s", (text) =>
    expectYears(text, 0, null, false),
  );
});
