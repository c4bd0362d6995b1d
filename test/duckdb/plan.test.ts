import { expect, it } from "vitest";
import { type RawCell, setCell, toCell } from "../../src/duckdb/plan.js";

it("makes cells of JSON values", () => {
  expect(toCell("a")).toBe("a");
  expect(toCell(1.5)).toBe("1.5");
  expect(toCell(true)).toBe("true");
  expect(toCell(null)).toBeNull();
  expect(toCell(undefined)).toBeNull();
  expect(toCell(["a", "b"])).toEqual(["a", "b"]);
  expect(toCell(["a", 1])).toBe('["a",1]');
  expect(toCell({ a: [1] })).toBe('{"a":[1]}');
});

it("sets __proto__ as a column and nothing else", () => {
  const row: Record<string, RawCell> = {};
  setCell(row, "__proto__", "x");
  setCell(row, "a", "y");
  expect(Object.entries(row)).toEqual([
    ["__proto__", "x"],
    ["a", "y"],
  ]);
  expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
});
