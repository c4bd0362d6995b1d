import { expect, test } from "vitest";
import { inRow } from "../../src/numeric/in-row.js";
import { expectFault } from "../support/laws.js";

test("inRow checks one row of points", () => {
  expect(inRow([1, 0], 2, 5, "f")).toEqual([1, 0]);
  expect(expectFault(() => inRow([1], 2, 5, "f"), "length-mismatch").details.index).toBe(5);
  expect(expectFault(() => inRow([1, -1], 2, 5, "f"), "invalid-value").details).toMatchObject({
    index: 5,
    column: "1",
  });
});
