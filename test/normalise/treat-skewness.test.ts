import { describe, expect, test } from "vitest";
import { treatSkewness } from "../../src/normalise/treat-skewness.js";
import { expectFault } from "../support/laws.js";

describe("treatSkewness", () => {
  // COINr's own example. scipy has skewness 3.0632 and kurtosis 9.7414; with 100 set to 30, 1.7120 and 1.8158.
  const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 100];
  // By scipy 3.87 and 14.51; with 400 set to 300, 3.70 and 12.75; with both set to 30, −0.05 and −1.25.
  const two = [...Array.from({ length: 30 }, (_, index) => index + 1), 300, 400];

  test("winsorises value by value until it passes", () => {
    const treated = treatSkewness(values);
    expect(treated).toMatchObject({ treatment: "winsorised", changed: [11], passes: true });
    expect(treated.values).toEqual(Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 30));
    expect(treated.before.skewness).toBeCloseTo(3.0632410342394993, 10);
    expect(treated.after.kurtosis).toBeCloseTo(1.8157805377242031, 10);
    expect(treatSkewness(two).changed).toEqual([30, 31]);
    expect(treatSkewness(two).after.skewness).toBeCloseTo(-0.04849640101002837, 10);
  });

  test("takes logarithms of the original values where the limit does not suffice", () => {
    const treated = treatSkewness(two, { maxWinsorised: 1 });
    expect(treated.treatment).toBe("log");
    // ln (400 − 1 + 0.01 × 399) and ln (0.01 × 399).
    expect(treated.values[31]).toBeCloseTo(Math.log(402.99), 12);
    expect(treated.values[0]).toBeCloseTo(Math.log(3.99), 12);
    expect(treated.changed).toHaveLength(32);
  });

  test("low outliers are raised; nothing is done where nothing is wrong, or cannot be told", () => {
    expect(treatSkewness(values.map((value) => -value)).values[11]).toBe(-30);
    expect(treatSkewness([1, 2, 3, 4, 5])).toMatchObject({ treatment: "none", changed: [], passes: true });
    expect(treatSkewness([7, 7, 7, 7, 7]).before).toEqual({ skewness: null, kurtosis: null });
    expect(treatSkewness([1, 100]).treatment).toBe("none");
  });

  test("as COINr's own tests have it", () => {
    const ten = Array.from({ length: 10 }, (_, index) => index + 1);
    expect(treatSkewness([...ten, 100]).values[10]).toBe(10);
    const twenty = Array.from({ length: 20 }, (_, index) => index + 1);
    expect(treatSkewness([...twenty, 100, 200], { maxWinsorised: 1 }).treatment).toBe("log");
  });

  test("refuses", () => {
    expectFault(() => treatSkewness([]), "empty-input");
    expect(expectFault(() => treatSkewness([1, Number.NaN]), "non-finite-value").details.index).toBe(1);
    expectFault(() => treatSkewness(values, { maxKurtosis: -1 }), "invalid-option");
  });

  test("two values only: winsorising would leave one, so nothing is changed, and it does not pass", () => {
    // One 1 among nine 0: skewness √10 = 3.16, kurtosis 10.
    for (const sign of [1, -1]) {
      const values = [...new Array<number>(9).fill(0), sign];
      const result = treatSkewness(values);
      expect(result).toMatchObject({ treatment: "none", changed: [], passes: false });
      expect(Array.from(result.values)).toEqual(values);
      expect(result.after.kurtosis).toBeCloseTo(10, 9);
    }
  });
});
