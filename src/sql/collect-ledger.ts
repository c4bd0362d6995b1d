import type { FieldCounts, Ledger, Rejection, RejectionReason } from "shortage-index";
import { EMPTY, GAPS, REASONS, UNRECOGNISED } from "./reasons.js";
import { unpackGaps } from "./row-queries.js";

type Counts = { -readonly [Key in keyof FieldCounts]: FieldCounts[Key] };

/** Field at which a rejected row is counted. */
const FIELD_OF_REASON: Partial<Readonly<Record<RejectionReason, string>>> = {
  "title-missing": "title",
  "title-unrecognised": "title",
  "status-missing": "status",
  "status-unrecognised": "status",
  "count-unrecognised": "count",
};

/** Puts the groups of an engine together to a ledger. */
export class LedgerCollector<Field extends string> {
  readonly #fields: readonly Field[];
  readonly #reasons: readonly RejectionReason[];
  readonly #counts: Map<string, Counts>;
  readonly #byReason: Map<RejectionReason, number> = new Map();
  readonly #texts: Map<string, Map<string, number>>;
  #used = 0;
  #usedInPart = 0;

  /**
   * @param empty - The ledger of no rows, for its fields and reasons.
   */
  constructor(empty: Ledger<Field>) {
    this.#fields = Object.keys(empty.fields) as Field[];
    this.#reasons = Object.keys(empty.rejectionsByReason) as RejectionReason[];
    this.#counts = new Map(this.#fields.map((field) => [field, { stated: 0, notStated: 0, unrecognised: 0 }]));
    this.#texts = new Map(this.#fields.map((field) => [field, new Map()]));
  }

  /** Rows so far that gave no record. */
  get rejected(): number {
    return [...this.#byReason.values()].reduce((sum, count) => sum + count, 0);
  }

  /**
   * Takes a group of rows with the same gaps.
   *
   * @param reason - Number of the reason why they give no record; 0 where they do.
   * @param gaps - Their gaps, packed.
   * @param rows - How many they are.
   */
  addRows(reason: number, gaps: number, rows: number): void {
    if (reason === 0) {
      const each = unpackGaps(gaps, this.#fields.length);
      if (each.includes(UNRECOGNISED)) this.#usedInPart += rows;
      else this.#used += rows;
      each.forEach((gap, place) => {
        this.#count(this.#fields[place] as string, gap, rows);
      });
      return;
    }
    const name = REASONS[reason] as RejectionReason;
    this.#byReason.set(name, (this.#byReason.get(name) ?? 0) + rows);
    const field = FIELD_OF_REASON[name];
    if (field !== undefined) this.#count(field, name.endsWith("-missing") ? EMPTY : UNRECOGNISED, rows);
  }

  /**
   * Takes an unrecognised text of a field.
   *
   * @param field - The field.
   * @param text - The text, as a ledger shows it.
   * @param rows - How often it came.
   */
  addText(field: string, text: string, rows: number): void {
    const counts = this.#texts.get(field);
    counts?.set(text, (counts.get(text) ?? 0) + rows);
  }

  /**
   * @param rejections - The first rejections, in order.
   * @param keepUnrecognised - Texts to list for each field.
   * @returns The ledger, as plain data.
   */
  finish(rejections: readonly Rejection[], keepUnrecognised: number): Ledger<Field> {
    const byReason = this.#reasons.map((reason) => [reason, this.#byReason.get(reason) ?? 0] as const);
    const { rejected } = this;
    const byField = <T>(make: (field: Field) => T): Record<Field, T> =>
      Object.fromEntries(this.#fields.map((field) => [field, make(field)])) as Record<Field, T>;
    return {
      rowsIn: this.#used + this.#usedInPart + rejected,
      used: this.#used,
      usedInPart: this.#usedInPart,
      rejected,
      duplicates: this.#byReason.get("duplicate") ?? 0,
      rejectionsByReason: Object.fromEntries(byReason) as Record<RejectionReason, number>,
      rejections,
      fields: byField((field) => ({ ...(this.#counts.get(field) as Counts) })),
      unrecognised: byField((field) => topTexts(this.#texts.get(field) ?? new Map(), keepUnrecognised)),
    };
  }

  #count(field: string, gap: number, rows: number): void {
    const counts = this.#counts.get(field);
    if (counts === undefined) return;
    if (GAPS[gap] === null) counts.stated += rows;
    else if (gap === UNRECOGNISED) counts.unrecognised += rows;
    else counts.notStated += rows;
  }
}

function topTexts(counts: ReadonlyMap<string, number>, most: number): readonly { text: string; count: number }[] {
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
    .slice(0, most);
}
