import { expect, test } from "vitest";
import { checkLength } from "../../src/numeric/check-length.js";
import { expectFault } from "../support/laws.js";

test("takes a list of the length, and refuses another with its place", () => {
  expect(() => checkLength([1, 2], 2, "values", "f")).not.toThrow();
  expect(() => checkLength(new Float64Array(0), 0, "values", "f")).not.toThrow();
  expect(expectFault(() => checkLength([1], 2, "values", "f"), "length-mismatch").details).toEqual({
    where: "f",
    expected: "2 values",
    received: "1",
  });
  const fault = expectFault(() => checkLength([1], 2, "values", "f", { index: 3, column: "b" }), "length-mismatch");
  expect(fault.message).toBe("f: expected 2 values, received 1 at index 3 in column b [length-mismatch]");
});
