import { expect, test } from "vitest";
import { splitAttributes } from "../../src/parse/attributes-split.js";

const texts = (line: string): string[] => splitAttributes(line).map((item) => item.text);

test("parts at the outermost separator only", () => {
  expect(texts(" a , b | c ,d |")).toEqual(["a , b", "c ,d"]);
  expect(texts("a,b；c，d")).toEqual(["a", "b", "c", "d"]);
  expect(texts("a、b")).toEqual(["a", "b"]);
  expect(texts("a,b、c")).toEqual(["a", "b、c"]);
  expect(texts("a · b·c\nd")).toEqual(["a", "b·c", "d"]);
});

test("a comma within a number is none", () => {
  expect(texts("$120,000,₹3,00,000 a year,2年")).toEqual(["$120,000", "₹3,00,000 a year", "2年"]);
  expect(texts("3,python")).toEqual(["3", "python"]);
});

test("the items of a written list, numbered by the list that they stand in", () => {
  const items = splitAttributes("[[['a'], ['b']], ['c', \"d's\", 'e, f']]");
  expect(items.map((item) => item.text)).toEqual(["a", "b", "c", "d's", "e, f"]);
  const [a, b, c, d, e] = items.map((item) => item.group);
  expect(new Set([a, b, c]).size).toBe(3);
  expect([d, e]).toEqual([c, c]);
});
