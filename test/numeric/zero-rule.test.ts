import { expect, test } from "vitest";
import { applyZeroRule, checkZeroRule } from "../../src/numeric/zero-rule.js";
import { expectFault } from "../support/laws.js";

test("the rule for zeros", () => {
  expect(checkZeroRule(undefined, "f")).toBe("refuse");
  expect(checkZeroRule(0.1, "f")).toBe(0.1);
  for (const bad of [0, -1, Infinity, "x"]) expectFault(() => checkZeroRule(bad as number, "f"), "invalid-option");
  const column = Float64Array.of(0, 2);
  expect(applyZeroRule(column, 0, "zero", "f")).toBe(column);
  expect(applyZeroRule(column, 0, 0.5, "f")).toEqual(Float64Array.of(0.5, 2));
  expect(expectFault(() => applyZeroRule(column, 4, "refuse", "f"), "non-positive-value").details).toMatchObject({
    index: 0,
    column: "4",
  });
  expectFault(() => applyZeroRule(Float64Array.of(-1), 0, 0.5, "f"), "non-positive-value");
});
