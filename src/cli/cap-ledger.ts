import type { Ledger, TextCount } from "shortage-index";

/** Rejections, and texts of each field, that a ledger of all files lists; as many as that of one file does. */
const REJECTIONS_LISTED = 1000;
const TEXTS_LISTED = 100;

/** Texts of each field to be kept of one file, so that those of several add up to their true counts. */
export const TEXTS_KEPT = 4096;

/** The ledger of several files, cut to the length of that of one, its parts in one fixed order. */
export function capLedger<Field extends string>(ledger: Ledger<Field>): Ledger<Field> {
  const { rowsIn, used, usedInPart, rejected, duplicates, rejectionsByReason, rejections, fields } = ledger;
  const unrecognised = Object.entries<readonly TextCount[]>(ledger.unrecognised).map(([field, texts]) => [
    field,
    texts.slice(0, TEXTS_LISTED),
  ]);
  return {
    rowsIn,
    used,
    usedInPart,
    rejected,
    duplicates,
    rejectionsByReason,
    rejections: rejections.slice(0, REJECTIONS_LISTED),
    fields,
    unrecognised: Object.fromEntries(unrecognised) as Ledger<Field>["unrecognised"],
  };
}
