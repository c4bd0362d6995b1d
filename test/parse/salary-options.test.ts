import { describe, expect, test } from "vitest";
import { checkSalaryOptions } from "../../src/parse/salary-options.js";
import { expectFault } from "../support/laws.js";

describe("checkSalaryOptions", () => {
  test.each([
    [{}],
    [{ currency: "CNY", period: "month" as const }],
    [{ workingHoursPerYear: 8784, workingDaysPerYear: 366, workingWeeksPerYear: 53 }],
    [{ workingHoursPerYear: 0.5 }],
  ])("lets %j pass", (options) => {
    expect(() => checkSalaryOptions(options, "here")).not.toThrow();
  });

  test.each([
    ["currency", { currency: "Yuan" }],
    ["currency", { currency: "" }],
    ["currency", { currency: 5 as unknown as string }],
    ["period", { period: "decade" as "year" }],
    ["workingHoursPerYear", { workingHoursPerYear: 8785 }],
    ["workingDaysPerYear", { workingDaysPerYear: -1 }],
    ["workingWeeksPerYear", { workingWeeksPerYear: Number.NaN }],
    ["workingWeeksPerYear", { workingWeeksPerYear: "52" as unknown as number }],
  ])("refuses a bad %s", (name, options) => {
    expect(expectFault(() => checkSalaryOptions(options, "here"), "invalid-option").details.where).toBe(`here.${name}`);
  });
});
