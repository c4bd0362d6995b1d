import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JobLedgerField } from "../../src/records/fields.js";
import type { Ledger } from "../../src/records/ledger.js";
import { mergeLedgers } from "../../src/records/merge-ledgers.js";
import { normaliseRecord } from "../../src/records/normalise-record.js";
import { normaliseRecords } from "../../src/records/normalise-records.js";
import type { JobRecordsOptions } from "../../src/records/record-options.js";

const cells: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("", "面议", "15k-25k·14薪", "本科及以上", "3-5年", "招5人", "@@@@", "焊工") },
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
);

const rows: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record(
      {
        title: fc.oneof({ weight: 3, arbitrary: fc.constantFrom("焊工", "__proto__", "Java开发") }, cells),
        industry: cells,
        headcount: cells,
        salary: cells,
        education: cells,
        experience: cells,
        description: cells,
        tags: cells,
        attributes: cells,
        company: cells,
      },
      { requiredKeys: [] },
    ),
  },
  fc.anything(),
);

const options: JobRecordsOptions = {
  kind: "job",
  salary: { currency: "CNY", period: "month" },
  duplicates: { key: ["title", "company"] },
  keepRejections: 5,
};

function addsUp(ledger: Ledger<JobLedgerField>): void {
  expect(ledger.used + ledger.usedInPart + ledger.rejected).toBe(ledger.rowsIn);
  const reasons = Object.values(ledger.rejectionsByReason).reduce((sum, count) => sum + count, 0);
  expect(reasons).toBe(ledger.rejected);
  expect(ledger.duplicates).toBe(ledger.rejectionsByReason.duplicate);
  expect(ledger.rejections.length).toBe(Math.min(5, ledger.rejected));
  for (const [field, counts] of Object.entries(ledger.fields)) {
    const rejected =
      field === "title"
        ? ledger.rejectionsByReason["title-missing"] + ledger.rejectionsByReason["title-unrecognised"]
        : 0;
    expect(counts.stated + counts.notStated + counts.unrecognised).toBe(ledger.used + ledger.usedInPart + rejected);
    const listed = ledger.unrecognised[field as "salary"].reduce((sum, { count }) => sum + count, 0);
    expect(listed).toBe(counts.unrecognised);
  }
}

describe("normaliseRecords", () => {
  it("adds up at every moment, whatever the rows hold", () => {
    fc.assert(
      fc.property(fc.array(rows, { maxLength: 20 }), (input) => {
        const { records, ledger } = normaliseRecords(input, options);
        for (const record of records) {
          expect(record.kind).toBe("job");
          addsUp(ledger);
        }
        addsUp(ledger);
        expect(ledger.rowsIn).toBe(input.length);
      }),
    );
  });

  it("gives the same from a list, a generator and an async generator", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(rows, { maxLength: 20 }), async (input) => {
        const list = normaliseRecords(input, options);
        const lazy = normaliseRecords(
          (function* () {
            yield* input;
          })(),
          options,
        );
        const later = normaliseRecords(
          (async function* () {
            yield* input;
          })(),
          options,
        );
        const expected = [...list.records];
        expect([...lazy.records]).toEqual(expected);
        const arrived: unknown[] = [];
        for await (const record of later.records) arrived.push(record);
        expect(arrived).toEqual(expected);
        expect(JSON.stringify(lazy.ledger)).toBe(JSON.stringify(list.ledger));
        expect(JSON.stringify(later.ledger)).toBe(JSON.stringify(list.ledger));
      }),
    );
  });

  it("gives each row the record that normaliseRecord gives it alone", () => {
    const { duplicates: _, keepRejections: __, ...single } = options as JobRecordsOptions & { kind: "job" };
    fc.assert(
      fc.property(fc.array(rows, { maxLength: 20 }), (input) => {
        const together = [...normaliseRecords(input, single).records];
        const alone = input.flatMap((row) => {
          const result = normaliseRecord(row, single);
          return result.ok ? [result.record] : [];
        });
        expect(together).toEqual(alone);
      }),
    );
  });

  it("merges the ledgers of parts into that of the whole", () => {
    const { duplicates: _, ...plain } = { ...options, keepRejections: 1000 };
    fc.assert(
      fc.property(fc.array(rows), fc.array(rows), fc.array(rows), (...parts) => {
        const ledgerOf = (input: unknown[]): Ledger<JobLedgerField> => {
          const { records, ledger } = normaliseRecords(input, { ...plain, keepUnrecognised: 1000 });
          for (const _record of records);
          return ledger;
        };
        const [a, b, c] = parts.map(ledgerOf) as [
          Ledger<JobLedgerField>,
          Ledger<JobLedgerField>,
          Ledger<JobLedgerField>,
        ];
        const whole = JSON.stringify(ledgerOf(parts.flat()));
        expect(JSON.stringify(mergeLedgers(mergeLedgers(a, b), c))).toBe(whole);
        expect(JSON.stringify(mergeLedgers(a, mergeLedgers(b, c)))).toBe(whole);
      }),
    );
  });

  it("never changes a row", () => {
    fc.assert(
      fc.property(
        fc.array(
          rows.filter((row) => typeof row === "object" && row !== null),
          { maxLength: 5 },
        ),
        (input) => {
          for (const row of input) Object.freeze(row);
          const { records } = normaliseRecords(Object.freeze(input), options);
          for (const _record of records);
        },
      ),
    );
  });
});
