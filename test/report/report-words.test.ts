import { shortageDefaults } from "shortage-index";
import { describe, expect, it } from "vitest";
import { CHINESE_REASONS } from "../../src/report/default-reasons.data.js";
import { REPORT_WORDS } from "../../src/report/report-words.data.js";

/** Every text of a table of words, with its place; functions are called with what they may be called with. */
function texts(value: unknown, path: string): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") {
    const facts = {
      entered: 1,
      left: 1,
      rose: 1,
      fell: 1,
      stayed: 1,
      count: 1,
      firmlyIn: 1,
      contested: 1,
      firmlyOut: 1,
      firm: "95%",
      enter: 1,
      leave: 1,
      levels: 1,
      correlation: "1",
    };
    const first =
      value.length === 1 && /summary|Summary$/.test(path) ? facts : path.endsWith("changeSummary") ? facts : 1;
    return [[path, String((value as (...given: unknown[]) => string)(first, 1, 1))]];
  }
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

/** Names of methods, and what is the same in both languages. */
const SAME =
  /aggregateNames\.(mazziotta|topsis|vikor|waspas)|\.(tag|p10|p25|p75|p90|colon|stop|comma)$|lead\.overview|detail\.(to|shown)$|\.items$/;

describe("the words of the report", () => {
  const zh = new Map(texts(REPORT_WORDS.zh, "words"));
  const en = new Map(texts(REPORT_WORDS.en, "words"));

  it("are the same in number in both languages", () => {
    expect([...zh.keys()]).toEqual([...en.keys()]);
  });

  it("are Chinese in Chinese and not in English", () => {
    const han = /\p{Script=Han}/u;
    for (const [path, text] of zh) if (!SAME.test(path)) expect([path, han.test(text)]).toEqual([path, true]);
    for (const [path, text] of en) expect([path, han.test(text)]).toEqual([path, false]);
  });

  it("hold nothing that HTML would take for markup", () => {
    for (const [path, text] of [...zh, ...en]) expect([path, /[<>&"]/.test(text)]).toEqual([path, false]);
  });

  it("give a reason of every default in Chinese", () => {
    const names = [
      ...shortageDefaults.dimensions.map(({ value }) => value.id),
      ...Object.keys(shortageDefaults.options),
    ];
    expect(Object.keys(CHINESE_REASONS).sort()).toEqual(names.sort());
  });
});
