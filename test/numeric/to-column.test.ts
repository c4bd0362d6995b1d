import { describe, expect, test } from "vitest";
import { toColumn } from "../../src/numeric/to-column.js";
import { expectFault } from "../support/laws.js";

describe("toColumn", () => {
  test("gives a checked column: the same typed array, else a copy", () => {
    const typed = Float64Array.of(1, 2);
    expect(toColumn(typed, "f")).toBe(typed);
    expect(toColumn([1, 2], "f")).toEqual(typed);
    expect(toColumn(Int32Array.of(1, 2), "f")).toEqual(typed);
    // The whole of a long column is looked at, not the sum of its values.
    expect(toColumn(Float64Array.of(1e308, 1e308), "f")).toHaveLength(2);
  });

  test("refuses nothing, and what is no finite number, with index and column", () => {
    expectFault(() => toColumn([], "f"), "empty-input");
    for (const bad of [Number.NaN, Infinity, -Infinity]) {
      expect(
        expectFault(() => toColumn(Float64Array.of(1, bad), "f", "pay"), "non-finite-value").details,
      ).toMatchObject({
        where: "f",
        index: 1,
        column: "pay",
      });
    }
    for (const bad of [null, undefined, "3", {}, 3n]) {
      expect(expectFault(() => toColumn([1, 2, bad] as number[], "f"), "non-finite-value").details.index).toBe(2);
    }
  });
});
