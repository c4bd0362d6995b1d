import type { Parsed, ParseFailure } from "../model/parsed.js";
import { cellText } from "./cell-text.js";
import { Memo } from "./memo.js";

/**
 * Why a field has no value, as a small number: the fields of each row are noted in a byte array, which costs a millionth
 * row no more than the first.
 */
export const GAPS: readonly (ParseFailure | null)[] = [null, "empty", "not-stated", "unrecognised"];

/** Place in {@link GAPS} of a field that has a value. */
export const STATED = 0;
/** Place in {@link GAPS} of `empty`. */
export const EMPTY = 1;
/** Place in {@link GAPS} of `unrecognised`. */
export const UNRECOGNISED = 3;

/** What became of one cell. */
export interface FieldReading<T> {
  readonly value: T | null;
  /** Place in {@link GAPS}. */
  readonly gap: number;
}

/** Reading of an empty cell. */
export const NOTHING: FieldReading<never> = { value: null, gap: EMPTY };
/** Reading of a cell that has no text. */
export const UNREADABLE: FieldReading<never> = { value: null, gap: UNRECOGNISED };

/**
 * Reads the cells of one field, each distinct text once.
 */
export class FieldReader<T> {
  readonly #memo: Memo<FieldReading<T>>;
  readonly #separator: string;

  /**
   * @param parse - Reads a text; pure.
   * @param separator - What joins the elements of a cell that is a list. Default `, `.
   */
  constructor(parse: (text: string) => Parsed<T>, separator = ", ") {
    this.#separator = separator;
    this.#memo = new Memo((text) => {
      const parsed = parse(text);
      return parsed.ok
        ? { value: freezeDeep(parsed.value), gap: STATED }
        : { value: null, gap: GAPS.indexOf(parsed.reason) };
    });
  }

  /**
   * @param cell - Any value; never modified.
   * @returns Its reading, frozen and shared by all cells of the same text.
   */
  read(cell: unknown): FieldReading<T> {
    if (typeof cell === "string") return this.#memo.get(cell);
    if (cell === null || cell === undefined) return NOTHING;
    const text = cellText(cell, this.#separator);
    return text === null ? UNREADABLE : this.#memo.get(text);
  }
}

/** One reading is shared by many records: what a caller does to one must not show in another. */
function freezeDeep<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) freezeDeep(inner);
  return Object.freeze(value);
}
