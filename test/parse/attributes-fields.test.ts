import { describe, expect, test } from "vitest";
import { isPlace, readField } from "../../src/parse/attributes-fields.js";

const read = (part: string, known: readonly string[] = []) => readField(part, new Set(known), {});

test("each field is told by its own marks", () => {
  expect(read("3年以上")?.key).toBe("experience");
  expect(read("大专")?.key).toBe("education");
  expect(read("招3人")?.key).toBe("headcount");
  expect(read("¥8000-9000/月")?.key).toBe("salary");
  expect(read("不限")?.key).toBe("unlimited");
  expect(read("工作地点:成都")).toEqual({ key: "city", value: "成都" });
  expect(read("3")).toBeNull();
  expect(read("3-5")).toBeNull();
  expect(read("本科".repeat(50))).toBeNull(); // prose, for its length
});

test("a single figure of thousands is a tag", () => {
  for (const tag of ["4K", "8k", "401k"]) expect(read(tag), tag).toBeNull();
  expect(read("4K-6K")?.key).toBe("salary");
  expect(read("薪资:4000-6000元/月")?.key).toBe("salary");
  expect(read("£40k")?.key).toBe("salary");
});

test("a field that is known already is not read again", () => {
  expect(read("大专", ["education"])).toBeNull();
  expect(read("3年以上", ["experience"])).toBeNull();
});

describe("the date of publication", () => {
  test.each([
    ["11-05发布", "11-05"],
    ["11-05", "11-05"],
    ["11-25", undefined],
    ["05-21", "05-21"],
    ["2021-06-27", "2021-06-27"],
    ["2021/6/27更新", "2021/6/27"],
    ["6月27日", "6月27日"],
    ["发布于 2021-06-27", "2021-06-27"],
    ["今天发布", "今天"],
    ["3天前", "3天前"],
    ["Posted on 27/06", "27/06"],
    ["30+ days ago", "30+ days ago"],
    ["5-10", undefined],
    ["1-3", undefined],
  ])("%s", (part, value) => {
    expect(read(part)).toEqual(value === undefined ? null : { key: "published", value });
  });
});

describe("a place", () => {
  test.each([
    "成都",
    "成都市",
    "北京·海淀区",
    "苏州 工业园区",
    "上海市浦东新区",
    "浙江省",
    "昆山",
    "某地-某某区",
    "Leeds",
    "new york",
    "London, UK",
    "Reno, NV",
  ])("%s is one", (part) => expect(isPlace(part)).toBe(true));

  test.each([
    "双休",
    "出国机会",
    "超市",
    "园区",
    "五险一金",
    "国企-双休",
    "Remote",
    "Java",
    "Java, Go",
    "急聘",
    "1-3年",
    "成".repeat(90),
  ])("%s is none", (part) => expect(isPlace(part)).toBe(false));
});
