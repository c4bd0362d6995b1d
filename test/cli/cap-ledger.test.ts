import { expect, it } from "vitest";
import { capLedger, TEXTS_KEPT } from "../../src/cli/cap-ledger.js";
import { mergeLedgers, normaliseRecords } from "../../src/index.js";

/** Advertisements of which each has a schooling of its own that nothing is known of, and one row without a title. */
const ledgerOf = (from: number, count: number) => {
  const rows = Array.from({ length: count }, (_, row) => ({ title: "焊工", education: `见正文${from + row}` }));
  const { records, ledger } = normaliseRecords([...rows, {}], { kind: "job", keepUnrecognised: TEXTS_KEPT });
  for (const _ of records) void _;
  return ledger;
};

it("cuts the lists of several files to those of one, and no count", () => {
  const [a, b] = [ledgerOf(0, 700), ledgerOf(600, 700)];
  const capped = capLedger(mergeLedgers(a, b));
  expect(capped).toMatchObject({ rowsIn: 1402, usedInPart: 1400, rejected: 2 });
  expect(capped.fields.education).toEqual({ stated: 0, notStated: 0, unrecognised: 1400 });
  expect(capped.unrecognised.education).toHaveLength(100);
  // Texts 600 to 699 are in both files, and come twice; each list alone would have been cut before they met.
  expect(capped.unrecognised.education.every(({ count }) => count === 2)).toBe(true);
  expect(capped.rejections.map(({ row }) => row)).toEqual([700, 1401]);
});

it("lists the first thousand rejections", () => {
  const rejected = () => {
    const { records, ledger } = normaliseRecords(
      Array.from({ length: 800 }, () => ({})),
      { kind: "job" },
    );
    for (const _ of records) void _;
    return ledger;
  };
  const capped = capLedger(mergeLedgers(rejected(), rejected()));
  expect(capped.rejected).toBe(1600);
  expect(capped.rejections).toHaveLength(1000);
  expect(capped.rejections.at(-1)?.row).toBe(999);
});
