import { expect, test } from "vitest";
import { sharesOrConstant } from "../../src/numeric/shares-or-constant.js";
import { expectFault } from "../support/laws.js";

test("sharesOrConstant refuses where nothing tells anything", () => {
  expect(sharesOrConstant([0, 3, 1], "f")).toEqual([0, 0.75, 0.25]);
  expectFault(() => sharesOrConstant([0, 0], "f"), "constant-indicator");
});
