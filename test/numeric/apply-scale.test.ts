import { expect, test } from "vitest";
import { applyScale, scaleValue } from "../../src/numeric/apply-scale.js";
import { expectFault } from "../support/laws.js";

test("applyScale reads values on a scale and refuses what the scale cannot take", () => {
  const values = Float64Array.of(1, Math.E);
  expect(applyScale(values, undefined, "f")).toBe(values);
  expect(applyScale(values, "linear", "f")).toBe(values);
  expect(applyScale(values, "log", "f")).toEqual(Float64Array.of(0, 1));
  expect(applyScale(Float64Array.of(0), "log1p", "f")).toEqual(Float64Array.of(0));
  expect(scaleValue(0, "log1p", "f")).toBe(0);
  expect(expectFault(() => applyScale(Float64Array.of(1, 0), "log", "f"), "non-positive-value").details.index).toBe(1);
  expect(expectFault(() => applyScale(Float64Array.of(-1), "log1p", "f"), "non-positive-value").details.index).toBe(0);
  expectFault(() => scaleValue(-3, "log", "f"), "non-positive-value");
  expectFault(() => applyScale(values, "square" as "log", "f"), "invalid-option");
});
