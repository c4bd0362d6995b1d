import { columnKernel } from "./column-kernel.data.js";
import type { ColumnKernel, ColumnPasses } from "./column-passes.js";
import { doublesOf, loadKernel } from "./load-kernel.js";
import { createPlainKernel } from "./plain-kernel.js";

/** Values of a column that are handed over at once: they stay in a processor's nearest cache. Even. */
export const BLOCK = 1024;
/** Where the two slices of the sum stand that `sumInBlocks` makes. */
export const SUM = 0;
/** Where a block of values is put, and what is to stand behind it. */
export const VALUES = 2;
/** Where a block of ones stands: a sum is that of the products with them. */
export const ONES: number = VALUES + BLOCK + 2;
/** Room for all of these. */
export const ROOM: number = ONES + BLOCK;

interface CompiledKernel extends ColumnPasses {
  readonly memory: WebAssembly.Memory;
}

let loaded: CompiledKernel | null | undefined;

/**
 * The kernel with room for so many doubles, what stands in them being left over. Compiled when it is first needed; where
 * WebAssembly is not to be had the same passes in TypeScript, which give the same bits and take about twice as long.
 */
export function openColumnKernel(size: number): ColumnKernel {
  if (loaded === undefined) loaded = loadKernel<CompiledKernel>(columnKernel);
  return loaded === null ? createPlainKernel(size) : { ...loaded, heap: doublesOf(loaded.memory, size) };
}
