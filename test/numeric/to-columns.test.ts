import { describe, expect, test } from "vitest";
import { toColumns, toSpannedColumns } from "../../src/numeric/to-columns.js";
import { expectFault } from "../support/laws.js";

describe("toColumns", () => {
  test("checks every column", () => {
    expect(toColumns([[1], [2]], "f")).toEqual([Float64Array.of(1), Float64Array.of(2)]);
    expectFault(() => toColumns([], "f"), "empty-input");
    expectFault(() => toColumns([[], []], "f"), "empty-input");
    for (const none of [null, undefined, 3, "x", {}]) {
      expectFault(() => toColumns(none as never, "f"), "invalid-value");
      expect(expectFault(() => toColumns([[1], none] as never, "f"), "invalid-value").details.column).toBe("1");
      expect(expectFault(() => toColumns([none] as never, "f"), "invalid-value").details.column).toBe("0");
    }
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

test("toSpannedColumns checks them as well, and says what they span", () => {
  expect(toSpannedColumns([[3, 1, 2]], "f")).toEqual([{ column: Float64Array.of(3, 1, 2), min: 1, max: 3 }]);
  expectFault(() => toSpannedColumns([], "f"), "empty-input");
  expect(expectFault(() => toSpannedColumns([[1], [NaN]], "f"), "non-finite-value").details.column).toBe("1");
});
