import { expect, test } from "vitest";
import { readAttributeTokens } from "../../src/parse/attributes-tokens.js";

const tokens = (line: string): [string, string | undefined][] =>
  readAttributeTokens(line, {}).map((token) => [token.text, token.field?.key]);

test("an item is read whole before it is parted", () => {
  expect(tokens("大专/本科")).toEqual([["大专/本科", "education"]]);
  expect(tokens("大专/3年以上")).toEqual([
    ["大专", "education"],
    ["3年以上", "experience"],
  ]);
});

test("an item without any field stays as it was written", () => {
  expect(tokens("a/b c/d")).toEqual([["a/b c/d", undefined]]);
  expect(tokens("单休 / 双休 | 大专")).toEqual([
    ["单休 / 双休", undefined],
    ["大专", "education"],
  ]);
});

test("at a seam the left field is as long as it can be", () => {
  expect(tokens("2年以内大专")).toEqual([
    ["2年以内", "experience"],
    ["大专", "education"],
  ]);
  expect(tokens("经验不限本科/招3人")).toEqual([
    ["经验不限", "experience"],
    ["本科", "education"],
    ["招3人", "headcount"],
  ]);
});

test("the many parts of an endless line are kept, and only the first ones are read", () => {
  const line = `${"x,".repeat(300)}大专`;
  const read = tokens(line);
  expect(read).toHaveLength(301);
  expect(read.at(-1)).toEqual(["大专", undefined]);
});
