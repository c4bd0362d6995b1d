/**
 * Passes over columns, a block at a time, in WebAssembly: the compiled column-kernel.as.
 *
 * Places (`at`, `to` …) are indices of `heap`. Sums are two slices, at `to` and behind it, added to; see `summationGrid`. Where
 * a length is odd, a pass takes in one value more.
 */
export interface ColumnPasses {
  /**
   * Widens the least and the greatest, at `to` and behind it, by values; the least is NaN from then on where one is not
   * finite. Behind an odd length stands one of them.
   */
  widen(at: number, length: number, to: number): void;
  /** Puts `(value − origin − mean) × scale` in the place of each value, and a 0 behind an odd length. */
  deviate(at: number, length: number, origin: number, mean: number, scale: number): void;
  /** Adds the products of two columns; behind an odd length stands a 0. */
  addProducts(one: number, other: number, length: number, first: number, second: number, to: number): void;
  /** Adds `share ln share` of each amount, its share of the total; 0 for 0. Behind an odd length stands a 0. */
  addInformation(at: number, length: number, total: number, first: number, second: number, to: number): void;
  /** Adds `((value − best) × scale)²` and the same of the worst, each to its column of squared distances. */
  addSquares(
    at: number,
    length: number,
    best: number,
    worst: number,
    scale: number,
    toBest: number,
    toWorst: number,
  ): void;
  /** Puts `d⁻ / (d⁺ + d⁻)` in the place of each squared distance to the best, where those to the worst stand elsewhere. */
  divideDistances(toBest: number, toWorst: number, length: number): void;
}

/** Passes, and the memory that they work on. */
export interface ColumnKernel extends ColumnPasses {
  /** Scratch of whoever opened the kernel last. */
  readonly heap: Float64Array;
}
