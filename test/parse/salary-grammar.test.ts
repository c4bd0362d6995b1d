import { describe, expect, test } from "vitest";
import { readStatement } from "../../src/parse/salary-grammar.js";
import { readSalaryTokens } from "../../src/parse/salary-tokens.js";

/** A statement in short: `CNY month 8-1.2 x13 open max`. */
function inShort(text: string): string | null {
  const statement = readStatement(readSalaryTokens(text));
  if (statement === null) return null;
  const { sign, period, months, first, second, open } = statement;
  const range = second === null ? first.numeral : `${first.numeral}-${second.numeral}`;
  const paid = months === null ? [] : [`x${months}`];
  return [sign?.currency ?? "?", period ?? "?", range, ...paid, ...(open === null ? [] : [`open ${open}`])].join(" ");
}

describe("readStatement", () => {
  test.each([
    ["8千-1.2万/月·13薪", "? month 8-1.2 x13"],
    ["月薪:5000至6500元", "CNY month 5000-6500"],
    ["每月5000元", "CNY month 5000"],
    ["up to $50/hr", "USD hour 50 open min"],
    ["to £35k", "GBP ? 35 open min"],
    ["from £30,000", "GBP ? 30,000 open max"],
    ["From £50,000 to £65,000", "GBP ? 50,000-65,000"],
    ["between 40k and 50k", "? ? 40-50"],
    ["7-9.5 Cr and above", "? ? 7-9.5 open max"],
    ["3-5千以下", "? ? 3-5"],
    ["Estimated $58K a year", "USD year 58"],
    ["Java developer £40,000 per annum", "GBP year 40,000"],
    ["£300 per day", "GBP day 300"],
  ])("%s", (text, expected) => {
    expect(inShort(text)).toBe(expected);
  });

  test.each([
    "",
    "salary",
    "-5000元",
    "以上5000",
    "up to at least 5000",
    "up to £40k - £50k",
    "from 5000以下",
    "月薪10万/年",
    "/5000",
    "+5000",
    "bonus 5000",
    "Java developer £40,000",
    "£300 per day - £60k per year",
  ])("%j is no statement", (text) => {
    expect(inShort(text)).toBeNull();
  });
});
