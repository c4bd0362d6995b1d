import type { ColumnKernel } from "./column-passes.js";
import { portableLog } from "./portable-log.js";

/** The passes of `ColumnKernel` where WebAssembly is not to be had: the same bits, one value after the other. */
export function createPlainKernel(size: number): ColumnKernel {
  const heap = new Float64Array(size);
  const valueAt = (at: number): number => heap[at] as number;
  /** Adds terms to a sum. */
  const add = (length: number, first: number, second: number, to: number, termOf: (index: number) => number): void => {
    let high = valueAt(to);
    let low = valueAt(to + 1);
    for (let index = 0; index < length; index += 1) {
      const term = termOf(index);
      const slice = first + term - first;
      high += slice;
      low += second + (term - slice) - second;
    }
    heap[to] = high;
    heap[to + 1] = low;
  };
  return {
    heap,
    widen(at, length, to) {
      for (let index = at; index < at + length; index += 1) {
        const value = valueAt(index);
        // Both are NaN for a NaN; an infinity less itself is.
        heap[to] = Math.min(valueAt(to), value) + (value - value);
        heap[to + 1] = Math.max(valueAt(to + 1), value);
      }
    },
    deviate(at, length, origin, mean, scale) {
      for (let index = 0; index < length; index += 1) {
        heap[at + index] = (valueAt(at + index) - origin - mean) * scale;
      }
    },
    addProducts(one, other, length, first, second, to) {
      add(length, first, second, to, (index) => valueAt(one + index) * valueAt(other + index));
    },
    addInformation(at, length, total, first, second, to) {
      add(length, first, second, to, (index) => {
        const share = valueAt(at + index) / total;
        return share === 0 ? 0 : share * portableLog(share);
      });
    },
    addSquares(at, length, best, worst, scale, toBest, toWorst) {
      for (let index = 0; index < length; index += 1) {
        const up = (valueAt(at + index) - best) * scale;
        const down = (valueAt(at + index) - worst) * scale;
        heap[toBest + index] = valueAt(toBest + index) + up * up;
        heap[toWorst + index] = valueAt(toWorst + index) + down * down;
      }
    },
    divideDistances(toBest, toWorst, length) {
      for (let index = 0; index < length; index += 1) {
        const far = Math.sqrt(valueAt(toWorst + index));
        heap[toBest + index] = far / (Math.sqrt(valueAt(toBest + index)) + far);
      }
    },
  };
}
