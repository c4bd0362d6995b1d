import { describe, expect, test } from "vitest";
import { settleBrackets } from "../../src/parse/title-brackets.js";
import { readTitleLists } from "../../src/parse/title-lists.js";

describe("settleBrackets", () => {
  test.each([
    ["c++(嵌入式)", "c++(嵌入式)"],
    ["开发[java/python方向]", "开发(java/python方向)"],
    ["会计(上市公司)", "会计 "],
    ["会计(上市公司", "会计 "],
    ["会计)", "会计 "],
    ["会计(a(b)c)", "会计(a c)"],
    ["研发(高级)工程师", "研发 高级 工程师"],
    ["engineer (lead) - remote", "engineer , lead  - remote"],
    ["engineer (senior)", "senior engineer "],
    ["tester - engineer (senior)", "tester - engineer  senior "],
    ["(senior)", " senior "],
  ])("%j becomes %j", (title, settled) => {
    expect(settleBrackets(title, readTitleLists())).toBe(settled);
  });
});
