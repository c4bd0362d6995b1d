import { describe, expect, test } from "vitest";
import { findIssues, wordPath, wordValue } from "../../src/schema/find-issues.js";
import { closedObject, listOf, numberFrom, text } from "../../src/schema/shapes.js";

describe("findIssues", () => {
  const shape = listOf(closedObject({ pay: numberFrom(0), name: text("a text") }), "jobs");

  test("gives every fault with its path, in the order of the parts", () => {
    const value = [{ pay: -1, name: "a" }, { pay: 1, name: 2 }, 3];
    expect(findIssues(shape, value, "jobs")).toEqual([
      { path: "jobs[0].pay", expected: "a number of 0 or more", received: "-1" },
      { path: "jobs[1].name", expected: "a text", received: "2" },
      { path: "jobs[2]", expected: "an object", received: "3" },
    ]);
  });

  test("gives none where nothing is wrong", () => {
    expect(findIssues(shape, [{ pay: 0, name: "" }], "jobs")).toEqual([]);
  });
});

describe("wordPath", () => {
  test("writes paths as the language would, and quotes odd keys", () => {
    expect(wordPath("it", ["a", 3, "b-c", "d"])).toBe('it.a[3]["b-c"].d');
  });
});

describe("wordValue", () => {
  test.each([
    ["x", '"x"'],
    ["y".repeat(50), `"${"y".repeat(40)}"…`],
    [undefined, "nothing"],
    [null, "null"],
    [[1, 2], "a list of 2"],
    [{ a: 1 }, "an object"],
    [() => 1, "a function"],
    [Number.NaN, "NaN"],
    [12n, "12"],
    [Symbol("s"), "Symbol(s)"],
  ])("%s", (value, words) => {
    expect(wordValue(value)).toBe(words);
  });
});
