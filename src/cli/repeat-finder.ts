import type { RawCell } from "shortage-index/duckdb";
import type { NameCount } from "./name-counts.js";

/** Repeated rows that are listed, and those that are counted by their text before the rarest are let go. */
const ROWS_LISTED = 20;
const MOST_TEXTS = 4096;
/** Longest cell that is shown. */
const LONGEST_CELL = 60;
const LEAST_CAPACITY = 1 << 12;
/** Characters that comparing leaves as they are, and single spaces: enough for most cells. */
const COMMON = /^(?:[!-~\u4e00-\u9fff]| (?! ))*$/;

/** Rows that say the same as an earlier one in some fields. */
export interface RepeatSummary {
  /** The fields that were compared. */
  readonly fields: readonly string[];
  /** Rows that have a text in each of them. */
  readonly compared: number;
  /** Rows equal to an earlier one of the same file. With those across files, what `rank --duplicates` would reject. */
  readonly withinFiles: number;
  /** Rows equal to one of an earlier file and to none before in their own. */
  readonly acrossFiles: number;
  /** The rows that are repeated most, by their texts in these fields, and how often each comes in all. */
  readonly mostFrequent: readonly NameCount[];
}

/**
 * Finds rows that repeat an earlier one.
 *
 * Only a hash of 53 bits is kept of each, in 10 bytes: of ten million different rows about one in a thousand times a
 * single row is taken for a repeat that is none, which a suspicion can bear.
 */
export class RepeatFinder {
  readonly #fields: readonly string[];
  #hashes = new Float64Array(LEAST_CAPACITY);
  /** Number of the file in which each row came last. */
  #files = new Uint16Array(LEAST_CAPACITY);
  #kept = 0;
  #file = 0;
  #compared = 0;
  #withinFiles = 0;
  #acrossFiles = 0;
  readonly #texts: Map<string, number> = new Map();

  constructor(fields: readonly string[]) {
    this.#fields = fields;
  }

  /** From now on rows are of another file. */
  startFile(): void {
    // Beyond 65 thousand files the last number stands for all of them.
    this.#file = Math.min(this.#file + 1, 0xffff);
  }

  /** Cells of a usable row, one for each field. */
  add(cells: readonly (RawCell | undefined)[]): void {
    const texts = cells.map(comparedText);
    if (texts.includes("")) return;
    this.#compared += 1;
    const key = texts.join("\u0000");
    const place = placeOf(this.#hashes, hashOf(key));
    if (this.#hashes[place] === 0) {
      this.#keep(place, key);
      return;
    }
    if (this.#files[place] === this.#file) this.#withinFiles += 1;
    else this.#acrossFiles += 1;
    this.#files[place] = this.#file;
    this.#show(texts);
  }

  summary(): RepeatSummary {
    return {
      fields: this.#fields,
      compared: this.#compared,
      withinFiles: this.#withinFiles,
      acrossFiles: this.#acrossFiles,
      mostFrequent: this.#sorted().slice(0, ROWS_LISTED),
    };
  }

  #keep(place: number, key: string): void {
    this.#hashes[place] = hashOf(key);
    this.#files[place] = this.#file;
    this.#kept += 1;
    if (this.#kept * 2 > this.#hashes.length) this.#grow();
  }

  #grow(): void {
    const [hashes, files] = [this.#hashes, this.#files];
    this.#hashes = new Float64Array(2 * hashes.length);
    this.#files = new Uint16Array(2 * hashes.length);
    for (let old = 0; old < hashes.length; old += 1) {
      const hash = hashes[old] as number;
      if (hash === 0) continue;
      const place = placeOf(this.#hashes, hash);
      this.#hashes[place] = hash;
      this.#files[place] = files[old] as number;
    }
  }

  #show(texts: readonly string[]): void {
    const text = texts
      .map((part) => (part.length > LONGEST_CELL ? `${part.slice(0, LONGEST_CELL)}…` : part))
      .join(" · ");
    const before = this.#texts.get(text);
    if (before === undefined && this.#texts.size >= MOST_TEXTS) {
      for (const { name } of this.#sorted().slice(MOST_TEXTS / 2)) this.#texts.delete(name);
    }
    this.#texts.set(text, (before ?? 1) + 1);
  }

  #sorted(): NameCount[] {
    return [...this.#texts]
      .map(([name, count]) => ({ name, count }))
      .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  }
}

/** Place of a hash in a table that is never full, or the free place for it. */
function placeOf(hashes: Float64Array, hash: number): number {
  const mask = hashes.length - 1;
  let place = hash % hashes.length;
  while (hashes[place] !== 0 && hashes[place] !== hash) place = (place + 1) & mask;
  return place;
}

/** A hash from 1 to 2^53 − 1: two multiplicative hashes of 32 and 21 bits. */
function hashOf(text: string): number {
  let [low, high] = [0x811c9dc5, 0x9e3779b9];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
    high ^= high >>> 13;
  }
  low ^= low >>> 15;
  low = Math.imul(low, 0x2c1b3c6d);
  low ^= low >>> 12;
  return (high >>> 11) * 2 ** 32 + (low >>> 0) || 1;
}

/** A cell as it is compared: white space, width of characters and kind of dash aside. */
function comparedText(cell: RawCell | undefined): string {
  if (cell === null || cell === undefined) return "";
  const text = typeof cell === "string" ? cell : cell.join(", ");
  if (COMMON.test(text)) return text.trim();
  return text
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .replace(/\p{Pd}/gu, "-")
    .replace(/[\p{Cc}\p{Z}]+/gu, " ")
    .trim();
}
