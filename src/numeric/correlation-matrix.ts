import { extent } from "./extent.js";
import { meanOf } from "./moments.js";
import { summationGrid } from "./reproducible-sum.js";

/** Correlations of columns, and the deviations that came with them. */
export interface Correlations {
  /** Pearson's correlation of each pair; shape `[m × m]`; symmetric; 1 on the diagonal; each in [−1, 1]. */
  readonly matrix: number[][];
  /** Standard deviation of each column, of a population, [m]. */
  readonly deviations: number[];
}

/** A straight line that the values of a column are placed on before they count: `(value − worst) / distance`. */
export interface Placement {
  readonly worst: number;
  /** best − worst; finite; not 0. */
  readonly distance: number;
}

/** Positions whose deviations are worked out together: they stay in a processor's cache, and no column is copied. */
const BLOCK = 512;

/** Where the values of a column lie. */
interface Centre {
  readonly column: Float64Array;
  readonly worst: number;
  readonly distance: number;
  readonly mean: number;
  /** Greatest distance of a placed value from the mean. */
  readonly most: number;
}

/**
 * Pearson's correlation of each pair of columns, the same bits in whatever order the positions come.
 *
 * @param columns - Shape `[m]` × `[n]`; finite; none constant; never modified.
 * @param placements - Lines that the values are placed on first, [m]: deviations are then those of the placed values.
 * @returns Correlations and deviations. O(m² n).
 */
export function correlationMatrix(columns: readonly Float64Array[], placements?: readonly Placement[]): Correlations {
  const size = columns[0]?.length ?? 0;
  const centres = columns.map((column, number) => centreOf(column, placements?.[number]));
  const sums = sumsOfProducts(centres, size);
  const norms = sums.map((row, number) => Math.sqrt(row[number] as number));
  const matrix = columns.map(() => new Array<number>(columns.length).fill(1));
  for (let row = 0; row < columns.length; row += 1) {
    for (let other = 0; other < row; other += 1) {
      const product = (sums[row] as number[])[other] as number;
      const value = product / ((norms[row] as number) * (norms[other] as number));
      const bounded = Math.max(-1, Math.min(1, value));
      (matrix[row] as number[])[other] = bounded;
      (matrix[other] as number[])[row] = bounded;
    }
  }
  const deviations = norms.map((norm, number) => ((centres[number] as Centre).most * norm) / Math.sqrt(size));
  return { matrix, deviations };
}

function centreOf(column: Float64Array, placement: Placement | undefined): Centre {
  const { worst, distance } = placement ?? { worst: 0, distance: 1 };
  // Placing keeps or turns the order, so the ends of the placed values are the placed ends.
  const [first, last] = extent(column).map((end) => (end - worst) / distance) as [number, number];
  const mean =
    placement === undefined
      ? meanOf(column)
      : sumOfPlaced(column, placement, Math.max(Math.abs(first), Math.abs(last))) / column.length;
  return { column, worst, distance, mean, most: Math.max(Math.abs(first - mean), Math.abs(last - mean)) };
}

/** `reproducibleSum` of placed values, which are not kept. */
function sumOfPlaced(column: Float64Array, { worst, distance }: Placement, largest: number): number {
  const { first, second } = summationGrid(largest, column.length);
  let high = 0;
  let low = 0;
  for (let index = 0; index < column.length; index += 1) {
    const value = ((column[index] as number) - worst) / distance;
    const slice = first + value - first;
    high += slice;
    low += second + (value - slice) - second;
  }
  return high + low;
}

/** Sum of the products of deviations, over `most`, for each pair; each as `reproducibleDot` gives it. */
function sumsOfProducts(centres: readonly Centre[], size: number): number[][] {
  const { first, second } = summationGrid(1, size);
  const blocks = centres.map(() => new Float64Array(BLOCK));
  const highs = centres.map(() => new Array<number>(centres.length).fill(0));
  const lows = centres.map(() => new Array<number>(centres.length).fill(0));
  for (let start = 0; start < size; start += BLOCK) {
    const length = Math.min(BLOCK, size - start);
    centres.forEach((centre, number) => {
      fillBlock(blocks[number] as Float64Array, centre, start, length);
    });
    for (let row = 0; row < centres.length; row += 1) {
      const one = blocks[row] as Float64Array;
      for (let column = 0; column <= row; column += 1) {
        const other = blocks[column] as Float64Array;
        let high = 0;
        let low = 0;
        for (let at = 0; at < length; at += 1) {
          const product = (one[at] as number) * (other[at] as number);
          const slice = first + product - first;
          high += slice;
          low += second + (product - slice) - second;
        }
        // Slices of one grid add up without rounding, so that parts of a sum add up to the same.
        (highs[row] as number[])[column] = ((highs[row] as number[])[column] as number) + high;
        (lows[row] as number[])[column] = ((lows[row] as number[])[column] as number) + low;
      }
    }
  }
  return highs.map((row, number) => row.map((high, column) => high + ((lows[number] as number[])[column] as number)));
}

/** A correlation has no unit; dividing keeps the squares of huge and of tiny deviations within the doubles. */
function fillBlock(block: Float64Array, centre: Centre, start: number, length: number): void {
  const { column, worst, distance, mean, most } = centre;
  if (worst === 0 && distance === 1) {
    for (let at = 0; at < length; at += 1) block[at] = ((column[start + at] as number) - mean) / most;
    return;
  }
  for (let at = 0; at < length; at += 1) {
    block[at] = (((column[start + at] as number) - worst) / distance - mean) / most;
  }
}
