import { expect, test } from "vitest";
import { checkShape } from "../../src/schema/check-shape.js";
import { closedObject, numberFrom, optional } from "../../src/schema/shapes.js";
import { expectFault } from "../support/laws.js";

const shape = closedObject({ rate: optional(numberFrom(0, 1)), share: optional(numberFrom(0, 1)) });

test("takes options that are as they should be", () => {
  expect(() => checkShape(shape, { rate: 0.5 }, "f.options")).not.toThrow();
});

test("names the first fault by its path and counts the others", () => {
  const fault = expectFault(() => checkShape(shape, { rate: 2, share: "x" }, "f.options"), "invalid-option");
  expect(fault.details).toEqual({
    where: "f.options.rate",
    expected: "a number from 0 to 1",
    received: "2 (and 1 more)",
  });
});
