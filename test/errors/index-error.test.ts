import { describe, expect, test } from "vitest";
import { IndexError } from "../../src/errors/index-error.js";

describe("IndexError", () => {
  const facts = { where: "normaliseMinMax", expected: "a finite number", received: "NaN" };

  test("words the facts in one place", () => {
    expect(new IndexError("non-finite-value", facts).message).toBe(
      "normaliseMinMax: expected a finite number, received NaN [non-finite-value]",
    );
    expect(new IndexError("non-finite-value", { ...facts, index: 0 }).message).toBe(
      "normaliseMinMax: expected a finite number, received NaN at index 0 [non-finite-value]",
    );
    expect(new IndexError("non-finite-value", { ...facts, index: 3, column: "salary" }).message).toBe(
      "normaliseMinMax: expected a finite number, received NaN at index 3 in column salary [non-finite-value]",
    );
  });

  test("keeps code and facts as data", () => {
    const error = new IndexError("non-finite-value", { ...facts, index: 3 });
    expect(error.code).toBe("non-finite-value");
    expect(error.details).toEqual({ ...facts, index: 3 });
  });

  test("is an Error with a name and a stack", () => {
    const error = new IndexError("empty-input", facts);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe("IndexError");
    expect(String(error)).toMatch(/^IndexError: normaliseMinMax: /u);
    expect(error.stack).toContain("index-error.test");
  });
});
