import type { Position } from "../../src/model/position.js";
import { createRandom, type Random } from "../../src/numeric/random.js";

/** Positions from a seed, whose figures differ; with gaps where asked for. */
export function marketOf(seed: number, size: number, options: { readonly gaps?: boolean } = {}): Position[] {
  const random = createRandom(seed);
  const gap = <T>(value: T): T | null => (options.gaps === true && random.uniform() < 0.2 ? null : value);
  return Array.from({ length: size }, (_, index): Position => {
    const supply = gap({ stock: 1 + random.integer(3000), mobile: 1 + random.integer(500) });
    return {
      id: `p${index}`,
      name: `Position ${index}`,
      industry: null,
      advertisements: 1 + random.integer(50),
      demand: 1 + random.integer(500),
      stock: supply?.stock ?? null,
      mobile: supply?.mobile ?? null,
      education: gap(9 + 10 * random.uniform()),
      experience: gap(6 * random.uniform()),
      requirements: gap(5 * random.uniform()),
      salary: gap(30_000 + 100_000 * random.uniform()),
      currency: "EUR",
    };
  });
}

/** Columns of scores from a seed, [m] × [n]. */
export function columnsOf(random: Random, columns: number, rows: number): Float64Array[] {
  return Array.from({ length: columns }, () => Float64Array.from({ length: rows }, () => random.uniform()));
}

/** Weights drawn uniformly from the simplex: exponential spacings, shared out. */
export function drawWeights(random: Random, size: number): number[] {
  const spacings = Array.from({ length: size }, () => -Math.log(1 - random.uniform()));
  const total = spacings.reduce((sum, spacing) => sum + spacing, 0);
  return spacings.map((spacing) => spacing / total);
}

/** Weighted sums of one position's scores. */
export function weightedSum(columns: readonly ArrayLike<number>[], weights: readonly number[], index: number): number {
  return columns.reduce((sum, column, k) => sum + (weights[k] as number) * (column[index] as number), 0);
}
