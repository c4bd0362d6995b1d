import { extent } from "./extent.js";
import { powerOfTwoFrom, reproducibleSum, summationGrid } from "./reproducible-sum.js";

/** Correlations of columns, and the deviations that came with them. */
export interface Correlations {
  /** Pearson's correlation of each pair; shape `[m × m]`; symmetric; 1 on the diagonal; each in [−1, 1]. */
  readonly matrix: number[][];
  /** Standard deviation of each column, of a population, [m]. */
  readonly deviations: number[];
}

/** Positions whose deviations are worked out together: they stay in a processor's cache, and no column is copied. */
const BLOCK = 1024;

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
  spans: readonly (readonly [min: number, max: number])[] = columns.map(extent),
): Correlations {
  const size = columns[0]?.length ?? 0;
  const centres = columns.map((column, number) => centreOf(column, spans[number] as readonly [number, number]));
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

function centreOf(column: Float64Array, [min, max]: readonly [number, number]): Centre {
  // So that neither a deviation nor its scale leaves the doubles.
  const lift = max - min < 2 ** -900 ? 2 ** 200 : max - min > 2 ** 1000 ? 2 ** -200 : 1;
  const lifted = lift === 1 ? column : column.map((value) => value * lift);
  const [low, high] = [min * lift, max * lift];
  const middle = low / 2 + high / 2;
  // Far from 0, the middle lies within half and twice each value, and such differences are exact.
  const origin = high - low < Math.abs(middle) ? middle : 0;
  const mean = reproducibleSum(lifted, Math.max(high - origin, origin - low), origin) / column.length;
  const most = Math.max(high - origin - mean, origin - low + mean);
  return { column: lifted, origin, mean, scale: 1 / powerOfTwoFrom(most), lift };
}

/** Sum of the products of deviations for each pair, [m × m] below the diagonal and on it. */
function sumsOfProducts(centres: readonly Centre[], size: number): number[][] {
  const { first, second } = summationGrid(1, size);
  const blocks = centres.map(() => new Float64Array(BLOCK));
  const rows = centres.map((_, row) => new Float64Array(2 * (row + 1)));
  for (let start = 0; start < size; start += BLOCK) {
    const length = Math.min(BLOCK, size - start);
    centres.forEach((centre, number) => {
      fillBlock(blocks[number] as Float64Array, centre, start, length);
    });
    rows.forEach((sums, row) => {
      const one = blocks[row] as Float64Array;
      // Two columns at a time, for one after the other keeps the processor waiting.
      for (let column = 0; column <= row; column += 2) {
        const other = blocks[column] as Float64Array;
        if (column === row) addProducts(one, other, length, first, second, sums, column);
        else addTwoProducts(one, other, blocks[column + 1] as Float64Array, length, first, second, sums, column);
      }
    });
  }
  return rows.map((sums, row) =>
    Array.from({ length: row + 1 }, (_, column) => (sums[2 * column] as number) + (sums[2 * column + 1] as number)),
  );
}

function fillBlock(block: Float64Array, centre: Centre, start: number, length: number): void {
  const { column, origin, mean, scale } = centre;
  for (let at = 0; at < length; at += 1) block[at] = ((column[start + at] as number) - origin - mean) * scale;
}

/**
 * Adds products to the two slices of their sum, as `reproducibleDot` has them, that stand at `2 × column`. Slices of one
 * grid add up without rounding, so that parts of a sum add up to the same.
 */
function addProducts(
  one: Float64Array,
  other: Float64Array,
  length: number,
  first: number,
  second: number,
  sums: Float64Array,
  column: number,
): void {
  let high = sums[2 * column] as number;
  let low = sums[2 * column + 1] as number;
  for (let at = 0; at < length; at += 1) {
    const product = (one[at] as number) * (other[at] as number);
    const slice = first + product - first;
    high += slice;
    low += second + (product - slice) - second;
  }
  sums[2 * column] = high;
  sums[2 * column + 1] = low;
}

/** `addProducts` of one column with two others, that at `column` and the next. */
function addTwoProducts(
  one: Float64Array,
  other: Float64Array,
  next: Float64Array,
  length: number,
  first: number,
  second: number,
  sums: Float64Array,
  column: number,
): void {
  let high = sums[2 * column] as number;
  let low = sums[2 * column + 1] as number;
  let nextHigh = sums[2 * column + 2] as number;
  let nextLow = sums[2 * column + 3] as number;
  for (let at = 0; at < length; at += 1) {
    const value = one[at] as number;
    const product = value * (other[at] as number);
    const slice = first + product - first;
    const nextProduct = value * (next[at] as number);
    const nextSlice = first + nextProduct - first;
    high += slice;
    low += second + (product - slice) - second;
    nextHigh += nextSlice;
    nextLow += second + (nextProduct - nextSlice) - second;
  }
  sums[2 * column] = high;
  sums[2 * column + 1] = low;
  sums[2 * column + 2] = nextHigh;
  sums[2 * column + 3] = nextLow;
}
