import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RepeatFinder } from "../../src/cli/repeat-finder.js";
import { normaliseRecords } from "../../src/index.js";

describe("RepeatFinder", () => {
  it("counts rows that repeat an earlier one of their file, and those of another file apart", () => {
    const finder = new RepeatFinder(["title", "city"]);
    finder.startFile();
    for (const city of ["Bristol", "Leeds", "Bristol", "Bristol"]) finder.add(["Welder", city]);
    finder.startFile();
    finder.add(["Welder", "Leeds"]);
    finder.add(["Welder", "Leeds"]);
    finder.add(["Welder", "York"]);
    expect(finder.summary()).toEqual({
      fields: ["title", "city"],
      compared: 7,
      // Bristol twice in the first file, Leeds once more in the second.
      withinFiles: 3,
      acrossFiles: 1,
      mostFrequent: [
        { name: "Welder · Bristol", count: 3 },
        { name: "Welder · Leeds", count: 3 },
      ],
    });
  });

  it("does not compare a row that lacks one of the fields", () => {
    const finder = new RepeatFinder(["title", "company"]);
    finder.startFile();
    for (const company of ["", null, undefined, " "]) {
      finder.add(["焊工", company]);
      finder.add(["焊工", company]);
    }
    expect(finder.summary()).toMatchObject({ compared: 0, withinFiles: 0 });
  });

  it("sets white space, width and kind of dash aside, and keeps the cells apart", () => {
    const finder = new RepeatFinder(["title", "company"]);
    finder.startFile();
    finder.add(["Ｊａｖａ  工程师", "甲–乙公司"]);
    finder.add([" Java 工程师 ", "甲-乙公司"]);
    finder.add(["ab", "c"]);
    finder.add(["a", "bc"]);
    expect(finder.summary()).toMatchObject({ compared: 4, withinFiles: 1 });
  });

  it("grows, and finds every repeat of many rows", () => {
    const finder = new RepeatFinder(["title"]);
    finder.startFile();
    for (let round = 0; round < 2; round += 1) {
      for (let row = 0; row < 20_000; row += 1) finder.add([`__proto__ ${row}`]);
    }
    expect(finder.summary()).toMatchObject({ compared: 40_000, withinFiles: 20_000 });
  });

  it("finds what the ledger rejects where it is asked for duplicates", () => {
    const cell = fc.constantFrom(
      "",
      " ",
      "焊工",
      "焊 工",
      "Ｗelder",
      "Welder",
      "welder",
      "甲—乙",
      "甲-乙",
      "-",
      "<b>x</b>",
    );
    fc.assert(
      fc.property(fc.array(fc.record({ title: cell, company: cell, city: cell }), { maxLength: 40 }), (rows) => {
        const { records, ledger } = normaliseRecords(rows, {
          kind: "job",
          duplicates: { key: ["title", "company", "city"] },
        });
        const usable = [...records].length + ledger.duplicates;
        const finder = new RepeatFinder(["title", "company", "city"]);
        finder.startFile();
        // A row without a title is rejected before it is compared.
        const named = rows.filter((row) => [...normaliseRecords([row], { kind: "job" }).records].length === 1);
        for (const row of named) finder.add([row.title, row.company, row.city]);
        expect(named.length).toBe(usable);
        expect(finder.summary().withinFiles).toBe(ledger.duplicates);
      }),
    );
  });
});
