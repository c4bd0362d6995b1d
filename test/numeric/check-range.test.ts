import { expect, test } from "vitest";
import { checkRange } from "../../src/numeric/check-range.js";
import { expectFault } from "../support/laws.js";

test("checkRange takes two rising finite numbers", () => {
  expect(checkRange(undefined, "f")).toEqual([0, 1]);
  expect(checkRange([1, 100], "f")).toEqual([1, 100]);
  for (const bad of [[1, 1], [2, 1], [0], [0, 1, 2], [0, Infinity], ["0", "1"], 5]) {
    expectFault(() => checkRange(bad, "f"), "invalid-option");
  }
});
