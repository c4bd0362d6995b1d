import { cleanText } from "../parse/text.js";
import { cellText } from "./cell-text.js";
import type { EarlierRows } from "./record-options.js";

/**
 * Recognises rows whose key came before.
 *
 * Keys are kept as texts and not as hashes: two advertisements are never taken for one by accident.
 */
export class DuplicateFinder {
  readonly #columns: readonly string[];
  readonly #first: Map<string, number>;
  readonly #start: number;

  /**
   * @param columns - Keys of the row whose cells make the key; at least one.
   * @param earlier - Keys of the rows before these, which grow, and how many rows they were.
   */
  constructor(columns: readonly string[], { keys, rows }: EarlierRows = { keys: new Map(), rows: 0 }) {
    this.#columns = columns;
    this.#first = keys;
    this.#start = rows;
  }

  /**
   * @param row - A raw row that can be used; never modified.
   * @param index - Its place.
   * @returns Place of the first row with the same key, below 0 where it is among the earlier ones; `null` when there is
   *   none, or when a cell of the key is empty.
   */
  find(row: Readonly<Record<string, unknown>>, index: number): number | null {
    let key = "";
    for (const column of this.#columns) {
      const text = duplicateKey(row[column]);
      if (text === "") return null;
      // A cleaned text holds no control character, so that this one divides the cells for certain.
      key += `${text}\u0000`;
    }
    const first = this.#first.get(key);
    if (first !== undefined) return first - this.#start;
    this.#first.set(key, this.#start + index);
    return null;
  }
}

/**
 * The text by which a cell of a key is compared.
 *
 * @param cell - Any value; never modified.
 * @returns Its cleaned text; empty where the cell says nothing.
 */
export function duplicateKey(cell: unknown): string {
  return cleanText(cellText(cell) ?? "");
}
