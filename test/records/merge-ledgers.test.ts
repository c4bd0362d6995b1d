import { describe, expect, it } from "vitest";
import { mergeLedgers } from "../../src/records/merge-ledgers.js";
import { normaliseRecords } from "../../src/records/normalise-records.js";

describe("mergeLedgers", () => {
  it("adds up, renumbers the rows that follow and joins the texts", () => {
    const ledgerOf = (rows: unknown[]) => {
      const { records, ledger } = normaliseRecords(rows, { kind: "talent", duplicates: { key: ["title"] } });
      expect([...records].length).toBeGreaterThan(0);
      return ledger;
    };
    const a = ledgerOf([
      { title: "焊工", status: "在职" },
      { title: "电工", status: "X" },
    ]);
    const b = ledgerOf([
      { title: "焊工", status: "在职" },
      { title: "焊工", status: "在职" },
      { title: "铣工", status: "X" },
      { title: "铣工", status: "Y" },
    ]);
    const both = mergeLedgers(a, b);
    expect([both.rowsIn, both.used, both.usedInPart, both.rejected, both.duplicates]).toEqual([6, 2, 0, 4, 1]);
    expect(both.rejections.map(({ row, ordinal, reason, firstRow }) => [row, ordinal, reason, firstRow])).toEqual([
      [1, 2, "status-unrecognised", undefined],
      [3, 4, "duplicate", 2],
      [4, 5, "status-unrecognised", undefined],
      [5, 6, "status-unrecognised", undefined],
    ]);
    expect(both.unrecognised.status).toEqual([
      { text: "X", count: 2 },
      { text: "Y", count: 1 },
    ]);
    expect(both.fields.status).toEqual({ stated: 2, notStated: 0, unrecognised: 3 });
  });
});
