import { expect, test } from "vitest";
import { extent } from "../../src/numeric/extent.js";

test("extent gives the least and the greatest, and no −0", () => {
  expect(extent([3, -1, 2])).toEqual([-1, 3]);
  expect(extent([5])).toEqual([5, 5]);
  expect(extent([-0, -0])).toEqual([0, 0]);
});
