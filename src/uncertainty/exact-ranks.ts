import { checkShape } from "../schema/check-shape.js";
import { exactRanksOptions } from "../schema/exact-options.js";
import { inTermsOf } from "../score/in-terms-of.js";
import type { ShortageResult } from "../score/shortage-result.js";
import { exactExpectedRanks } from "./exact-expected-ranks.js";
import { exactPairwise } from "./exact-pairwise.js";
import { readLinearIndex, refuseGaps } from "./linear-index.js";

/** Options of {@link exactRanks}. */
export interface ExactRanksOptions {
  /** Whether the n × n table of pairwise winning probabilities is part of the result; `false` if left out. */
  readonly pairwise?: boolean;
}

/** Ranks when nothing is known of the weights; plain JSON. */
export interface ExactRanks {
  /** Ids of the dimensions whose weights are free. */
  readonly dimensions: readonly string[];
  /** In the order of the ranking. */
  readonly positions: readonly {
    readonly id: string;
    /** Rank with the weights of the index. */
    readonly rank: number;
    /** Mean rank over all weights. */
    readonly expectedRank: number;
  }[];
  /** How likely the position of the row is to stand above that of the column, a tie counting half; where asked for. */
  readonly pairwise?: readonly (readonly number[])[];
}

/**
 * Expected ranks, and pairwise winning probabilities, of a ranking when nothing is known of the weights, without sampling.
 *
 * Every vector of weights of 0 or more that sums to 1 is as likely as any other; a dimension that has no weight in the
 * index stays without. Scores and bounds are those of the result. Formulas: `exactPairwise` and `exactExpectedRanks`,
 * which take columns.
 *
 * @param result - A result of `scoreShortage` with arithmetic aggregation; also one read back from JSON; never modified.
 * @param options - Whether the table of pairs is wanted.
 * @returns Plain JSON, in the order of the ranking. O(n² m²).
 * @throws {IndexError} `invalid-value` if `result` is none, or was damaged: `details.where` is the path of the fault.
 * @throws {IndexError} `empty-input` if nothing is ranked.
 * @throws {IndexError} `invalid-option` for another option, or if the index is no weighted sum.
 * @throws {IndexError} `missing-value` at the first gap whose weight is shared (`missing: "reweight"`).
 * @source Varsi (1973) and Ali (1973), as for `exactPairwise`.
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 15, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * const clerk = { ...nurse, id: "clerk", name: "Clerk", education: 12, experience: 4 };
 * exactRanks(scoreShortage([nurse, clerk])).positions.map(({ id, expectedRank }) => `${id} ${expectedRank}`); // => ["clerk 1.5", "nurse 1.5"]
 */
export function exactRanks(result: ShortageResult, options: ExactRanksOptions = {}): ExactRanks {
  const where = "exactRanks";
  const index = readLinearIndex(result, "weighted", where);
  checkShape(exactRanksOptions(), options, `${where}.options`);
  refuseGaps(index, where);
  const { columns, dimensions } = index;
  const expected = inTermsOf(where, () => exactExpectedRanks(columns));
  return {
    dimensions,
    positions: index.ranking.map(({ id, rank }, place) => ({ id, rank, expectedRank: expected[place] as number })),
    ...(options.pairwise === true ? { pairwise: exactPairwise(columns).map((row) => Array.from(row)) } : {}),
  };
}
