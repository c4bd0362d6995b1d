import { expect, test } from "vitest";
import { sortedCopy } from "../../src/numeric/sorted-copy.js";

test("sortedCopy sorts by value, in an array of its own", () => {
  const values = Object.freeze([10, 9, 1]);
  expect(sortedCopy(values)).toEqual(Float64Array.of(1, 9, 10));
});
