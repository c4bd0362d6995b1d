import { describe, expect, it } from "vitest";
import { displayWidth, fitWidth } from "../../src/cli/display-width.js";

describe("displayWidth", () => {
  it.each([
    ["abc", 3],
    ["软件", 4],
    ["Ａ１", 4],
    ["C++开发", 7],
    ["é", 1],
    ["e\u0301", 1],
    ["한국", 4],
    ["😀", 2],
    ["ｱ", 1],
    ["", 0],
  ])("%j takes %i columns", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe("fitWidth", () => {
  it("fills and cuts by columns, never through a character", () => {
    expect(fitWidth("软件", 6, "left")).toBe("软件  ");
    expect(fitWidth("7", 3, "right")).toBe("  7");
    expect(fitWidth("软件工程师", 6, "left")).toBe("软件… ");
    expect(fitWidth("软件工程师", 7, "left")).toBe("软件工…");
  });
});
