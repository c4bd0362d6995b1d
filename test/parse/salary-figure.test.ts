import { describe, expect, test } from "vitest";
import { readFigure } from "../../src/parse/salary-figure.js";

describe("readFigure", () => {
  test.each([
    ["8000", 0, 8000],
    ["0.8", 4, 8000],
    ["1.1", 4, 11_000],
    ["0.56", 4, 5600], // 0.56 × 10,000 is 5600.000000000001 in binary floating point
    ["4.35", 3, 4350],
    ["9.5", 7, 95_000_000],
    ["26.95", 0, 26.95],
    ["70.0000", 0, 70],
    ["120,000", 0, 120_000],
    ["1,250,000.50", 0, 1_250_000.5],
    ["3,00,000", 0, 300_000],
    ["7,00,00,000", 0, 70_000_000],
    ["4,18,577.50", 0, 418_577.5],
    ["80'000", 0, 80_000],
    ["1.250.000", 0, 1_250_000],
    ["0.125", 0, 0.125],
    ["1.234", 4, 12_340],
    ["1,5", 4, 15_000],
    ["0", 0, 0],
  ])("%s × 10^%i", (numeral, exponent, value) => {
    expect(readFigure(numeral, { exponent, groupsByDot: false })).toBe(value);
  });

  test.each([
    ["60.000", 60_000],
    ["2.500,50", 2500.5],
    ["45,00", 45],
    ["45.50", 45.5],
    ["60,000", 60_000],
  ])("%s in a currency that groups by dot", (numeral, value) => {
    expect(readFigure(numeral, { exponent: 0, groupsByDot: true })).toBe(value);
  });

  test.each(["60.000", "1,23", "15,20", "021", "06", "00.5", "10,0000", "1,00,0", "1.2.3", "1'00", "9".repeat(25), ""])(
    "%j is refused",
    (numeral) => {
      expect(readFigure(numeral, { exponent: 0, groupsByDot: false })).toBeNull();
    },
  );
});
