import { describe, expect, test } from "vitest";
import { exactExpectedRanks } from "../../src/uncertainty/exact-expected-ranks.js";
import { expectFault } from "../support/laws.js";

describe("exactExpectedRanks", () => {
  test("one position has rank 1", () => {
    expect(Array.from(exactExpectedRanks([[0.3]]))).toEqual([1]);
  });

  test("three positions in two columns", () => {
    /*
     * A (1, 0), B (0, 1), C (0.5, 0.6); w the weight of the first column.
     * A above B from w = 1/2. A above C: 0.5 w > 0.6 (1 − w) from w = 6/11. B above C: 0.4 (1 − w) > 0.5 w up to w = 4/9.
     * A: 1 + 1/2 + 6/11 = 45/22. B: 1 + 1/2 + 5/9 = 37/18. C: 1 + 5/11 + 4/9 = 188/99. Sum 6.
     */
    const [a, b, c] = exactExpectedRanks([
      [1, 0, 0.5],
      [0, 1, 0.6],
    ]);
    expect(a).toBeCloseTo(45 / 22, 14);
    expect(b).toBeCloseTo(37 / 18, 14);
    expect(c).toBeCloseTo(188 / 99, 14);
  });

  test("ties count half", () => {
    expect(Array.from(exactExpectedRanks([[1, 1, 1, 0]]))).toEqual([2, 2, 2, 4]);
  });

  test("refuses", () => {
    expectFault(() => exactExpectedRanks([]), "empty-input");
    expectFault(() => exactExpectedRanks([[1], [1, 2]]), "length-mismatch");
    expectFault(() => exactExpectedRanks([[1, Number.POSITIVE_INFINITY]]), "non-finite-value");
  });
});
