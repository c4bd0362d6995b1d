import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldCodeUnit, foldRequirementText } from "../../src/parse/requirements-fold.js";

describe("foldRequirementText", () => {
  test.each([
    ["ＣＥＴ－４", "cet-4"],
    ["Ｅｘｃｅｌ，Ｗｏｒｄ；", "excel,word;"],
    ["Driver’s ‘licence’", "driver's 'licence'"],
    ["a–b—c−d", "a-b-c-d"],
    ["a\t\u00a0　 b", "a b"],
    ["a¦b", "a b"],
    ["a\nb\r\nc", "a\nb\r\nc"],
    ["ÉTÉ \u212a İ", "ÉtÉ \u212a İ"],
    ["。、…", "。、…"],
    ["\ud800\u0000", "\ud800\u0000"],
  ])("%j becomes %j", (text, folded) => {
    expect(foldRequirementText(text)).toBe(folded);
  });

  test("law: folding again changes nothing, and the text never grows", () => {
    const piece = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("　", " ", "Ａ", "Z", "¦", "\n", "’"));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const folded = foldRequirementText(pieces.join(""));
        expect(foldRequirementText(folded)).toBe(folded);
        expect(folded.length).toBeLessThanOrEqual(pieces.join("").length);
        expect(folded).not.toMatch(/[A-Z]| {2}|¦/);
      }),
    );
  });
});

describe("foldCodeUnit", () => {
  test("folds a full-width capital in one step", () => {
    expect(String.fromCharCode(foldCodeUnit("Ｚ".charCodeAt(0)))).toBe("z");
  });
});
