import { describe, expect, it } from "vitest";
import { mergeLedgers } from "../../src/records/merge-ledgers.js";
import { normaliseRecords } from "../../src/records/normalise-records.js";

const rows = [
  { title: "焊工", salary: "8千-1.2万/月", education: "大专", experience: "3-5年", description: "负责焊接" },
  { title: "焊工", salary: "面议", education: "@@@@" },
  { title: "" },
  { title: "电工", salary: "@@@@", education: "@@@@" },
  null,
  { title: "电工", education: "@&@&" },
];

describe("normaliseRecords", () => {
  it("accounts for every row", () => {
    const { records, ledger } = normaliseRecords(rows, { kind: "job" });
    expect([...records].map((record) => record.position)).toEqual(["焊工", "焊工", "电工", "电工"]);
    expect(JSON.parse(JSON.stringify(ledger))).toEqual({
      rowsIn: 6,
      used: 1,
      usedInPart: 3,
      rejected: 2,
      duplicates: 0,
      rejectionsByReason: {
        "not-an-object": 1,
        "title-missing": 1,
        "title-unrecognised": 0,
        "status-missing": 0,
        "status-unrecognised": 0,
        "count-unrecognised": 0,
        duplicate: 0,
      },
      rejections: [
        { row: 2, ordinal: 3, reason: "title-missing", received: "" },
        { row: 4, ordinal: 5, reason: "not-an-object", received: "" },
      ],
      fields: {
        title: { stated: 4, notStated: 1, unrecognised: 0 },
        industry: { stated: 0, notStated: 4, unrecognised: 0 },
        headcount: { stated: 0, notStated: 4, unrecognised: 0 },
        salary: { stated: 1, notStated: 2, unrecognised: 1 },
        education: { stated: 1, notStated: 0, unrecognised: 3 },
        experience: { stated: 1, notStated: 3, unrecognised: 0 },
        requirements: { stated: 1, notStated: 3, unrecognised: 0 },
        attributes: { stated: 0, notStated: 4, unrecognised: 0 },
      },
      unrecognised: {
        title: [],
        industry: [],
        headcount: [],
        salary: [{ text: "@@@@", count: 1 }],
        education: [
          { text: "@@@@", count: 2 },
          { text: "@&@&", count: 1 },
        ],
        experience: [],
        requirements: [],
        attributes: [],
      },
    });
  });

  it("reads a row only when a record is asked for, and closes its source", () => {
    let read = 0;
    let closed = false;
    function* source() {
      try {
        for (;;) {
          read += 1;
          yield { title: "焊工" };
        }
      } finally {
        closed = true;
      }
    }
    const { records, ledger } = normaliseRecords(source(), { kind: "job" });
    expect([read, ledger.rowsIn]).toEqual([0, 0]);
    for (const _ of records) if (ledger.rowsIn === 3) break;
    expect([read, ledger.rowsIn, closed]).toEqual([3, 3, true]);
  });

  it("keeps as many rejections and texts as told, and counts the rest", () => {
    const bad = Array.from({ length: 50 }, (_, row) => (row % 2 === 0 ? {} : { title: "焊工", education: `@${row}@` }));
    const { records, ledger } = normaliseRecords(bad, { kind: "job", keepRejections: 3, keepUnrecognised: 2 });
    expect([...records]).toHaveLength(25);
    expect(ledger.rejections.map((rejection) => rejection.row)).toEqual([0, 2, 4]);
    expect([ledger.rejected, ledger.rejectionsByReason["title-missing"]]).toEqual([25, 25]);
    // All came once: "@1@" and "@11@" are the first two in code-unit order, for "1" comes before "@".
    expect(ledger.unrecognised.education).toEqual([
      { text: "@11@", count: 1 },
      { text: "@13@", count: 1 },
    ]);
    expect(ledger.fields.education.unrecognised).toBe(25);
  });

  it("rejects what came before, by the key named", () => {
    const ads = [
      { title: "焊工", company: "甲", city: "济南" },
      { title: "焊工 ", company: "甲", city: "济南" },
      { title: "焊工", company: "乙", city: "济南" },
      { title: "焊工", company: "", city: "济南" },
      { title: "焊工", company: "", city: "济南" },
      { title: "", company: "甲", city: "济南" },
      { title: "焊工", company: "甲", city: "济南" },
    ];
    const { records, ledger } = normaliseRecords(ads, {
      kind: "job",
      duplicates: { key: ["title", "company", "city"] },
    });
    expect([...records]).toHaveLength(4);
    expect(ledger.duplicates).toBe(2);
    expect(ledger.rejections).toEqual([
      { row: 1, ordinal: 2, reason: "duplicate", received: "焊工 ", firstRow: 0 },
      { row: 5, ordinal: 6, reason: "title-missing", received: "" },
      { row: 6, ordinal: 7, reason: "duplicate", received: "焊工", firstRow: 0 },
    ]);
    expect(ledger.fields.title).toEqual({ stated: 4, notStated: 1, unrecognised: 0 });
  });

  it("finds the key's fields under the columns named, and other columns as they are", () => {
    const ads = [
      { 职位: "焊工", 编号: 1 },
      { 职位: "焊工", 编号: 2 },
      { 职位: "焊工", 编号: "1" },
    ];
    const { records, ledger } = normaliseRecords(ads, {
      kind: "job",
      columns: { title: "职位" },
      duplicates: { key: ["title", "编号"] },
    });
    expect([...records]).toHaveLength(2);
    expect(ledger.rejections[0]).toMatchObject({ row: 2, firstRow: 0 });
  });

  it("compares rows that are read apart where their keys are handed on, and merged ledgers count them through", () => {
    const keys = new Map<string, number>();
    const read = (titles: readonly string[], rows: number) => {
      const duplicates = { key: ["title"], earlier: { keys, rows } };
      const { records, ledger } = normaliseRecords(
        titles.map((title) => ({ title })),
        { kind: "job", duplicates },
      );
      return { titles: [...records].map(({ title }) => title), ledger };
    };
    // Rows 0 to 2, then 3 to 5: 5 repeats 3, 4 repeats 1, and 1 repeats nothing.
    const first = read(["焊工", "电工", ""], 0);
    const second = read(["钳工", "电工 ", "钳工"], first.ledger.rowsIn);
    expect([first.titles, second.titles]).toEqual([["焊工", "电工"], ["钳工"]]);
    // Within the second part row 1 repeats what stands two rows before its first.
    expect(second.ledger.rejections.map(({ row, firstRow }) => [row, firstRow])).toEqual([
      [1, -2],
      [2, 0],
    ]);
    const { rowsIn, duplicates, rejections } = mergeLedgers(first.ledger, second.ledger);
    expect([rowsIn, duplicates]).toEqual([6, 2]);
    expect(rejections.map(({ row, reason, firstRow }) => [row, reason, firstRow])).toEqual([
      [2, "title-missing", undefined],
      [4, "duplicate", 1],
      [5, "duplicate", 3],
    ]);
  });

  it("keeps the cells of a key apart", () => {
    const ads = [
      { title: "焊工甲", company: "乙" },
      { title: "焊工", company: "甲乙" },
    ];
    const { records } = normaliseRecords(ads, { kind: "job", duplicates: { key: ["title", "company"] } });
    expect([...records]).toHaveLength(2);
  });

  it("shows which cell held no text", () => {
    const ads = [
      { title: "焊工", description: { text: "Java" } },
      { title: "焊工", description: null, tags: [["Java"]] },
      { title: "焊工", description: "", tags: [["Java"]] },
      { title: "焊工", description: "-", tags: [["Java"]] },
    ];
    const { records, ledger } = normaliseRecords(ads, { kind: "job" });
    expect([...records]).toHaveLength(4);
    expect(ledger.unrecognised.requirements).toEqual([
      { text: "(list)", count: 3 },
      { text: "(object)", count: 1 },
    ]);
  });

  it("cuts long texts for show, and never within a surrogate pair", () => {
    const long = `${"@".repeat(119)}😀@@@`;
    const { records, ledger } = normaliseRecords([{ title: "焊工", education: long }], { kind: "job" });
    expect([...records]).toHaveLength(1);
    expect(ledger.unrecognised.education).toEqual([{ text: `${"@".repeat(119)}…`, count: 1 }]);
  });

  it("reads talent, and lists what it could not read of the rejected", () => {
    const people = [
      { title: "焊工", status: "在职" },
      { title: "焊工", status: "X" },
      { title: "焊工", status: "" },
    ];
    const { records, ledger } = normaliseRecords(people, { kind: "talent" });
    expect([...records].map((record) => record.status)).toEqual(["stock"]);
    expect(ledger.fields.status).toEqual({ stated: 1, notStated: 1, unrecognised: 1 });
    expect(ledger.fields.title).toEqual({ stated: 1, notStated: 0, unrecognised: 0 });
    expect(ledger.unrecognised.status).toEqual([{ text: "X", count: 1 }]);
  });

  it("refuses options and input before any row is read", () => {
    const refuse = (input: unknown, options: object) =>
      expect(() => normaliseRecords(input as unknown[], { kind: "job", ...options }));
    refuse(rows, { kind: "person" }).toThrow("normaliseRecords.kind: expected job or talent, received person");
    refuse(rows, { keepRejections: -1 }).toThrow("[invalid-option]");
    refuse(rows, { keepUnrecognised: 0.5 }).toThrow("[invalid-option]");
    refuse(rows, { duplicates: { key: [] } }).toThrow("[invalid-option]");
    refuse(rows, { duplicates: { key: ["__proto__"] } }).toThrow("[invalid-option]");
    refuse(rows, { duplicates: {} }).toThrow("[invalid-option]");
    for (const earlier of [null, {}, { keys: {}, rows: 0 }, { keys: new Map(), rows: "0" }]) {
      refuse(rows, { duplicates: { key: ["title"], earlier } }).toThrow("normaliseRecords.duplicates.earlier");
    }
    refuse(rows, { salary: { currency: "rmb" } }).toThrow("[invalid-option]");
    refuse(rows, { keepRejection: 5 }).toThrow("did you mean `keepRejections`?");
    refuse(rows, { duplicates: { keys: ["title"], key: ["title"] } }).toThrow("received keys [invalid-option]");
    refuse({ title: "焊工" }, {}).toThrow("[invalid-value]");
    refuse("焊工", {}).toThrow("[invalid-value]");
  });
});
