import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanText, foldTraditional, isPlaceholder, readChineseInteger } from "../../src/parse/text.js";

describe("cleanText", () => {
  test.each([
    ["full-width ASCII", "１５Ｋ－２５Ｋ（税前）", "15K-25K(税前)"],
    ["full-width signs", "￥8000 ￡20 ￦5", "¥8000 £20 ₩5"],
    ["dashes and tildes", "a–b—c−d～e~f〜g", "a-b-c-d-e-f-g"],
    ["words for a range stay", "5000至6500到7000", "5000至6500到7000"],
    ["no-break and ideographic spaces", "\u00a0a\u3000b\u2003c\u00a0", "a b c"],
    ["line breaks, tabs and control characters", "a\r\n\tb\u0000c", "a b c"],
    ["zero-width characters", "1\u200b5\ufeffk\u2060", "15k"],
    ["runs of spaces", "  a   b  ", "a b"],
    ["case stays", "LPA lpa", "LPA lpa"],
    ["superscripts stay what they are", "50²", "50²"],
    ["a lone surrogate stays", "a\ud800b", "a\ud800b"],
    ["nothing", "", ""],
  ])("%s", (_, raw, clean) => {
    expect(cleanText(raw)).toBe(clean);
  });

  test("cleaning twice is cleaning once, and never lengthens", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const once = cleanText(text);
        expect(cleanText(once)).toBe(once);
        expect(once.length).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test("the short ways for common texts come to the same: an invisible character behind a text rules them out", () => {
    const parts = fc.constantFrom(
      "１",
      "Ｋ",
      "－",
      "～",
      "（",
      "）",
      "_",
      "＿",
      "｛",
      "｝",
      " ",
      "\u3000",
      "15",
      "薪",
      "–",
      "￥",
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }), (texts) => {
        expect(cleanText(texts.join(""))).toBe(cleanText(`${texts.join("")}\u200b`));
      }),
    );
  });
});

describe("isPlaceholder", () => {
  test.each([
    "",
    " ",
    "\u00a0\u200b",
    "-",
    "--",
    "——",
    "/",
    "...",
    "null",
    "NULL",
    "NaN",
    "None",
    "N/A",
    "-1",
    "无",
    "暂无",
    "暫無",
    "無",
    "空",
  ])("%j is nothing", (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  test.each([
    "0",
    "1",
    "面议",
    "无需经验",
    "no",
    "Not disclosed",
    "$",
    "本科",
    "nan nan",
    "__proto__",
    "无线电",
    "空调",
    "暂定",
  ])("%j is something", (text) => {
    expect(isPlaceholder(text)).toBe(false);
  });

  test("what a text begins with tells no more than the whole text: white space before it changes nothing", () => {
    const parts = fc.constantFrom(
      "无",
      "無",
      "空",
      "暂",
      "暫",
      "面议",
      "0",
      "1",
      "-",
      ".",
      "n",
      "a",
      "null",
      "１",
      " ",
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 4 }), (texts) => {
        expect(isPlaceholder(texts.join(""))).toBe(isPlaceholder(` ${texts.join("")}`));
      }),
    );
  });
});

describe("readChineseInteger", () => {
  test.each([
    ["零", 0],
    ["两", 2],
    ["十", 10],
    ["十二", 12],
    ["二十", 20],
    ["二十一", 21],
    ["三五", 35],
    ["二〇", 20],
    ["百", 100],
    ["一百零五", 105],
    ["三千五百", 3500],
    ["九千九百九十九", 9999],
  ])("%s is %i", (text, value) => {
    expect(readChineseInteger(text)).toBe(value);
  });

  test.each(["", "年", "3", "十百", "二十一二", "百千", "三千年", "一一一一一一一一一", "constructor"])(
    "%j is no numeral",
    (text) => {
      expect(readChineseInteger(text)).toBeNull();
    },
  );
});

test("foldTraditional writes the fields' words with simplified characters, and no others", () => {
  expect(foldTraditional("學歷：碩士以上，經驗不拘")).toBe("学历：硕士以上，经验不拘");
  expect(foldTraditional("臺灣 PhD")).toBe("臺灣 PhD");
  expect(foldTraditional("学历")).toBe("学历");
});
