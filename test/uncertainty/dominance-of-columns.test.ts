import { describe, expect, test } from "vitest";
import { dominanceOfColumns } from "../../src/uncertainty/dominance-of-columns.js";
import { expectFault } from "../support/laws.js";

describe("dominanceOfColumns", () => {
  test("by hand", () => {
    // (1, 0), (0, 1), (0.4, 0.4), (0.3, 0.4), (0.4, 0.4): the last equals the third; both dominate the fourth.
    const result = dominanceOfColumns([
      [1, 0, 0.4, 0.3, 0.4],
      [0, 1, 0.4, 0.4, 0.4],
    ]);
    expect(Array.from(result.dominatedBy)).toEqual([0, 0, 0, 2, 0]);
    expect(Array.from(result.dominates)).toEqual([0, 0, 1, 0, 1]);
    expect(result).toMatchObject({ dominated: 2, equal: 1, contested: 7 });
    // The better of the first two has 1/2 or more.
    expect(result.canBeFirst).toEqual([true, true, false, false, false]);
  });

  test("one column, one position", () => {
    expect(Array.from(dominanceOfColumns([[1, 3, 2]]).dominatedBy)).toEqual([2, 0, 1]);
    expect(dominanceOfColumns([[1]]).canBeFirst).toEqual([true]);
  });

  test("refuses", () => {
    expectFault(() => dominanceOfColumns([]), "empty-input");
    expectFault(() => dominanceOfColumns([[1], [1, 2]]), "length-mismatch");
    expect(expectFault(() => dominanceOfColumns([[1, Number.NaN]]), "non-finite-value").details.where).toBe(
      "dominanceOfColumns",
    );
  });
});
