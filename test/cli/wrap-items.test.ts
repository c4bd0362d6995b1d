import { describe, expect, it } from "vitest";
import { wrapItems } from "../../src/cli/wrap-items.js";

describe("wrapItems", () => {
  it("fills lines up to the width, the indent and the comma included", () => {
    expect(wrapItems(["ab", "cd", "ef"], 8, "  ")).toEqual(["  ab,", "  cd, ef"]);
    expect(wrapItems(["ab", "cd", "ef"], 9, "  ")).toEqual(["  ab, cd,", "  ef"]);
  });

  it("counts Chinese characters as two columns, and gives what is too wide a line of its own", () => {
    expect(wrapItems(["焊工", "电工"], 9, "")).toEqual(["焊工,", "电工"]);
    expect(wrapItems(["焊工", "电工"], 10, "")).toEqual(["焊工, 电工"]);
    expect(wrapItems(["a very wide item", "b"], 6, "")).toEqual(["a very wide item,", "b"]);
  });

  it("makes no line of nothing", () => {
    expect(wrapItems([], 10, "  ")).toEqual([]);
  });
});
