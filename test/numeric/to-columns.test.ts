import { describe, expect, test } from "vitest";
import { toColumns } from "../../src/numeric/to-columns.js";
import { expectFault } from "../support/laws.js";

describe("toColumns", () => {
  test("checks every column", () => {
    expect(toColumns([[1], [2]], "f")).toEqual([Float64Array.of(1), Float64Array.of(2)]);
    expectFault(() => toColumns([], "f"), "empty-input");
    expectFault(() => toColumns([[], []], "f"), "empty-input");
    expect(expectFault(() => toColumns([[1, 2], [3]], "f"), "length-mismatch").details.column).toBe("1");
    expect(
      expectFault(
        () =>
          toColumns(
            [
              [1, 2],
              [3, NaN],
            ],
            "f",
          ),
        "non-finite-value",
      ).details,
    ).toMatchObject({
      column: "1",
      index: 1,
    });
  });
});
