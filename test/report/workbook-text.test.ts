import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { workbookText } from "../../src/report/workbook-text.js";

describe("workbookText", () => {
  it.each([
    ["plain text", "焊工 (急聘) 👩‍🔧", "焊工 (急聘) 👩‍🔧"],
    ["control characters", "a\u0000b\u001bc\u0085", "a□b□c□"],
    ["tabs and line ends", "a\tb\r\nc\rd", "a\tb\nc\nd"],
    ["lone surrogates", "a\ud800b\udfff", "a□b□"],
    ["noncharacters and U+FFFD", "\uffff\ufdd0\u{1fffe}\ufffd", "□□□□"],
    ["what the format would read as an escape", "_x0041_ _x00_", "_x005F_x0041_ _x00_"],
    ["marks of direction", "\u202eabc\u2067", "\u202eabc\u2067"],
  ])("keeps or shows %s", (_, text, expected) => {
    expect(workbookText(text)).toBe(expected);
  });

  it("cuts what is longer than a cell holds, never through a pair or an escape", () => {
    expect(workbookText("x".repeat(32_767))).toHaveLength(32_767);
    expect(workbookText("x".repeat(32_768))).toBe(`${"x".repeat(32_766)}…`);
    expect(workbookText("x".repeat(32_765) + "😀".repeat(3))).toBe(`${"x".repeat(32_765)}…`);
    expect(workbookText("x".repeat(32_763) + "_x0041_".repeat(3))).toBe(`${"x".repeat(32_763)}…`);
  });

  it("gives what XML can carry, whatever comes", () => {
    const xml = /^[\t\n\u0020-\ud7ff\ue000-\ufffc\u{10000}-\u{10ffff}]*$/u;
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => xml.test(workbookText(text))));
    const start = performance.now();
    workbookText("_x".repeat(50_000));
    workbookText("_x0041".repeat(20_000));
    expect(performance.now() - start).toBeLessThan(200);
  });
});
