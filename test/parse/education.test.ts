import { describe, expect, test } from "vitest";
import type { EducationLevel } from "../../src/model/parsed.js";
import { parseEducation } from "../../src/parse/education.js";

// Years of schooling by level, from the method: 0, 9, 12, 12, 15, 16, 19, 22.
const YEARS: Readonly<Record<EducationLevel, number>> = {
  none: 0,
  "junior-secondary": 9,
  "senior-secondary": 12,
  "vocational-secondary": 12,
  associate: 15,
  bachelor: 16,
  master: 19,
  doctor: 22,
};

function expectLevel(text: string, level: EducationLevel, orAbove = false): void {
  expect(parseEducation(text), text).toEqual({ ok: true, value: { level, orAbove, years: YEARS[level] } });
}

describe("one level", () => {
  test.each<[EducationLevel, readonly string[]]>([
    [
      "none",
      ["学历不限", "不限", "不限学历", "学历要求：不限", "无学历要求", "No degree required", "Graduation Not Required"],
    ],
    ["junior-secondary", ["初中", "初中学历", "Middle school", "Some high school"]],
    [
      "senior-secondary",
      ["高中", "普高", "High school", "High school diploma or GED", "GED", "Secondary education", "12th pass"],
    ],
    ["vocational-secondary", ["中专", "中技", "中专/中技", "职高/技校", "职业高中", "Vocational", "ITI"]],
    [
      "associate",
      ["大专", "专科", "高职", "大学专科", "全日制大专", "Associate degree", "Associate's", "HND", "2-year degree"],
    ],
    [
      "bachelor",
      [
        "本科",
        "统招本科",
        "大学本科",
        "大学",
        "学士学位",
        "Bachelor's Degree",
        "BSc",
        "B.Tech/B.E.",
        "University degree",
        "Any Graduate",
      ],
    ],
    [
      "master",
      [
        "硕士",
        "研究生",
        "硕士研究生",
        "MBA",
        "EMBA",
        "MBA/EMBA",
        "Master's",
        "M.Sc",
        "Any Postgraduate",
        "Graduate degree",
        "MBA degree",
      ],
    ],
    ["doctor", ["博士", "博士后", "博士研究生", "PhD", "Ph.D.", "Doctorate", "Doctor of Philosophy", "PhD degree"]],
  ])("%s", (level, texts) => {
    for (const text of texts) expectLevel(text, level);
  });

  test("in full-width letters, with blanks, strokes and markup around it", () => {
    expectLevel("ＭＢＡ", "master");
    expectLevel("　本科 / ", "bachelor");
    expectLevel("<em>大专</em>", "associate");
    expectLevel("学历：硕士", "master");
  });
});

describe("this level or above", () => {
  test.each([
    "本科及以上",
    "本科以上",
    "本科或以上学历",
    "全日制统招本科（含）以上学历",
    "至少本科",
    "本科起",
    "Bachelor's degree or higher",
    "Bachelor or above",
    "at least a bachelor's degree",
    "Minimum Bachelor's degree",
  ])("%s", (text) => expectLevel(text, "bachelor", true));

  test("and below names the level alone", () => {
    expectLevel("高中及以下", "senior-secondary");
    expectLevel("大专以下", "associate");
  });

  test("or equivalent says nothing of higher levels", () =>
    expectLevel("High school or equivalent", "senior-secondary"));
});

describe("several levels: the lowest, and higher ones are accepted", () => {
  test.each<[string, EducationLevel]>([
    ["大专/本科", "associate"],
    ["硕士、博士", "master"],
    ["本硕", "bachelor"],
    ["硕博", "master"],
    ["本科，硕士优先", "bachelor"],
    ["MS/PhD", "master"],
    ["PhD or Master's", "master"],
    ["BS in Computing; MS preferred", "bachelor"],
    ["No degree required, bachelor's preferred", "none"],
  ])("%s", (text, level) => expectLevel(text, level, true));

  test("a list of degrees", () => {
    expectLevel("UG: B.Com in Commerce\nPG: MBA/PGDM in Finance", "bachelor", true);
    expectLevel("UG: B.Sc in Physics, Maths, B.A in Economics", "bachelor");
    expectLevel("UG: Diploma in Civil, Any Graduate", "associate", true);
    expectLevel("UG: Any Graduate\nPG: Post Graduation Not Required\nDoctorate: Doctorate Not Required", "bachelor");
    expectLevel("PG: M.Tech in Any Specialization\nDoctorate: Ph.D in Computers", "master", true);
  });

  test("a section gives its level to a degree that nobody listed", () => {
    expectLevel("UG: Bacc. Xyz", "bachelor");
    expectLevel("PG: Xyz in Design", "master");
    expectLevel("BXY in Hotel Management", "bachelor");
    expectLevel("MXY in Hotel Management", "master");
  });
});

describe("beside other things in the cell", () => {
  test("another field's value does not lend its words", () => {
    expectLevel("成都,3年以上,大专", "associate");
    expectLevel("1-3年学历不限", "none");
    expectLevel("以内本科", "bachelor");
    expectLevel("应届生，硕士", "master");
  });

  test("a longer sentence that asks for it", () => {
    expectLevel("要求本科以上学历，计算机相关专业", "bachelor", true);
    expectLevel("计算机相关专业大专及以上", "associate", true);
    expectLevel("A bachelor's degree in nursing from an accredited school", "bachelor");
  });

  test("what is only desirable is not read", () => {
    expectLevel("Essential: a bachelor's degree in law. Desirable: a master's degree", "bachelor");
  });
});

describe("no value", () => {
  test.each(["", "  ", "-", "null", "N/A", "无"])("empty: %j", (text) => {
    expect(parseEducation(text)).toEqual({ ok: false, reason: "empty" });
  });

  test.each(["未注明", "Unspecified", "Not specified", "Not applicable", "学历：未填写"])("not stated: %s", (text) => {
    expect(parseEducation(text)).toEqual({ ok: false, reason: "not-stated" });
  });

  test.each([
    "学历",
    "小学",
    "其他",
    "英语熟练",
    "大学英语六级",
    "高中数学老师",
    "本科生导师",
    "经验不限",
    "3-5年",
    "招3人",
    "06-27发布",
    "Sales Associate",
    "Master Electrician",
    "Doctor on call",
    "MS Office",
    "Doctorate Not Required",
    "constructor",
  ])("unrecognised: %s", (text) => {
    expect(parseEducation(text)).toEqual({ ok: false, reason: "unrecognised" });
  });
});

describe("other spellings of the same", () => {
  test.each<[string, EducationLevel, boolean]>([
    ["學歷不拘", "none", false],
    ["对学历没有要求", "none", false],
    ["專科", "associate", false],
    ["大學", "bachelor", false],
    ["碩士以上", "master", true],
    ["高中職以上", "senior-secondary", true],
    ["自考本科", "bachelor", false],
    ["在职研究生", "master", false],
    ["Bachelors Degree & above", "bachelor", true],
    ["2 Year Degree", "associate", false],
    ["4 Year Degree", "bachelor", false],
    ["Graduate/Post Graduate", "bachelor", true],
    ["Diploma/Degree", "associate", true],
    ["Candidate must have at least Diploma", "associate", true],
  ])("%s", (text, level, orAbove) => expectLevel(text, level, orAbove));
});

test("two kinds of school of the same number of years are not one above the other", () => {
  expectLevel("高中/中专", "senior-secondary");
  expectLevel("高中/中专/技校", "senior-secondary");
  expectLevel("高中/中专/大专", "senior-secondary", true);
});

describe("`or above` said of something else", () => {
  test.each(["本科 10000人以上", "本科/D轮及以上", "本科 C++", "B.Tech C++"])("%s", (text) =>
    expectLevel(text, "bachelor"),
  );
  test.each(["Bachelor's degree with at least 5 years of experience", "Bachelor's degree, minimum of 3 years"])(
    "%s",
    (text) => expectLevel(text, "bachelor"),
  );
  test.each(["10000人以上 研究生院", "D轮及以上 本科教学"])("%s names no level", (text) => {
    expect(parseEducation(text)).toEqual({ ok: false, reason: "unrecognised" });
  });
});
