import { describe, expect, it } from "vitest";
import { catalogueCsv } from "../../src/report/catalogue-csv.js";
import { readCsv } from "../../src/report/read-csv.js";
import { catalogueOf, override, renamed } from "./market.js";

const rowsOf = (...args: Parameters<typeof catalogueCsv>): readonly (readonly string[])[] =>
  readCsv([...catalogueCsv(...args)].join("").replace("\ufeff", ""), "test");

describe("catalogueCsv", () => {
  it("writes a heading and a line a listed position", () => {
    const [first] = catalogueCsv(catalogueOf());
    expect(first).toMatch(
      /^\ufeffrank,position,id,industry,score,level,coverage,scarcity,bar,price,supplyDemand value,supplyDemand score,.*,ads,wanted,stock,mobile\r\n$/,
    );
    const rows = rowsOf(catalogueOf({ pick: { count: 2 } }));
    // 10 of the position (its ids are not its names), 4 for each of 5 dimensions, 4 of evidence.
    expect(rows.map((row) => row.length)).toEqual([34, 34, 34]);
    expect(rows[1]?.slice(0, 6)).toEqual(["1", "Nurse", "nurse", "Care", "81.561438", "5"]);
  });

  it("has no column of ids where ids are names", () => {
    const names = { nurse: "nurse", welder: "welder", driver: "driver", clerk: "clerk" };
    expect(rowsOf(renamed(names), { language: "zh" })[0]?.slice(0, 5)).toEqual([
      "名次",
      "岗位",
      "行业",
      "得分",
      "等级",
    ]);
  });

  it("keeps the computed place, the reason and the initials of what was moved by hand, moved out or in", () => {
    const overrides = [override(), override({ id: "nurse", action: "exclude", reason: "=Counted, twice", by: "QZ" })];
    const rows = rowsOf(catalogueOf({ pick: { count: 2 }, overrides }));
    expect(rows[0]?.slice(-6)).toEqual([
      "listed",
      "computed listed",
      "computed level",
      "moved by hand",
      "reason",
      "by",
    ]);
    expect(rows.slice(1).map((row) => [row[1], ...row.slice(-6)])).toEqual([
      ["Nurse", "no", "yes", "5", "moved out", "'=Counted, twice", "QZ"],
      ["焊工", "yes", "yes", "4", "", "", ""],
      ["Clerk", "yes", "no", "1", "moved in", "A new court opens in May", "LW"],
    ]);
  });

  it("disarms names", () => {
    const text = [
      ...catalogueCsv(renamed({ nurse: '=HYPERLINK("http://x")', welder: "@a", driver: "-1", clerk: "+1" })),
    ];
    expect(text.join("")).not.toMatch(/(?:^|,)"?[=@+]|,"?-\d,driver/m);
  });

  it("refuses another language", () => {
    expect(() => catalogueCsv(catalogueOf(), { language: "fr" as never })).toThrow(/invalid-option/);
  });
});
