import { expect, test } from "vitest";
import { sortedCopy } from "../../src/numeric/sorted-copy.js";

test("sortedCopy sorts by value, in an array of its own", () => {
  const values = Object.freeze([10, 9, 1]);
  expect(sortedCopy(values)).toEqual(Float64Array.of(1, 9, 10));
});

test("sortedCopy leaves what rises already, turns what falls, and puts −0 before 0 in either", () => {
  for (const values of [
    [1, 2, 2, 3],
    [3, 2, 2, 1],
    [2, 3, 1, 2],
  ]) {
    expect(sortedCopy(values)).toEqual(Float64Array.from([...values].sort((one, other) => one - other)));
  }
  expect(sortedCopy([0, -0])).toEqual(Float64Array.of(-0, 0));
  expect(sortedCopy([1, 0, -0])).toEqual(Float64Array.of(-0, 0, 1));
});
