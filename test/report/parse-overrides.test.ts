import { describe, expect, it } from "vitest";
import { catalogueCsv } from "../../src/report/catalogue-csv.js";
import { parseOverrides } from "../../src/report/parse-overrides.js";
import { catalogueOf, override } from "./market.js";

const clerk = override();

describe("parseOverrides", () => {
  it("reads JSON, as a list or under a key", () => {
    expect(parseOverrides(JSON.stringify([clerk]))).toEqual([clerk]);
    expect(parseOverrides(`\ufeff ${JSON.stringify({ overrides: [clerk] })}`)).toEqual([clerk]);
  });

  it("reads CSV, in English and Chinese, in any order of columns", () => {
    const english = 'by,id,reason,action,note\r\nLW,clerk,"A court, a new one",include,x\r\n\r\nLW,a,b,level 3,\r\n';
    expect(parseOverrides(english)).toEqual([
      { id: "clerk", action: "include", reason: "A court, a new one", by: "LW" },
      { id: "a", action: { level: 3 }, reason: "b", by: "LW" },
    ]);
    const chinese =
      "\ufeff岗位;调整;理由;经办\n焊工;调出;已并入;李\n护士;等级4;=急需;王\n会计;★★☆☆☆;r;b\n律师;调至2级;r;b\n司机;3;r;b";
    expect(parseOverrides(chinese).map(({ id, action }) => [id, action])).toEqual([
      ["焊工", "exclude"],
      ["护士", { level: 4 }],
      ["会计", { level: 2 }],
      ["律师", { level: 2 }],
      ["司机", { level: 3 }],
    ]);
  });

  it("takes off the apostrophe that a spreadsheet's file has before a formula", () => {
    expect(parseOverrides("id,action,reason,by\n'=x,include,r,b\n'90s,include,r,b").map(({ id }) => id)).toEqual([
      "=x",
      "'90s",
    ]);
  });

  it("reads the words that the catalogue itself writes", () => {
    const moved = [override({ action: { level: 2 } }), override({ id: "nurse", action: "exclude" })];
    for (const language of ["en", "zh"] as const) {
      const [heading, ...lines] = [...catalogueCsv(catalogueOf({ overrides: moved }), { language })];
      const byHand = lines.filter((line) => line.includes("LW"));
      const read = parseOverrides(
        [heading?.replace("\ufeff", "").replace(/^[^,]+,[^,]+,/, "x,y,"), ...byHand].join(""),
      );
      expect(read.map(({ id, action }) => [id, action])).toEqual([
        ["nurse", "exclude"],
        ["clerk", { level: 2 }],
      ]);
    }
  });

  it.each([
    ["JSON that is broken", "[{", /JSON text/],
    ["an object without a list", "{}", /a list of overrides/],
    ["an empty file", "", /column id.*an empty file/],
    ["a missing column", "id,action,reason\na,include,b", /the column by/],
    ["an action that is none", "id,action,reason,by\na,inclued,b,c", /line 2.*did you mean include\?.*"inclued"/],
    ["no action", "id,action,reason,by\na,,b,c", /line 2.*received nothing/],
    ["an open quotation mark", 'id,action,reason,by\na,include,"b,c', /quotation mark.*line 2/],
  ])("refuses %s", (_, text, message) => {
    expect(() => parseOverrides(text)).toThrow(message);
  });

  it("reads 100 kB of quotation marks in no time", () => {
    const start = performance.now();
    expect(() => parseOverrides(`id,action,reason,by\n${'"'.repeat(100_001)}`)).toThrow();
    expect(() => parseOverrides(`id,action,reason,by\na,${" ".repeat(100_000)}x,b,c`)).toThrow();
    expect(performance.now() - start).toBeLessThan(500);
  });
});
