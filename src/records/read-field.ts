import type { Parsed, ParseFailure } from "../model/parsed.js";
import { cellText } from "./cell-text.js";
import { Memo } from "./memo.js";

/** Why a field has no value; `null` when it has one. */
export type Gap = ParseFailure | null;

/** What became of one cell. */
export interface FieldReading<T> {
  readonly value: T | null;
  readonly gap: Gap;
}

const EMPTY: FieldReading<never> = { value: null, gap: "empty" };
const UNREADABLE: FieldReading<never> = { value: null, gap: "unrecognised" };

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
      return parsed.ok ? { value: freezeDeep(parsed.value), gap: null } : { value: null, gap: parsed.reason };
    });
  }

  /**
   * @param cell - Any value; never modified.
   * @returns Its reading, frozen and shared by all cells of the same text.
   */
  read(cell: unknown): FieldReading<T> {
    if (typeof cell === "string") return this.#memo.get(cell);
    if (cell === null || cell === undefined) return EMPTY;
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
