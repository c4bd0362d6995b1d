import { quantileSorted } from "../numeric/quantile-sorted.js";
import type { Random } from "../numeric/random.js";

/** An estimate with the interval that repeating the run would mostly fall in. */
export interface Estimate {
  readonly value: number;
  /** Percentile interval of the bootstrap; `null` where none was asked for. */
  readonly interval: { readonly low: number; readonly high: number } | null;
}

/** How much of an output's variance one input accounts for. */
export interface SobolIndex {
  readonly input: string;
  /** Share that the input accounts for alone: by how much the variance falls, on average, once it is known. */
  readonly first: Estimate;
  /** Share that it accounts for alone and together with others: what is left, on average, once all others are known. */
  readonly total: Estimate;
}

/** Values of an output at the points of two samples A and B, and at those of A with one input taken from B. */
export interface SobolOutputs {
  /** Shape `[N]`. */
  readonly a: Float64Array;
  /** Shape `[N]`. */
  readonly b: Float64Array;
  /** Shape `[k]` × `[N]`: at the points of A whose input i is that of B. */
  readonly mixed: readonly Float64Array[];
}

/** How the intervals are made. */
export interface Bootstrap {
  /** Where the resamples are drawn from. */
  readonly random: Random;
  /** Number of resamples; 0 for no intervals. */
  readonly resamples: number;
  /** Probability of the intervals. */
  readonly probability: number;
}

/** Mean and variance of an output, and its indices. */
export interface SobolEstimates {
  readonly mean: number;
  readonly variance: number;
  /** One entry for each input; `null` where the output never varies, so that there is nothing to apportion. */
  readonly indices: readonly SobolIndex[] | null;
}

/**
 * First-order and total Sobol indices by Jansen's estimators, over rows that can be resampled.
 *
 * `S = 1 − Σ (f(B) − f(A_B))² / (2 N V)`, `T = Σ (f(A) − f(A_B))² / (2 N V)`, V the variance over A and B together. Sums go
 * row by row in a fixed order, so the same outputs give the same bits however they were computed.
 *
 * @param outputs - Values of the output; finite; never modified.
 * @param inputs - Names of the inputs, [k].
 * @param bootstrap - How the intervals are made: rows drawn with replacement, percentiles of the indices.
 * @source Jansen (1999), Computer Physics Communications 117(1–2) 35–43; Saltelli, Annoni, Azzini, Campolongo, Ratto,
 *   Tarantola (2010), Computer Physics Communications 181(2) 259–270, table 2.
 */
export function estimateSobol(outputs: SobolOutputs, inputs: readonly string[], bootstrap: Bootstrap): SobolEstimates {
  const { a, b, mixed } = outputs;
  const size = a.length;
  let mean = 0;
  for (let row = 0; row < size; row += 1) mean += (a[row] as number) / (2 * size) + (b[row] as number) / (2 * size);
  // In units of the furthest deviation, no square can overflow and the indices stay what they are.
  const unit = Math.max(
    furthestFrom(mean, a),
    furthestFrom(mean, b),
    ...mixed.map((column) => furthestFrom(mean, column)),
  );
  if (unit === 0) return { mean, variance: 0, indices: null };
  const rows = squaresOf(outputs, mean, unit);
  const whole = indicesOver(rows, null);
  if (whole === null) return { mean, variance: 0, indices: null };
  const drawn = resample(rows, bootstrap);
  const estimate = (value: number, place: number): Estimate => ({
    value,
    interval: drawn === null ? null : intervalOf(drawn[place] as readonly number[], bootstrap.probability),
  });
  const indices = inputs.map((input, at) => ({
    input,
    first: estimate(whole.shares[2 * at] as number, 2 * at),
    total: estimate(whole.shares[2 * at + 1] as number, 2 * at + 1),
  }));
  return { mean, variance: whole.variance * unit * unit, indices };
}

/** What each row adds to the sums. */
interface RowSquares {
  /** Sum of the deviations at A and B, [N]. */
  readonly deviations: Float64Array;
  /** Sum of their squares, [N]. */
  readonly squares: Float64Array;
  /** For each input, half the squared differences from B and from A in turn; [2 k] × [N]. */
  readonly halves: readonly Float64Array[];
}

/** Variance in the unit, and first and total index of each input in turn. */
interface Whole {
  readonly variance: number;
  readonly shares: readonly number[];
}

function squaresOf({ a, b, mixed }: SobolOutputs, mean: number, unit: number): RowSquares {
  const size = a.length;
  const moved = (column: Float64Array): Float64Array => column.map((value) => (value - mean) / unit);
  const [atA, atB] = [moved(a), moved(b)];
  const deviations = new Float64Array(size);
  const squares = new Float64Array(size);
  for (let row = 0; row < size; row += 1) {
    const [one, other] = [atA[row] as number, atB[row] as number];
    deviations[row] = one + other;
    squares[row] = one * one + other * other;
  }
  const halves = mixed.flatMap((column) => {
    const own = moved(column);
    return [atB, atA].map((base) => own.map((value, row) => (value - (base[row] as number)) ** 2 / 2));
  });
  return { deviations, squares, halves };
}

/** Indices over some rows (all, once each, where none are given); `null` where the output does not vary over them. */
function indicesOver({ deviations, squares, halves }: RowSquares, chosen: Uint32Array | null): Whole | null {
  const size = deviations.length;
  const sum = (column: Float64Array): number => {
    let total = 0;
    for (let place = 0; place < size; place += 1)
      total += column[chosen === null ? place : (chosen[place] as number)] as number;
    return total;
  };
  const variance = sum(squares) / (2 * size) - (sum(deviations) / (2 * size)) ** 2;
  // Below this the difference of the two is rounding: the output is the same over all rows.
  if (!(variance > 1e-15)) return null;
  const shares = halves.map((column, at) => {
    const share = sum(column) / size / variance;
    return at % 2 === 0 ? 1 - share : share;
  });
  return { variance, shares };
}

/** Indices over resamples of the rows, [2 k] × [resamples]; `null` where none were asked for. */
function resample(rows: RowSquares, { random, resamples }: Bootstrap): readonly number[][] | null {
  if (resamples === 0) return null;
  const size = rows.deviations.length;
  const chosen = new Uint32Array(size);
  const drawn: number[][] = rows.halves.map(() => []);
  for (let number = 0; number < resamples; number += 1) {
    const stream = random.stream(number);
    for (let place = 0; place < size; place += 1) chosen[place] = stream.integer(size);
    indicesOver(rows, chosen)?.shares.forEach((share, at) => {
      (drawn[at] as number[]).push(share);
    });
  }
  return drawn;
}

function intervalOf(drawn: readonly number[], probability: number): Estimate["interval"] {
  if (drawn.length === 0) return null;
  const sorted = Float64Array.from(drawn).sort();
  const tail = (1 - probability) / 2;
  return { low: quantileSorted(sorted, tail), high: quantileSorted(sorted, 1 - tail) };
}

function furthestFrom(center: number, column: Float64Array): number {
  let furthest = 0;
  for (const value of column) furthest = Math.max(furthest, Math.abs(value - center));
  return furthest;
}
