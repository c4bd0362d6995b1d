import { describe, expect, it } from "vitest";
import { readSalaryOptions } from "../../src/cli/read-salary-options.js";
import { optionsOf } from "./options-of.js";

describe("readSalaryOptions", () => {
  it("reads what holds for all files", () => {
    const options = optionsOf("a.csv", "--currency", "cny", "--period", "month", "--hours-per-year", "2000");
    const { salaryOf, currency } = readSalaryOptions(options);
    expect(currency).toBe("CNY");
    expect(salaryOf("a.csv")).toEqual({ currency: "CNY", period: "month", workingHoursPerYear: 2000 });
    expect(readSalaryOptions(optionsOf("a.csv")).salaryOf("a.csv")).toEqual({});
  });

  it("lets a file have its own, by its path or its name", () => {
    const { salaryOf } = readSalaryOptions(
      optionsOf(
        "x/a.csv",
        "x/b.csv",
        "--currency",
        "CNY",
        "--days-per-year",
        "250",
        "--salary-default",
        "b.csv=USD/year",
      ),
    );
    expect(salaryOf("x/a.csv")).toEqual({ currency: "CNY", workingDaysPerYear: 250 });
    expect(salaryOf("x/b.csv")).toEqual({ currency: "USD", period: "year", workingDaysPerYear: 250 });
  });

  it.each([
    [["--currency", "yuan"], /--currency must be an ISO 4217 code/],
    [["--currency", "RMB"], /and not RMB; did you mean CNY\?/],
    [["--currency", "人民币"], /did you mean CNY\?/],
    [["--salary-default", "a.csv=rmb/year"], /did you mean CNY\?/],
    [["--period", "fortnight"], /--period must be one of/],
    [["--salary-default", "a.csv"], /must be FILE=CODE\/PERIOD/],
    [["--salary-default", "a.csv=US/year"], /--salary-default must be an ISO 4217 code/],
    [["--salary-default", "a.csv=USD/yaer"], /did you mean year\?/],
    [["--salary-default", "b.csv=USD/year"], /none of the files/],
  ])("refuses %j", (argv, message) => {
    expect(() => readSalaryOptions(optionsOf("a.csv", ...argv))).toThrow(message);
  });
});
