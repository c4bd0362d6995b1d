import { describe, expect, test } from "vitest";
import type { CurrencySign } from "../../src/parse/currencies.data.js";
import { isEvery, peek, startDraft, takePeriod, takeSign } from "../../src/parse/salary-draft.js";
import { readSalaryTokens } from "../../src/parse/salary-tokens.js";

const dollar: CurrencySign = { currency: "USD", openTo: ["USD", "CAD", "HKD"] };
const hongKong: CurrencySign = { currency: "HKD", openTo: [] };
const euro: CurrencySign = { currency: "EUR", openTo: [] };
const krona: CurrencySign = { currency: null, openTo: ["SEK", "NOK"] };
const swedish: CurrencySign = { currency: "SEK", openTo: [] };

describe("takeSign", () => {
  test.each([
    ["one sign", [euro], true, "EUR"],
    ["the same sign twice", [euro, euro], true, "EUR"],
    ["HK$ then $", [hongKong, dollar], true, "HKD"],
    ["$ then HKD", [dollar, hongKong], true, "HKD"],
    ["kr then SEK", [krona, swedish], true, "SEK"],
    ["$ then €", [dollar, euro], false, "USD"],
    ["€ then HK$", [euro, hongKong], false, "EUR"],
    ["kr then €", [krona, euro], false, null],
  ])("%s", (_, signs, agrees, currency) => {
    const draft = startDraft([]);
    expect(signs.every((sign) => takeSign(draft, sign))).toBe(agrees);
    expect(draft.sign?.currency).toBe(currency);
  });
});

test("takePeriod keeps the first period, and tells when another contradicts it", () => {
  const draft = startDraft([]);
  expect([takePeriod(draft, "month"), takePeriod(draft, "month"), takePeriod(draft, "year")]).toEqual([
    true,
    true,
    false,
  ]);
  expect(draft.period).toBe("month");
});

test("peek looks ahead and stops at the end; isEvery knows what a period may follow", () => {
  const draft = startDraft(readSalaryTokens("/ an per x"));
  expect([0, 1, 2, 3].map((ahead) => peek(draft, ahead)?.text)).toEqual(["/", "an", "per", "x"]);
  expect(peek(draft, 4)).toBeUndefined();
  expect(draft.tokens.map(isEvery)).toEqual([true, true, true, false]);
});
