import { describe, expect, it } from "vitest";
import { csvLine, spreadsheetLine } from "../../src/cli/csv.js";
import { didYouMean } from "../../src/cli/did-you-mean.js";
import { displayWidth, fitWidth } from "../../src/cli/display-width.js";
import { layOutTable } from "../../src/cli/table.js";
import { terminalText } from "../../src/cli/terminal-text.js";

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

describe("layOutTable", () => {
  it("aligns Chinese and Latin text", () => {
    const columns = [
      { heading: "岗位", align: "left" },
      { heading: "n", align: "right" },
    ] as const;
    expect(
      layOutTable(columns, [
        ["焊工", "12"],
        ["welder", "3"],
      ]),
    ).toEqual(["岗位     n", "焊工    12", "welder   3"]);
  });
});

describe("terminalText", () => {
  it("shows control characters and marks of direction instead of sending them", () => {
    expect(terminalText("a\u001b[31mb\u0007\r\n\u202ec\u0000")).toBe("a\\u{1b}[31mb\\u{7}\\u{d}\\u{a}\\u{202e}c\\u{0}");
    expect(terminalText("lone \ud800 surrogate")).toBe("lone \\u{d800} surrogate");
    expect(terminalText("软件 engineer 😀")).toBe("软件 engineer 😀");
  });
});

describe("csvLine", () => {
  it("quotes what needs quotes", () => {
    expect(csvLine(["a", 'b"c', "d,e", "f\ng", 1.5, null, " h"])).toBe('a,"b""c","d,e","f\ng",1.5,," h"');
  });

  it("takes the force of formulas, and of nothing else", () => {
    expect(spreadsheetLine(["=1+1", "+a", "-a", "@a", "\tb", "\rc", "＝d", " =e", "C++", -1])).toBe(
      `'=1+1,'+a,'-a,'@a,'\tb,"'\rc",'＝d,' =e,C++,-1`,
    );
  });
});

describe("didYouMean", () => {
  it("finds slips of the hand and beginnings of words, and stays silent otherwise", () => {
    const words = ["currency", "period", "per-industry-max", "top"];
    expect(didYouMean("currrency", words)).toBe("currency");
    expect(didYouMean("perido", words)).toBe("period");
    expect(didYouMean("curr", words)).toBe("currency");
    expect(didYouMean("tpo", words)).toBe("top");
    expect(didYouMean("zebra", words)).toBeUndefined();
  });
});
