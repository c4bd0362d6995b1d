import { extentInBlocks, sumInBlocks } from "./column-blocks.js";
import { BLOCK, ONES, openColumnKernel, ROOM, SUM, VALUES } from "./column-kernel.js";
import type { ColumnKernel } from "./column-passes.js";
import { powerOfTwoFrom, summationGrid } from "./reproducible-sum.js";

/** Correlations of columns, and the deviations that came with them. */
export interface Correlations {
  /** Pearson's correlation of each pair; shape `[m × m]`; symmetric; 1 on the diagonal; each in [−1, 1]. */
  readonly matrix: number[][];
  /** Standard deviation of each column, of a population, [m]. */
  readonly deviations: number[];
}

/** Where the values of a column lie: a value's deviation is `(value − origin − mean) × scale`, at most 1. */
interface Centre {
  readonly column: Float64Array;
  /** What can be taken from each value without rounding. */
  readonly origin: number;
  /** Mean of what is left. */
  readonly mean: number;
  /** Power of two; a correlation has no unit. */
  readonly scale: number;
  /** Power of two that the values were multiplied by beforehand. */
  readonly lift: number;
}

/**
 * Pearson's correlation of each pair of columns, the same bits in whatever order the positions come.
 *
 * A deviation is rounded once, whatever the unit and however far from 0 the values lie.
 *
 * @param columns - Shape `[m]` × `[n]`; finite; none constant; never modified.
 * @param spans - Least and greatest of each column, [m], where they are known.
 * @returns Correlations and deviations. O(m² n).
 */
export function correlationMatrix(
  columns: readonly Float64Array[],
  spans: readonly (readonly [min: number, max: number])[] = columns.map(extentInBlocks),
): Correlations {
  const size = columns[0]?.length ?? 0;
  const kernel = openColumnKernel(ROOM);
  const centres = columns.map((column, number) => centreOf(kernel, column, spans[number] as readonly [number, number]));
  const sums = sumsOfProducts(centres, size);
  const squares = sums.map((row, number) => row[number] as number);
  const matrix = columns.map(() => new Array<number>(columns.length).fill(1));
  for (let row = 0; row < columns.length; row += 1) {
    for (let other = 0; other < row; other += 1) {
      const [own, its] = [squares[row] as number, squares[other] as number];
      // One root of the product: then a column's correlation with its like is 1, exactly.
      const value = ((sums[row] as number[])[other] as number) / Math.sqrt(own * its);
      const bounded = Math.max(-1, Math.min(1, value));
      (matrix[row] as number[])[other] = bounded;
      (matrix[other] as number[])[row] = bounded;
    }
  }
  const deviations = centres.map(
    ({ scale, lift }, number) => Math.sqrt(squares[number] as number) / Math.sqrt(size) / scale / lift,
  );
  return { matrix, deviations };
}

function centreOf(kernel: ColumnKernel, column: Float64Array, [min, max]: readonly [number, number]): Centre {
  // So that neither a deviation nor its scale leaves the doubles.
  const lift = max - min < 2 ** -900 ? 2 ** 200 : max - min > 2 ** 1000 ? 2 ** -200 : 1;
  const lifted = lift === 1 ? column : column.map((value) => value * lift);
  const [low, high] = [min * lift, max * lift];
  const middle = low / 2 + high / 2;
  // Far from 0, the middle lies within half and twice each value, and such differences are exact.
  const origin = high - low < Math.abs(middle) ? middle : 0;
  const { first, second, shrink } = summationGrid(Math.max(high - origin, origin - low), column.length);
  const sum = sumInBlocks(kernel, lifted, (length) => {
    kernel.deviate(VALUES, length, origin, 0, shrink);
    kernel.addProducts(VALUES, ONES, length, first, second, SUM);
  });
  const mean = sum / shrink / column.length;
  const most = Math.max(high - origin - mean, origin - low + mean);
  return { column: lifted, origin, mean, scale: 1 / powerOfTwoFrom(most), lift };
}

/** Sum of the products of deviations for each pair, [m × m] below the diagonal and on it. */
function sumsOfProducts(centres: readonly Centre[], size: number): number[][] {
  const { first, second } = summationGrid(1, size);
  // Two slices a pair of columns, and then a block a column.
  const sumOf = (row: number, column: number): number => row * (row + 1) + 2 * column;
  const blockOf = (column: number): number => sumOf(centres.length, 0) + BLOCK * column;
  const kernel = openColumnKernel(blockOf(centres.length));
  const { heap } = kernel;
  heap.fill(0, 0, blockOf(0));
  for (let start = 0; start < size; start += BLOCK) {
    const length = Math.min(BLOCK, size - start);
    centres.forEach(({ column, origin, mean, scale }, row) => {
      heap.set(column.subarray(start, start + length), blockOf(row));
      kernel.deviate(blockOf(row), length, origin, mean, scale);
      for (let other = 0; other <= row; other += 1) {
        kernel.addProducts(blockOf(row), blockOf(other), length, first, second, sumOf(row, other));
      }
    });
  }
  return centres.map((_, row) =>
    Array.from({ length: row + 1 }, (_, column) => {
      const at = sumOf(row, column);
      return (heap[at] as number) + (heap[at + 1] as number);
    }),
  );
}
