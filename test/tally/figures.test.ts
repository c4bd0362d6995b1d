import { describe, expect, it } from "vitest";
import { experienceMonths, requirementThousandths } from "../../src/tally/figures.js";

describe("experienceMonths", () => {
  it("counts years in months, to the nearest", () => {
    expect(experienceMonths({ minYears: 0 })).toBe(0);
    expect(experienceMonths({ minYears: 1.5 })).toBe(18);
    // A third of a year is 4 months, however it is written in binary.
    expect(experienceMonths({ minYears: 1 / 3 })).toBe(4);
  });
});

describe("requirementThousandths", () => {
  it("counts a weighted count in thousandths, to the nearest", () => {
    expect(requirementThousandths({ weightedCount: 2.25 })).toBe(2250);
    // 0.29 × 1000 is 290.00000000000006 in binary… and 1.001 × 1000 is 1000.9999999999999.
    expect(requirementThousandths({ weightedCount: 1.001 })).toBe(1001);
  });
});
