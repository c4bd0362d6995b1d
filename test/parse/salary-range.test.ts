import { describe, expect, test } from "vitest";
import { startDraft } from "../../src/parse/salary-draft.js";
import { readSecondEnd, readStatedFigure } from "../../src/parse/salary-range.js";
import { readSalaryTokens } from "../../src/parse/salary-tokens.js";

describe("readStatedFigure", () => {
  test.each([
    ["8000", { numeral: "8000", exponent: null, extra: 0 }],
    ["£45k", { numeral: "45", exponent: 3, extra: 0 }],
    ["1.2万", { numeral: "1.2", exponent: 4, extra: 0 }],
    ["1万5千", { numeral: "1", exponent: 4, extra: 5000 }],
    ["1万5", { numeral: "1", exponent: 4, extra: 5000 }],
    ["8千5", { numeral: "8", exponent: 3, extra: 500 }],
    ["一万五千", { numeral: "1", exponent: 4, extra: 5000 }],
    // No second part: months, another figure, white space between.
    ["1.5万13薪", { numeral: "1.5", exponent: 4, extra: 0 }],
    ["1万 5", { numeral: "1", exponent: 4, extra: 0 }],
  ])("%s", (text, figure) => {
    expect(readStatedFigure(startDraft(readSalaryTokens(text)))).toEqual(figure);
  });

  test("notes the sign, the year in LPA, and a spelled-out million", () => {
    const draft = startDraft(readSalaryTokens("₹12 LPA $5 million"));
    readStatedFigure(draft);
    expect(draft).toMatchObject({ sign: { currency: "INR" }, period: "year", spelled: false });
    const turnover = startDraft(readSalaryTokens("$5 million"));
    readStatedFigure(turnover);
    expect(turnover.spelled).toBe(true);
  });

  test.each(["", "k", "$", "-5"])("%j is no figure", (text) => {
    expect(readStatedFigure(startDraft(readSalaryTokens(text)))).toBeNull();
  });
});

describe("readSecondEnd", () => {
  /** Numeral of the second end of a text that starts with a figure; `null` for none; `refused`. */
  function second(
    text: string,
    noted: { boundBefore?: "atLeast" | "atMost"; boundAfter?: "atLeast"; between?: true } = {},
  ) {
    const draft = Object.assign(startDraft(readSalaryTokens(text)), noted);
    draft.first = readStatedFigure(draft);
    return readSecondEnd(draft) ? (draft.second?.numeral ?? null) : "refused";
  }

  test.each([
    ["15-25", "25"],
    ["15--25", "25"],
    ["15至25", "25"],
    ["15 to 25", "25"],
    ["£15-£25", "25"],
    ["£15 £25", "25"],
    ["£15k 25k", "25"],
    ["$15/$25", "25"],
    ["15", null],
    ["15 25", null],
    ["15 and 25", null],
    ["£15 - negotiable", null],
    ["£15-$25", "refused"],
  ])("%s", (text, numeral) => {
    expect(second(text)).toBe(numeral);
  });

  test("needs `between` before `and`", () => {
    expect(second("15 and 25", { between: true })).toBe("25");
  });

  test("from … to is a range; an open end and a range have no one reading", () => {
    expect(second("15 to 25", { boundBefore: "atLeast" })).toBe("25");
    expect(second("15 to 25", { boundBefore: "atMost" })).toBe("refused");
    expect(second("15 to 25", { boundAfter: "atLeast" })).toBe("refused");
  });
});
