import { expect, test } from "vitest";
import { ranksOfSorted } from "../../src/numeric/ranks-of-sorted.js";
import { sortWithIndices } from "../../src/numeric/sort-with-indices.js";

test("ranksOfSorted leaves positions without a value without a rank", () => {
  // Values of the positions 2 and 0 of three; position 1 has none.
  const sorted = { values: Float64Array.of(0.9, 0.1), indices: Uint32Array.of(2, 0) };
  const rule = { ties: "competition", tolerance: 0, ids: null, where: "f" } as const;
  expect(ranksOfSorted(sorted, rule, 3)).toEqual(Float64Array.of(2, Number.NaN, 1));
  expect(ranksOfSorted(sortWithIndices([1, 1, 0], true), rule)).toEqual(Float64Array.of(1, 1, 3));
});
