import fc from "fast-check";
import { expect, it } from "vitest";
import { csvLine, spreadsheetLine } from "../../src/report/csv-line.js";
import { readCsv } from "../../src/report/read-csv.js";

const cell = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.constantFrom('"', ",", "\n", "\r", " ", "=", "a", ";", "\t") }),
);

it("reads back every cell that it wrote", () => {
  // A heading of commas says what parts the cells; a line of nothing but space is no row.
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 5 }), (cells) => {
      const [, row] = readCsv(`a,b,c,d,e,f\n${csvLine([...cells, "end"])}\n`, "test");
      // A bare carriage return outside quotes does not occur: such cells are quoted.
      expect(row).toEqual([...cells, "end"]);
    }),
  );
});

it("writes no cell that a spreadsheet would run", () => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 5 }), (cells) => {
      const [, row = []] = readCsv(`a,b,c,d,e,f\n${spreadsheetLine([...cells, "end"])}\n`, "test");
      for (const read of row) expect(read).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r]/);
    }),
  );
});
