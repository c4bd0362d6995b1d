import { expect, test } from "vitest";
import { checkedExtent } from "../../src/numeric/checked-extent.js";

test("checkedExtent gives the column itself, its least and its greatest, and no −0", () => {
  const column = Float64Array.of(3, -1, 2);
  expect(checkedExtent(column, "f")).toEqual({ column, min: -1, max: 3 });
  expect(checkedExtent(column, "f").column).toBe(column);
  expect(checkedExtent([-0, -0], "f")).toEqual({ column: Float64Array.of(-0, -0), min: 0, max: 0 });
  expect(checkedExtent(Float64Array.of(-0), "f")).toEqual({ column: Float64Array.of(-0), min: 0, max: 0 });
});

test.each([Number.NaN, Infinity, -Infinity])("checkedExtent refuses %s at whatever place, with its index", (bad) => {
  for (const index of [0, 1, 2]) {
    const column = Float64Array.of(1, 2, 3);
    column[index] = bad;
    expect(() => checkedExtent(column, "f", "c")).toThrow(
      expect.objectContaining({ code: "non-finite-value", details: expect.objectContaining({ index, column: "c" }) }),
    );
  }
  expect(() => checkedExtent(new Float64Array(0), "f")).toThrow(expect.objectContaining({ code: "empty-input" }));
});
