import { describe, expect, test } from "vitest";
import { correlateSpearman } from "../../src/rank/correlate-spearman.js";
import { expectFault } from "../support/laws.js";

describe("correlateSpearman", () => {
  test("by hand: ranks 1 2 3 4 and 1 2 4 3: 1 − 6 · 2 / (4 · 15) = 0.8", () => {
    expect(correlateSpearman([1, 2, 3, 4], [10, 20, 40, 30])).toBeCloseTo(0.8, 14);
    expect(correlateSpearman([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1, 14);
    expect(expectFault(() => correlateSpearman([1, 2], [5, 5]), "constant-indicator").details.column).toBe("1");
    expectFault(() => correlateSpearman([], []), "empty-input");
    expectFault(() => correlateSpearman([1, 2], [1]), "length-mismatch");
    expect(expectFault(() => correlateSpearman([1, 2], [1, Number.NaN]), "non-finite-value").details.index).toBe(1);
  });
});
