import { expect, test } from "vitest";
import { weightEqual } from "../../src/weight/weight-equal.js";
import { expectFault } from "../support/laws.js";

test("weightEqual shares out evenly", () => {
  expect(weightEqual(4)).toEqual([0.25, 0.25, 0.25, 0.25]);
  expect(weightEqual([[1], [2]])).toEqual([0.5, 0.5]);
  for (const bad of [0, -1, 1.5, NaN]) expectFault(() => weightEqual(bad), "invalid-option");
  expectFault(() => weightEqual([]), "invalid-option");
});
