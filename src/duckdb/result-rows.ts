import type { DuckdbChunk, DuckdbResult, DuckdbVector } from "./duckdb-connection.js";

/**
 * The rows of a result, each a view of its columns: a column is read when a row is first asked for it, all its values at
 * once. Objects that hold every value of their own take longer to make than most queries take to run.
 *
 * @param result - A result that is complete.
 * @returns The rows, to be read while the connection is open; a 64-bit integer is a number up to 2^53 − 1 and a big integer
 *   beyond.
 */
export function resultRows(result: DuckdbResult): readonly Readonly<Record<string, unknown>>[] {
  class Row {
    readonly #chunk: ChunkColumns;
    readonly #place: number;

    constructor(chunk: ChunkColumns, place: number) {
      this.#chunk = chunk;
      this.#place = place;
    }

    static {
      for (const [column, name] of result.deduplicatedColumnNames().entries()) {
        Object.defineProperty(Row.prototype, name, {
          get(this: Row): unknown {
            return this.#chunk.valuesOf(column)[this.#place];
          },
        });
      }
    }
  }
  const rows: Row[] = [];
  for (let number = 0; number < result.chunkCount; number += 1) {
    const chunk = result.getChunk(number);
    const columns = new ChunkColumns(result, chunk);
    const { rowCount } = chunk;
    for (let place = 0; place < rowCount; place += 1) rows.push(new Row(columns, place));
  }
  return rows as readonly object[] as readonly Readonly<Record<string, unknown>>[];
}

/** The columns of some two thousand rows, each read when it is first asked for. */
class ChunkColumns {
  /** Its memory is what the vectors look at. */
  readonly result: DuckdbResult;
  readonly #chunk: DuckdbChunk;
  readonly #columns: (readonly unknown[])[] = [];

  constructor(result: DuckdbResult, chunk: DuckdbChunk) {
    this.result = result;
    this.#chunk = chunk;
  }

  valuesOf(column: number): readonly unknown[] {
    const known = this.#columns[column];
    if (known !== undefined) return known;
    const vector = this.#chunk.getColumnVector(column);
    const values = readIntegers(vector) ?? Array.from({ length: vector.itemCount }, (_, item) => vector.getItem(item));
    this.#columns[column] = values;
    return values;
  }
}

/** Number of the type of 128-bit integers, which sums have. */
const HUGEINT = 16;

/**
 * The values of a vector of 64-bit or 128-bit integers, without a big integer for each; undefined for any other vector, and
 * for one of which no more is known than its interface.
 */
function readIntegers(vector: DuckdbVector): readonly unknown[] | undefined {
  const { items, dataView, type, validity } = vector as {
    readonly items?: unknown;
    readonly dataView?: unknown;
    readonly type?: { readonly typeId?: unknown };
    readonly validity?: { readonly data?: unknown };
  };
  const mask = validity?.data;
  if (mask !== null && !(mask instanceof BigUint64Array)) return undefined;
  const isLarge = type?.typeId === HUGEINT && dataView instanceof DataView;
  const memory = isLarge ? dataView : items instanceof BigInt64Array ? items : undefined;
  if (memory === undefined) return undefined;
  const words = new Int32Array(memory.buffer, memory.byteOffset, memory.byteLength / 4);
  const bits = mask === null ? undefined : new Uint32Array(mask.buffer, mask.byteOffset, 2 * mask.length);
  const width = isLarge ? 4 : 2;
  return Array.from({ length: vector.itemCount }, (_, item) => {
    if (bits !== undefined && (((bits[item >>> 5] as number) >>> (item & 31)) & 1) === 0) return null;
    const [low, high] = [words[width * item] as number, words[width * item + 1] as number];
    const sign = high >> 31;
    // Of 128 bits the upper half repeats the sign wherever the number is one of 64.
    const fits = !isLarge || (words[4 * item + 2] === sign && words[4 * item + 3] === sign);
    const number = high * 2 ** 32 + (low >>> 0);
    return fits && Number.isSafeInteger(number) ? number : vector.getItem(item);
  });
}
