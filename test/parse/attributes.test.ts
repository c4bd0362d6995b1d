import { describe, expect, test } from "vitest";
import { parseAttributes } from "../../src/parse/attributes.js";
import { parseSalary } from "../../src/parse/salary.js";
import { expectFault } from "../support/laws.js";

const associate = { level: "associate", orAbove: false, years: 15 };
const bachelor = { level: "bachelor", orAbove: false, years: 16 };
const none = { level: "none", orAbove: false, years: 0 };
const from3to5 = { minYears: 3, maxYears: 5, required: true };
const noExperience = { minYears: 0, maxYears: null, required: false };

describe("one line, several fields", () => {
  test("between strokes", () => {
    expect(parseAttributes("苏州-吴中区 | 3-5年经验 | 本科 | 招2人 | 11-05发布 | 五险一金")).toEqual({
      city: "苏州-吴中区",
      experience: from3to5,
      education: bachelor,
      headcount: 2,
      published: "11-05",
      other: ["五险一金"],
    });
  });

  test("in English", () => {
    expect(
      parseAttributes("Leeds | 3-5 years | Bachelor's degree | several openings | Posted 2 days ago | Hybrid"),
    ).toEqual({
      city: "Leeds",
      experience: from3to5,
      education: bachelor,
      headcount: null,
      published: "2 days ago",
      other: ["Hybrid"],
    });
  });

  test("as a written list, nested or not, in either kind of quotes", () => {
    const expected = { city: "昆明", experience: from3to5, education: associate, headcount: 3, other: [] };
    expect(parseAttributes("['昆明', '3-5年经验', '大专', '招3人']")).toEqual(expected);
    expect(parseAttributes('["昆明", "3-5年经验", "大专", "招3人"]')).toEqual(expected);
    expect(parseAttributes("[[], ['昆明', '3-5年经验', '大专', '招3人']]")).toEqual(expected);
    expect(parseAttributes("[[['双休'], ['年假']], ['昆明', '3-5年经验', '大专', '招3人']]")).toEqual({
      ...expected,
      other: ["双休", "年假"],
    });
  });

  test.each([
    "3-5年本科",
    "本科3-5年",
    "3-5年 本科",
    "3-5年，本科",
    "本科/3-5年",
    "经验3-5年 / 本科",
    "\n经验3-5年 / 本科\n   ",
    "学历：本科 | 经验：3-5年",
    "<b>本科</b>、3-5年",
  ])("with this between the two or nothing: %j", (line) => {
    expect(parseAttributes(line)).toEqual({ experience: from3to5, education: bachelor, other: [] });
  });

  test("a stroke within a field does not part it", () => {
    expect(parseAttributes("在校/应届 / 中专/中技")).toEqual({
      experience: { minYears: 0, maxYears: 0, required: false },
      education: { level: "vocational-secondary", orAbove: false, years: 12 },
      other: [],
    });
    expect(parseAttributes("5天/周 3个月 大专")).toEqual({ education: associate, other: ["5天/周 3个月"] });
    expect(parseAttributes("4天/周6个月本科")).toEqual({ education: bachelor, other: ["4天/周6个月"] });
    expect(parseAttributes("硕士/博士, 3-5年").education).toEqual({ level: "master", orAbove: true, years: 19 });
  });

  test("a comma within a number or a place does not part it", () => {
    expect(parseAttributes("Austin, TX | $120,000 a year | 3-5 years")).toEqual({
      city: "Austin, TX",
      salary: {
        currency: "USD",
        period: "year",
        min: 120_000,
        max: 120_000,
        months: null,
        annualMin: 120_000,
        annualMax: 120_000,
        inferred: [],
      },
      experience: from3to5,
      other: [],
    });
  });
});

describe("other separators", () => {
  test.each([
    "昆明·3-5年·本科",
    "昆明•3-5年•本科",
    "昆明-官渡区·3-5年经验·本科",
    "昆明 /3-5年 /本科",
    "昆明/ 3-5年/ 本科",
  ])("%s", (text) => {
    const { city, ...rest } = parseAttributes(text);
    expect(city).toMatch(/^昆明/);
    expect(rest).toEqual({ experience: from3to5, education: bachelor, other: [] });
  });

  test("a point before the months paid is none", () => {
    const salary = { currency: "CNY", period: "month" } as const;
    expect(parseAttributes("12-18K·14薪·昆明·本科", { salary }).salary?.months).toBe(14);
  });

  test("traditional characters", () => {
    expect(parseAttributes("經歷不拘 | 碩士 | 徵求3人")).toEqual({
      experience: noExperience,
      education: { level: "master", orAbove: false, years: 19 },
      headcount: 3,
      other: [],
    });
  });
});

describe("a place at the head of a line", () => {
  test("needs no field behind it, but one in the line", () => {
    expect(parseAttributes("Austin, TX · Full-time · 3-5 years").city).toBe("Austin, TX");
    expect(parseAttributes("昆明，官渡区，3-5年").city).toBe("昆明");
    expect(parseAttributes("昆明，官渡区，双休").city).toBeUndefined();
    expect(parseAttributes("双休，昆明，官渡区，3-5年").city).toBeUndefined();
  });
});

describe("不限 without a word of what", () => {
  test("is the one of the two that the line does not state", () => {
    expect(parseAttributes("经验3-5年 / 不限")).toEqual({ experience: from3to5, education: none, other: [] });
    expect(parseAttributes("大专/不限")).toEqual({ education: associate, experience: noExperience, other: [] });
    expect(parseAttributes("经验不限 / 不限")).toEqual({ experience: noExperience, education: none, other: [] });
    expect(parseAttributes("不限/不限")).toEqual({ experience: noExperience, education: none, other: [] });
  });

  test("is left over where the line states both, or neither", () => {
    expect(parseAttributes("3-5年 | 本科 | 不限").other).toEqual(["不限"]);
    expect(parseAttributes("不限 | 双休")).toEqual({ other: ["不限", "双休"] });
  });

  test("is not the 不限 of something else", () => {
    expect(parseAttributes("大专 | 3-5年 | 语言不限 | 年龄不限").other).toEqual(["语言不限", "年龄不限"]);
  });
});

describe("tags", () => {
  test("the first part that reads as a field sets it, later ones are tags", () => {
    expect(parseAttributes("'3-5年', '本科', '应届生', '博士', '五险', '2年'")).toEqual({
      experience: from3to5,
      education: bachelor,
      other: ["应届生", "博士", "五险", "2年"],
    });
  });

  test("a tag that only contains a field's word is none", () => {
    const tags = [
      "机器人",
      "招投标",
      "项目经验",
      "学历补贴",
      "博士后工作站",
      "高中数学",
      "c1驾照",
      "0元入职",
      "14薪",
      "tcp/ip",
      "C/C++",
      "4/5G",
      "MS",
      "BA",
      "constructor",
    ];
    expect(parseAttributes(tags.map((tag) => `'${tag}'`).join(", "))).toEqual({ other: tags });
  });

  test("a place among tags is a tag", () => {
    expect(parseAttributes("3-5年 | 双休 | 成都 | 年假")).toEqual({
      experience: from3to5,
      other: ["双休", "成都", "年假"],
    });
    expect(parseAttributes("3-5年 | 本科 | 成都").city).toBe("成都");
  });

  test("an allowance is no pay", () => {
    const salary = { currency: "CNY", period: "month" } as const;
    expect(parseAttributes("3-5年 | 餐补600元/月 | 8千-1万/月", { salary })).toMatchObject({
      salary: { min: 8000, max: 10_000 },
      other: ["餐补600元/月"],
    });
  });

  test("an apostrophe within an item does not close it, and a quote left open loses nothing", () => {
    expect(parseAttributes("['Driver's licence', '3-5 years']")).toEqual({
      experience: from3to5,
      other: ["Driver's licence"],
    });
    expect(parseAttributes("['本科', 'left open")).toEqual({ education: bachelor, other: ["left open"] });
  });
});

describe("pay within the line", () => {
  const salary = { currency: "CNY", period: "month" } as const;

  test("takes the options of the salary", () => {
    const line = parseAttributes("12k-18k\n    经验3-5年 / 本科", { salary });
    expect(line).toEqual({
      salary: {
        currency: "CNY",
        period: "month",
        min: 12_000,
        max: 18_000,
        months: null,
        annualMin: 144_000,
        annualMax: 216_000,
        inferred: ["currency", "period"],
      },
      experience: from3to5,
      education: bachelor,
      other: [],
    });
    expect(parseAttributes("12k-18k | 本科").salary).toEqual(
      parseSalary("12k-18k").ok ? expect.objectContaining({ currency: null, period: null }) : undefined,
    );
  });

  test("says what is not stated by leaving the key out", () => {
    expect(parseAttributes("面议 | 本科", { salary })).toEqual({ education: bachelor, other: ["面议"] });
  });

  test("refuses malformed options, whether the line states pay or not", () => {
    expectFault(() => parseAttributes("本科", { salary: { currency: "yuan" } }), "invalid-option");
  });
});

test.each(["", "   ", "[]", "[[], []]", ",,,", "| | |", "''"])("nothing in it: %j", (line) => {
  expect(parseAttributes(line)).toEqual({ other: [] });
});
