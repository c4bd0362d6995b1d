import { describe, expect, test } from "vitest";
import { startDraft } from "../../src/parse/salary-draft.js";
import { readSecondEnd, readStatedFigure } from "../../src/parse/salary-range.js";
import { isSafeRest } from "../../src/parse/salary-rest.js";
import { readSalaryTokens } from "../../src/parse/salary-tokens.js";
import { readTraits } from "../../src/parse/salary-traits.js";

/** Whether what stands behind the wage at the start of a text leaves it a wage. */
function isSafe(text: string): boolean {
  const draft = startDraft(readSalaryTokens(text));
  draft.first = readStatedFigure(draft);
  return readTraits(draft) && readSecondEnd(draft) && isSafeRest(draft);
}

describe("isSafeRest", () => {
  test.each([
    "8000",
    "8000.",
    "8000 + bonus",
    "35000 benefits",
    "£30 anything at all",
    "£40,000 - including bonus",
    "£30,000 + £5,000 bonus",
    "£40k basic, £60k OTE",
    "18-36万 24小时反馈",
    "18-36万上海",
    "15k-25k 3-5年 本科",
    "18-36万 上海 1万人以上",
    "1,000 /month + Incentives",
    "10,000 /month work from home",
    "£50000 per annum 10% bonus",
  ])("%s", (text) => {
    expect(isSafe(text)).toBe(true);
  });

  test.each([
    "8000 Main Street",
    "15k, 20k",
    "15k; £20k",
    "80 + bonus",
    "10-Dec",
    "5天/周",
    "500人",
    "1万人以上",
    "20%",
    "100k users",
    "$1e400",
    "15k-",
    "15k-面议",
    "15k 25",
    "3/day travel",
    "$5 million",
    "£40k basic or £60k OTE",
    "20-30k 或 2万元",
  ])("not %s", (text) => {
    expect(isSafe(text)).toBe(false);
  });

  test("an unknown word before the figure needs a sign and a period to outweigh it", () => {
    const draft = (text: string) => {
      const started = startDraft(readSalaryTokens(text));
      started.first = readStatedFigure(started);
      started.unknownLead = true;
      return readTraits(started) && isSafeRest(started);
    };
    expect([draft("£400 per day"), draft("£400"), draft("400 per day")]).toEqual([true, false, false]);
  });
});
