import { expect, it } from "vitest";
import { readHeading } from "../../src/duckdb/read-heading.js";

it.each([
  ["a,b\n1;2;3", ",", ["a", "b"]],
  ["a;b;c\n", ";", ["a", "b", "c"]],
  ["a\tb", "\t", ["a", "b"]],
  ["a|b", "|", ["a", "b"]],
  ["a", ",", ["a"]],
  ['"a,x";b', ";", ["a,x", "b"]],
  ['"a ""q""",b', ",", ['a "q"', "b"]],
  ['"a\nb",c', ",", ["a\nb", "c"]],
  [" a , b \r\n1,2", ",", ["a", "b"]],
  ["a,A,,a", ",", ["a", "A_2", "column3", "a_3"]],
])("reads %j", (text, delimiter, columns) => {
  expect(readHeading(text)).toEqual({ delimiter, columns });
});

it("goes by the delimiter that is given, and finds none in an empty line", () => {
  expect(readHeading("a;b,c", ";")).toEqual({ delimiter: ";", columns: ["a", "b,c"] });
  expect(readHeading("")).toBeNull();
  expect(readHeading(",,\na,b")).toBeNull();
});
