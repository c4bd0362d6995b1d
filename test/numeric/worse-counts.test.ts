import { expect, test } from "vitest";
import { worseCounts } from "../../src/numeric/worse-counts.js";

test("worseCounts counts the worse, and half of the equals", () => {
  expect(worseCounts(Float64Array.of(1, 2, 2, 5), true)).toEqual(Float64Array.of(0, 1.5, 1.5, 3));
  expect(worseCounts(Float64Array.of(1, 2, 2, 5), false)).toEqual(Float64Array.of(3, 1.5, 1.5, 0));
});
