import { describe, expect, test } from "vitest";
import type { SalaryPeriod } from "../../src/model/parsed.js";
import { isPlausiblePay } from "../../src/parse/salary-plausibility.js";

describe("isPlausiblePay", () => {
  // The yardsticks: 100,000 CNY and 60,000 USD a year. CNY by the month: from 1/1000 of it, 100, up to twice it, 200,000.
  test.each<[string, SalaryPeriod, number, number]>([
    ["CNY", "year", 1250, 19_999_999],
    ["CNY", "month", 100, 199_999],
    ["CNY", "week", 25, 24_999],
    ["CNY", "day", 5, 4999],
    ["CNY", "hour", 0.625, 999],
    ["USD", "year", 750, 11_999_999],
    ["USD", "hour", 0.375, 599],
  ])("%s by the %s", (currency, period, least, most) => {
    const knows = { currency, period, bare: false };
    expect(isPlausiblePay(least, knows)).toBe(true);
    expect(isPlausiblePay(most, knows)).toBe(true);
    expect(isPlausiblePay(least * 0.99, knows)).toBe(false);
    expect(isPlausiblePay(most + 1, knows)).toBe(false);
  });

  test("without a currency, only far too little is refused", () => {
    expect(isPlausiblePay(20, { currency: null, period: "month", bare: false })).toBe(false);
    expect(isPlausiblePay(40, { currency: null, period: "month", bare: false })).toBe(true);
    expect(isPlausiblePay(90_000_000, { currency: null, period: "month", bare: false })).toBe(true);
    expect(isPlausiblePay(90_000_000, { currency: "XXX", period: "month", bare: false })).toBe(true);
  });

  test("a bare number without a period is a wage between a hundred and a telephone number", () => {
    const bare = { currency: null, period: null, bare: true };
    expect([99, 100, 999_999_999, 1_000_000_000].map((top) => isPlausiblePay(top, bare))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isPlausiblePay(60, { currency: "USD", period: null, bare: false })).toBe(true);
    expect(isPlausiblePay(12_000_000, { currency: "USD", period: null, bare: false })).toBe(false);
  });

  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 1e12])("%d is no wage at all", (top) => {
    expect(isPlausiblePay(top, { currency: null, period: null, bare: false })).toBe(false);
    expect(isPlausiblePay(top, { currency: null, period: "year", bare: false })).toBe(false);
  });
});
