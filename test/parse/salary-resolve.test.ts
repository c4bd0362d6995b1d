import { describe, expect, test } from "vitest";
import type { SalaryStatement } from "../../src/parse/salary-grammar.js";
import type { SalaryOptions } from "../../src/parse/salary-options.js";
import { resolveSalary } from "../../src/parse/salary-resolve.js";

const statement: SalaryStatement = {
  sign: null,
  period: null,
  months: null,
  first: { numeral: "5000", exponent: null, extra: 0 },
  second: null,
  open: null,
};
const dollar = { currency: "USD", openTo: ["USD", "CAD"] };

describe("resolveSalary", () => {
  test.each<[string, Partial<SalaryStatement>, SalaryOptions, Record<string, unknown>]>([
    ["neither text nor option", {}, {}, { currency: null, period: null, annualMin: null, inferred: [] }],
    ["an option alone", {}, { currency: "EUR" }, { currency: "EUR", period: null, inferred: ["currency"] }],
    ["a text alone", { sign: dollar, period: "month" }, {}, { currency: "USD", annualMin: 60_000, inferred: [] }],
    ["a text against an option", { sign: dollar }, { currency: "CNY" }, { currency: "USD", inferred: [] }],
    [
      "a sign that is open to the option",
      { sign: dollar },
      { currency: "CAD" },
      { currency: "CAD", inferred: ["currency"] },
    ],
    [
      "a period against an option",
      { period: "year" },
      { period: "month" },
      { period: "year", annualMin: 5000, inferred: [] },
    ],
    ["months paid", { months: 14 }, { period: "month" }, { period: "month", annualMin: 70_000, inferred: ["period"] }],
    [
      "months paid against a year",
      { months: 14 },
      { period: "year" },
      { period: "month", annualMin: 70_000, inferred: [] },
    ],
    ["by the hour", { period: "hour" }, { workingHoursPerYear: 1000 }, { annualMin: 5_000_000 }],
    ["by the hour, working time unknown", { period: "hour" }, {}, { annualMin: null, annualMax: null }],
    ["an open end", { period: "year", open: "max" }, {}, { min: 5000, max: null, annualMin: 5000, annualMax: null }],
  ])("%s", (_, stated, options, expected) => {
    expect(resolveSalary({ ...statement, ...stated }, options)).toMatchObject(expected);
  });

  test("reads 60.000 by the currency's habit, wherever the currency comes from", () => {
    const dotted = { ...statement, first: { numeral: "60.000", exponent: null, extra: 0 } };
    expect(resolveSalary(dotted, { currency: "EUR" })?.min).toBe(60_000);
    expect(resolveSalary(dotted, { currency: "USD" })).toBeNull();
    expect(resolveSalary(dotted, {})).toBeNull();
  });

  test("refuses pay that cannot be real", () => {
    expect(resolveSalary({ ...statement, period: "day" }, { currency: "CNY" })).toBeNull();
  });
});
