import { expect, test } from "vitest";
import { toShares } from "../../src/numeric/to-shares.js";
import { expectFault } from "../support/laws.js";

test("toShares rescales to a sum of 1", () => {
  expect(toShares([2, 1, 1], "f")).toEqual([0.5, 0.25, 0.25]);
  expectFault(() => toShares([0, 0], "f"), "weights-sum");
  expectFault(() => toShares([], "f"), "weights-sum");
  expectFault(() => toShares([Number.MAX_VALUE, Number.MAX_VALUE], "f"), "weights-sum");
});
