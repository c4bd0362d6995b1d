import { BLOCK, ONES, openColumnKernel, ROOM, SUM, VALUES } from "./column-kernel.js";
import type { ColumnKernel } from "./column-passes.js";
import { summationGrid } from "./reproducible-sum.js";

/**
 * What a pass adds up over all blocks of a column.
 *
 * @param kernel - With `ROOM`.
 * @param column - Shape `[n]`; never modified.
 * @param addBlock - Adds so many values at `VALUES`, with a 0 behind them, to the slices at `SUM`.
 */
export function sumInBlocks(kernel: ColumnKernel, column: Float64Array, addBlock: (length: number) => void): number {
  const { heap } = kernel;
  heap.fill(0, SUM, SUM + 2).fill(1, ONES, ROOM);
  eachBlock(heap, column, addBlock, 0);
  return (heap[SUM] as number) + (heap[SUM + 1] as number);
}

/** `reproducibleDot` of a column with itself. */
export function sumSquaresInBlocks(column: Float64Array, bound: number): number {
  const { first, second } = summationGrid(bound, column.length);
  const kernel = openColumnKernel(ROOM);
  return sumInBlocks(kernel, column, (length) => {
    kernel.addProducts(VALUES, VALUES, length, first, second, SUM);
  });
}

/** `extent` of a column; the least is NaN where a value is not finite. */
export function extentInBlocks(column: Float64Array): readonly [min: number, max: number] {
  const kernel = openColumnKernel(ROOM);
  const { heap } = kernel;
  heap.set([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY], SUM);
  eachBlock(heap, column, (length) => {
    kernel.widen(VALUES, length, SUM);
  });
  return [(heap[SUM] as number) + 0, (heap[SUM + 1] as number) + 0];
}

/** Puts each block of a column at `VALUES`, and behind it a number or else its first value. */
function eachBlock(heap: Float64Array, column: Float64Array, pass: (length: number) => void, behind?: number): void {
  for (let start = 0; start < column.length; start += BLOCK) {
    const block = column.subarray(start, start + BLOCK);
    heap.set(block, VALUES);
    heap[VALUES + block.length] = behind ?? (block[0] as number);
    pass(block.length);
  }
}
