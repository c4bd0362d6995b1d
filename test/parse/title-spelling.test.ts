import { describe, expect, test } from "vitest";
import { SMALL_WORDS, SPELLINGS } from "../../src/parse/title.data.js";
import { spellLatinWords } from "../../src/parse/title-spelling.js";

describe("spellLatinWords", () => {
  test.each([
    ["javascript", "JavaScript"],
    ["node.js and .net", "Node.js and .NET"],
    ["php sql crm", "PHP SQL CRM"],
    ["html5 h5 java8 3d 5g", "HTML5 H5 Java8 3D 5G"],
    ["in charge of it", "In Charge of IT"],
    ["driver's mate", "Driver's Mate"],
    ["élève ßx", "Élève ßx"],
    ["高级java工程师", "高级Java工程师"],
    ["mgr, qc", "Mgr, QC"],
    ["q&a, iso9001", "Q&A, ISO9001"],
  ])("%s becomes %s", (text, spelt) => {
    expect(spellLatinWords(text)).toBe(spelt);
  });

  test("its lists hold no word twice", () => {
    const words = [...SPELLINGS.split(" "), ...SMALL_WORDS.split(" ")].map((word) => word.toLowerCase());
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });
});
