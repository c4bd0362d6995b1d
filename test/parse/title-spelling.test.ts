import { describe, expect, test } from "vitest";
import { SHORT_WORDS, SMALL_WORDS, SPELLINGS } from "../../src/parse/title.data.js";
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
    ["coe app lua", "COE App Lua"],
    ["andrew st. u.s. or j.p. e", "Andrew St. U.S. or J.P. E"],
    ["2nd 1st 4th 3d", "2nd 1st 4th 3D"],
    ["q&a, iso9001", "Q&A, ISO9001"],
  ])("%s becomes %s", (text, spelt) => {
    expect(spellLatinWords(text)).toBe(spelt);
  });

  test("its lists hold no word twice", () => {
    const words = [...SPELLINGS.split(" "), ...SMALL_WORDS.split(" "), ...SHORT_WORDS.split(" ")].map((word) =>
      word.toLowerCase(),
    );
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  test("lists as short words only what would else be initials", () => {
    for (const word of SHORT_WORDS.split(" ")) expect(word).toMatch(/^[a-z]{2,3}$/);
  });
});
