import { showCell } from "./cell-text.js";
import type { FieldCounts, Ledger, Rejection } from "./ledger.js";
import { EMPTY, STATED, UNRECOGNISED } from "./read-field.js";
import type { RecordReader, Refusal, RejectionReason } from "./record-reader.js";
import { REJECTION_REASONS } from "./record-reader.js";
import { TextCounts } from "./text-counts.js";

type Counts = { stated: number; notStated: number; unrecognised: number };

/** Keeps a ledger while rows go by. */
export class LedgerKeeper {
  #used = 0;
  #usedInPart = 0;
  #rejected = 0;
  readonly #fields: readonly string[];
  readonly #counts: readonly Counts[];
  readonly #texts: readonly TextCounts[];
  readonly #byReason: Record<RejectionReason, number>;
  readonly #rejections: Rejection[] = [];
  readonly #keepRejections: number;
  readonly #keepUnrecognised: number;

  /**
   * @param fields - The ledger's fields, in order.
   * @param keep - How many rejections and unrecognised texts to keep.
   */
  constructor(fields: readonly string[], keep: { readonly keepRejections: number; readonly keepUnrecognised: number }) {
    this.#fields = fields;
    this.#counts = fields.map(() => ({ stated: 0, notStated: 0, unrecognised: 0 }));
    this.#texts = fields.map(() => new TextCounts());
    this.#byReason = Object.fromEntries(REJECTION_REASONS.map((reason) => [reason, 0])) as Record<
      RejectionReason,
      number
    >;
    this.#keepRejections = keep.keepRejections;
    this.#keepUnrecognised = keep.keepUnrecognised;
  }

  /** Rows entered so far, which is the place of the next one. */
  get rowsIn(): number {
    return this.#used + this.#usedInPart + this.#rejected;
  }

  /**
   * Enters a row that gave a record.
   *
   * @param reader - The reader, fresh from that row.
   * @param row - The row.
   */
  use(reader: Pick<RecordReader<unknown>, "gaps" | "cell">, row: unknown): void {
    let inPart = false;
    for (let field = 0; field < this.#counts.length; field += 1) {
      const gap = reader.gaps[field] as number;
      this.#count(field, gap);
      if (gap !== UNRECOGNISED) continue;
      inPart = true;
      this.#texts[field]?.add(showCell(reader.cell(row, field)));
    }
    if (inPart) this.#usedInPart += 1;
    else this.#used += 1;
  }

  /**
   * Enters a row that gave no record.
   *
   * @param refusal - Why.
   * @param firstRow - Of a duplicate: the row that it repeats.
   */
  reject(refusal: Refusal, firstRow?: number): void {
    const { reason, field, cell } = refusal;
    const row = this.rowsIn;
    const missing = reason.endsWith("-missing");
    if (this.#rejections.length < this.#keepRejections) {
      const first = firstRow === undefined ? {} : { firstRow };
      this.#rejections.push({ row, ordinal: row + 1, reason, received: showCell(cell), ...first });
    }
    if (field >= 0) {
      this.#count(field, missing ? EMPTY : UNRECOGNISED);
      if (!missing) this.#texts[field]?.add(showCell(cell));
    }
    this.#byReason[reason] += 1;
    this.#rejected += 1;
  }

  #count(field: number, gap: number): void {
    const counts = this.#counts[field] as Counts;
    if (gap === STATED) counts.stated += 1;
    else if (gap === UNRECOGNISED) counts.unrecognised += 1;
    else counts.notStated += 1;
  }

  /**
   * The ledger that goes on changing while rows go by. Its members are its own properties, so that it can be spread,
   * compared and written by `JSON.stringify`.
   *
   * @returns A live view, to read only.
   */
  view(): Ledger<string> {
    const keeper = this;
    return {
      get rowsIn(): number {
        return keeper.rowsIn;
      },
      get used(): number {
        return keeper.#used;
      },
      get usedInPart(): number {
        return keeper.#usedInPart;
      },
      get rejected(): number {
        return keeper.#rejected;
      },
      get duplicates(): number {
        return keeper.#byReason.duplicate;
      },
      get rejectionsByReason(): Readonly<Record<RejectionReason, number>> {
        return { ...keeper.#byReason };
      },
      get rejections(): readonly Rejection[] {
        return keeper.#rejections.slice();
      },
      get fields(): Readonly<Record<string, FieldCounts>> {
        return keeper.#byField((field) => ({ ...(keeper.#counts[field] as Counts) }));
      },
      get unrecognised(): Ledger<string>["unrecognised"] {
        return keeper.#byField((field) => (keeper.#texts[field] as TextCounts).top(keeper.#keepUnrecognised));
      },
    };
  }

  #byField<T>(make: (field: number) => T): Readonly<Record<string, T>> {
    return Object.fromEntries(this.#fields.map((name, field) => [name, make(field)]));
  }
}
