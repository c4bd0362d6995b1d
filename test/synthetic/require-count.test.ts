import { expect, it } from "vitest";
import { requireCount } from "../../src/synthetic/require-count.js";

it("lets whole numbers pass and refuses all else", () => {
  expect(requireCount(0, "x")).toBe(0);
  expect(requireCount(426_000, "x")).toBe(426_000);
  for (const value of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) {
    expect(() => requireCount(value, "here")).toThrow(/^here: expected a whole number.*\[invalid-option\]$/);
  }
});
