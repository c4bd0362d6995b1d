import { describe, expect, test } from "vitest";
import { startDraft } from "../../src/parse/salary-draft.js";
import { readSalaryTokens } from "../../src/parse/salary-tokens.js";
import { readTraits } from "../../src/parse/salary-traits.js";

/** Reads a text that stands behind a figure: what was noted, and what is left. */
function read(text: string): Record<string, unknown> | "contradiction" {
  const draft = startDraft(readSalaryTokens(text));
  if (!readTraits(draft)) return "contradiction";
  const { sign, period, months, boundAfter, at, tokens } = draft;
  const rest = tokens.slice(at).map((token) => token.text);
  return { currency: sign?.currency ?? null, period, months, boundAfter, rest: rest.join(" ") };
}

const nothing = { currency: null, period: null, months: null, boundAfter: null, rest: "" };

describe("readTraits", () => {
  test.each([
    ["", nothing],
    ["元/月", { ...nothing, currency: "CNY", period: "month" }],
    ["元/月以上", { ...nothing, currency: "CNY", period: "month", boundAfter: "atLeast" }],
    ["以下/年", { ...nothing, period: "year", boundAfter: "atMost" }],
    ["元每小时", { ...nothing, currency: "CNY", period: "hour" }],
    ["·14薪", { ...nothing, months: 14 }],
    ["*13.5薪", { ...nothing, months: 13.5 }],
    ["x 13", { ...nothing, months: 13 }],
    ["元左右/天", { ...nothing, currency: "CNY", period: "day" }],
    ["+ /月", { ...nothing, period: "month", boundAfter: "atLeast" }],
    ["(USD) per annum", { ...nothing, currency: "USD", period: "year" }],
    // Not a trait: a remark in brackets, what comes on top, the next figure.
    [" per annum (paid monthly)", { ...nothing, period: "year", rest: "( paid monthly )" }],
    [" + bonus", { ...nothing, rest: "+ bonus" }],
    ["+提成", { ...nothing, rest: "+ 提成" }],
    ["£5", { ...nothing, rest: "£ 5" }],
    [" a great place", { ...nothing, rest: "a great place" }],
    ["年", { ...nothing, rest: "年" }],
    [" 3 days", { ...nothing, rest: "3 days" }],
  ])("%j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    "元/次",
    " per project",
    "每单",
    "元/月/年",
    "元/月$",
    "以上以下",
    "·13-15薪",
    "·6薪",
    "·40薪",
    "·13薪·14薪",
  ])("%j is a contradiction", (text) => {
    expect(read(text)).toBe("contradiction");
  });
});
