import { describe, expect, test } from "vitest";
import { tidyTitle } from "../../src/parse/title-tidy.js";

describe("tidyTitle", () => {
  test.each([
    ["★ java  工程师 ★", "java工程师"],
    ["a ,b,, c", "a, b, c"],
    ["php、java / c++", "php/java/c++"],
    ["- c# -", "c#"],
    ["r&d, ", "r&d"],
    [".net", ".net"],
    ["项目 + 开发", "项目+开发"],
    ["", ""],
  ])("%j becomes %j", (text, tidy) => {
    expect(tidyTitle(text)).toBe(tidy);
  });
});
