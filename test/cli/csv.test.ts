import { expect, it } from "vitest";
import { csvLine, spreadsheetLine } from "../../src/cli/csv.js";

it("quotes what needs quotes", () => {
  expect(csvLine(["a", 'b"c', "d,e", "f\ng", 1.5, null, " h"])).toBe('a,"b""c","d,e","f\ng",1.5,," h"');
});

it("takes the force of formulas and control characters, and of nothing else", () => {
  expect(spreadsheetLine(["=1+1", "+a", "-a", "@a", "\tb", "\rc", "＝d", "C++", "a-b", -1, "e\u001bf"])).toBe(
    `'=1+1,'+a,'-a,'@a,'\tb,"'\rc",'＝d,C++,a-b,-1,e\ufffdf`,
  );
  expect(spreadsheetLine([' =HYPERLINK("x","y")'])).toBe(`"' =HYPERLINK(""x"",""y"")"`);
});
