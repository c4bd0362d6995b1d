import { doublesOf, loadKernel } from "../numeric/load-kernel.js";
import { placeKernel } from "./place-kernel.data.js";

/** Positions that the table of counts has room for: it takes four bytes a pair, and is kept from call to call. */
const MOST_POSITIONS = 2048;
/** Draws whose weights are handed over at once. */
const DRAWS_AT_ONCE = 4096;
/** Draws whose orders the kernel keeps side by side: its `TOGETHER`. */
const ORDERS_TOGETHER = 16;

/** The compiled kernel, place-kernel.as: `countPlaces` takes numbers and addresses in the order given there. */
interface Kernel {
  readonly memory: WebAssembly.Memory;
  readonly countPlaces: (...numbers: number[]) => void;
}

/** Places of positions over many vectors of weights. */
export interface PlaceCounts {
  /** Draws in which a position (row) has a place (column, from 0); `[n × n]`. */
  readonly counts: Uint32Array;
  /** Draws that are not counted: in these, two scores are equal or may be. */
  readonly left: readonly number[];
}

/**
 * Counts the places of positions by weighted sums over many vectors of weights, the greatest sum first, in WebAssembly.
 *
 * @param columns - Scores, [m] × [n]; finite; never modified.
 * @param weights - Weights, `[draws × m]`; finite; never modified.
 * @param tolerance - Scores that differ by at most this much may be equal.
 * @param onFirst - Called with each counted draw and the position that has the first place in it.
 * @returns Places, and the draws that are left to a slower hand; `null` for more than 2048 positions, and where WebAssembly is
 *   not to be had. O(draws × n m).
 */
export function countPlaces(
  columns: readonly Float64Array[],
  weights: Float64Array,
  tolerance: number,
  onFirst: (draw: number, position: number) => void,
): PlaceCounts | null {
  const size = (columns[0] as Float64Array).length;
  if (size > MOST_POSITIONS) return null;
  if (loaded === undefined) loaded = loadKernel<Kernel>(placeKernel);
  if (loaded === null) return null;
  const width = columns.length;
  const draws = weights.length / width;
  const stride = Math.ceil(size / 4) * 4;
  const bits = Math.ceil(Math.log2(4 * size));
  // Parts of eight bytes come first, so that each lies at a multiple of its own.
  const [inColumns, inWeights, inScores, inKeys, inLater, inFirsts, inCounts, inCounters, inOrders, end] = layOut([
    ...[8 * width * stride, 8 * width * DRAWS_AT_ONCE, 8 * (stride + 4)],
    ...[4 * stride, 4 * (stride + 4), 4 * DRAWS_AT_ONCE, 4 * Math.ceil((size * size) / 2) * 2],
    ...[2 << bits, 2 * ORDERS_TOGETHER * stride],
  ]) as [number, number, number, number, number, number, number, number, number, number];
  const { buffer } = doublesOf(loaded.memory, Math.ceil(end / 8));
  columns.forEach((column, at) => {
    const own = new Float64Array(buffer, inColumns + 8 * at * stride, stride);
    own.fill(column[size - 1] as number);
    own.set(column);
  });
  const byPlace = new Uint32Array(buffer, inCounts, size * size).fill(0);
  const firsts = new Int32Array(buffer, inFirsts, DRAWS_AT_ONCE);
  const left: number[] = [];
  for (let from = 0; from < draws; from += DRAWS_AT_ONCE) {
    const some = Math.min(DRAWS_AT_ONCE, draws - from);
    new Float64Array(buffer, inWeights).set(weights.subarray(from * width, (from + some) * width));
    loaded.countPlaces(
      ...[inColumns, width, size, inWeights, some, tolerance, bits],
      ...[inScores, inKeys, inCounters, inLater, inOrders, inCounts, inFirsts],
    );
    for (let draw = 0; draw < some; draw += 1) {
      const first = firsts[draw] as number;
      if (first < 0) left.push(from + draw);
      else onFirst(from + draw, first);
    }
  }
  return { counts: transposed(byPlace, size), left };
}

/** Where each part begins when they lie one behind the other, and where the last ends. */
function layOut(bytes: readonly number[]): number[] {
  let end = 0;
  return [0, ...bytes.map((length) => (end += length))];
}

function transposed(table: Uint32Array, size: number): Uint32Array {
  const turned = new Uint32Array(size * size);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      turned[column * size + row] = table[row * size + column] as number;
    }
  }
  return turned;
}

let loaded: Kernel | null | undefined;
