import type { FieldCounts, Ledger } from "./ledger.js";
import type { RejectionReason } from "./record-reader.js";
import { REJECTION_REASONS } from "./record-reader.js";
import type { TextCount } from "./text-counts.js";

/**
 * Joins the ledgers of two inputs of one kind, the rows of the second following those of the first.
 *
 * Every count of rows and of fields is the sum of both, so that the merged ledger adds up too. Rows of `b` are renumbered
 * to follow those of `a`. All rejections and texts that either kept are kept; a text that one of them did not list is
 * counted by the other alone.
 *
 * @param a - A finished ledger; never modified.
 * @param b - The finished ledger of the rows that follow, of the same kind of record; never modified.
 * @returns A ledger as plain data, that no longer changes.
 * @example
 * const first = normaliseRecords([{ title: "焊工" }, {}], { kind: "job" });
 * const second = normaliseRecords([{}], { kind: "job" });
 * [...first.records, ...second.records].length; // => 1
 * mergeLedgers(first.ledger, second.ledger).rejections.map((rejection) => rejection.row); // => [1, 2]
 */
export function mergeLedgers<Field extends string>(a: Ledger<Field>, b: Ledger<Field>): Ledger<Field> {
  const shift = a.rowsIn;
  const fields = Object.keys(a.fields) as Field[];
  const byField = <T>(make: (field: Field) => T): Record<Field, T> =>
    Object.fromEntries(fields.map((field) => [field, make(field)])) as Record<Field, T>;
  const [counts, moreCounts] = [a.fields, b.fields];
  const [texts, moreTexts] = [a.unrecognised, b.unrecognised];
  return {
    rowsIn: shift + b.rowsIn,
    used: a.used + b.used,
    usedInPart: a.usedInPart + b.usedInPart,
    rejected: a.rejected + b.rejected,
    duplicates: a.duplicates + b.duplicates,
    rejectionsByReason: Object.fromEntries(
      REJECTION_REASONS.map((reason) => [reason, a.rejectionsByReason[reason] + b.rejectionsByReason[reason]]),
    ) as Record<RejectionReason, number>,
    rejections: [
      ...a.rejections,
      ...b.rejections.map((rejection) => ({
        ...rejection,
        row: rejection.row + shift,
        ordinal: rejection.ordinal + shift,
        ...(rejection.firstRow === undefined ? {} : { firstRow: rejection.firstRow + shift }),
      })),
    ],
    fields: byField((field) => addCounts(counts[field], moreCounts[field])),
    unrecognised: byField((field) => addTexts(texts[field], moreTexts[field])),
  };
}

function addCounts(a: FieldCounts, b: FieldCounts): FieldCounts {
  return {
    stated: a.stated + b.stated,
    notStated: a.notStated + b.notStated,
    unrecognised: a.unrecognised + b.unrecognised,
  };
}

function addTexts(a: readonly TextCount[], b: readonly TextCount[]): readonly TextCount[] {
  const counts = new Map(a.map(({ text, count }) => [text, count]));
  for (const { text, count } of b) counts.set(text, (counts.get(text) ?? 0) + count);
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((x, y) => y.count - x.count || (x.text < y.text ? -1 : 1));
}
