import { expect, test } from "vitest";
import { IndexError } from "../../src/errors/index-error.js";
import { inColumn } from "../../src/score/in-column.js";
import { expectFault } from "../support/laws.js";

test("inColumn names the indicator and the caller's row", () => {
  const fail = (): never => {
    throw new IndexError("invalid-value", { where: "step", expected: "x", received: "y", index: 1 });
  };
  expect(inColumn("f", "pay", null, () => 5)).toBe(5);
  expect(expectFault(() => inColumn("f", "pay", null, fail), "invalid-value").details).toMatchObject({
    where: "f",
    column: "pay",
    index: 1,
  });
  expect(expectFault(() => inColumn("f", "pay", Uint32Array.of(3, 8), fail), "invalid-value").details.index).toBe(8);
  expect(() =>
    inColumn("f", "pay", null, () => {
      throw new TypeError("other");
    }),
  ).toThrow(TypeError);
});
