import { expect, it } from "vitest";
import { csvLine, looksLikeFormula, spreadsheetLine } from "../../src/report/csv-line.js";

it("quotes what must be quoted", () => {
  expect(csvLine(["a", 'b"c', "d,e", "f\ng", null, 1.5, " h"])).toBe('a,"b""c","d,e","f\ng",,1.5," h"');
});

it("disarms what a spreadsheet would run, and shows control characters", () => {
  expect(spreadsheetLine(["=1+1", "+2", "-3", "@x", "\tx", "＝1", "  =1", -3])).toBe(
    "'=1+1,'+2,'-3,'@x,'\tx,'＝1,'  =1,-3",
  );
  expect(spreadsheetLine(["a\u0000b\u001bc"])).toBe("a\ufffdb\ufffdc");
  expect(spreadsheetLine([' =HYPERLINK("x","y")', "C++", "a-b", "\rc"])).toBe(
    `"' =HYPERLINK(""x"",""y"")",C++,a-b,"'\rc"`,
  );
  expect(["a=1", "", "3-5年"].map(looksLikeFormula)).toEqual([false, false, false]);
});
