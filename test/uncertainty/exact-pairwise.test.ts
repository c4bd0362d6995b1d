import { describe, expect, test } from "vitest";
import { exactPairwise } from "../../src/uncertainty/exact-pairwise.js";
import { expectFault } from "../support/laws.js";

/** Probability that a position with these leads over another stands above it. */
const above = (...leads: readonly number[]): number => exactPairwise(leads.map((lead) => [lead, 0]))[0]?.[1] as number;

describe("exactPairwise", () => {
  test("one column: the higher one wins", () => {
    expect(above(0.1)).toBe(1);
    expect(above(-0.1)).toBe(0);
    expect(above(0)).toBe(0.5);
  });

  test("two columns: w > (1 − w) × b / a", () => {
    // 1 w > 0.5 (1 − w) from w = 1/3.
    expect(above(1, -0.5)).toBeCloseTo(2 / 3, 15);
    expect(above(-0.5, 1)).toBeCloseTo(2 / 3, 15);
    expect(above(1, -1)).toBe(0.5);
    // 1e-9 w > 1 − w from w = 1 / (1 + 1e-9).
    expect(above(1e-9, -1) / (1e-9 / (1 + 1e-9))).toBeCloseTo(1, 14);
  });

  test("three columns", () => {
    // 2 w₁ > w₂ + w₃ = 1 − w₁ from w₁ = 1/3: a triangle of side 2/3 of the whole one.
    expect(above(2, -1, -1)).toBeCloseTo(4 / 9, 15);
    // Below 0 where w₃ > 1/2: a triangle of side 1/2.
    expect(above(1, 1, -1)).toBeCloseTo(3 / 4, 15);
    // Corners of the triangle above 0: (1, 0, 0) and the points at 1/2 of one edge and 2/3, from w₁ = 0, of the other.
    expect(above(1, -1, -2)).toBeCloseTo((1 / 2) * (1 / 3), 15);
    // A lead of 0 changes nothing: half of the other two columns' weight lies on each side.
    expect(above(1, 0, -1)).toBe(0.5);
  });

  test("nearly equal leads lose no digits", () => {
    // Nine leads of about 1 and one of about −1: all but the corner w₁₀ > 1/2, whose share is 2^−9.
    const leads = Array.from({ length: 9 }, (_, k) => 1 + k * 2 ** -50);
    expect(above(...leads, -1)).toBeCloseTo(1 - 2 ** -9, 14);
  });

  test("positions that are equal everywhere win half of the time; the diagonal is ½", () => {
    const [a, b, c] = exactPairwise([
      [1, 1, 0],
      [0.5, 0.5, 0],
    ]);
    expect([a, b, c].map((row) => Array.from(row as Float64Array))).toEqual([
      [0.5, 0.5, 1],
      [0.5, 0.5, 1],
      [0, 0, 0.5],
    ]);
  });

  test("huge scores do not overflow", () => {
    const most = Number.MAX_VALUE;
    expect(above(most, -most)).toBe(0.5);
    const [row] = exactPairwise([
      [most, -most],
      [-most, most],
      [most, -most],
    ]);
    expect(row?.[1]).toBeCloseTo(3 / 4, 14);
  });

  test("refuses", () => {
    expectFault(() => exactPairwise([]), "empty-input");
    expectFault(() => exactPairwise([[]]), "empty-input");
    expectFault(() => exactPairwise([[1, 2], [1]]), "length-mismatch");
    const fault = expectFault(() => exactPairwise([[1], [Number.NaN]]), "non-finite-value");
    expect(fault.details).toMatchObject({ where: "exactPairwise", index: 0, column: "1" });
  });
});
