import { IndexError } from "../errors/index-error.js";
import type { Direction } from "../model/position.js";
import { checkLength } from "../numeric/check-length.js";
import { areBenefits, checkNumber, invalidOption } from "../numeric/check-options.js";
import { checkWeights } from "../numeric/check-weights.js";
import { reproducibleSum } from "../numeric/reproducible-sum.js";
import { toColumns } from "../numeric/to-columns.js";
import { worseCounts } from "../numeric/worse-counts.js";

/** How much a lead of d in one indicator is preferred, 0 to 1; thresholds in the indicator's unit. */
export type PreferenceFunction =
  /** Any lead counts in full. */
  | { readonly kind: "usual" }
  /** A lead above q counts in full, none below. */
  | { readonly kind: "u-shape"; readonly indifference: number }
  /** d / p up to p, then in full. */
  | { readonly kind: "v-shape"; readonly preference: number }
  /** Half between q and p, in full above p. */
  | { readonly kind: "level"; readonly indifference: number; readonly preference: number }
  /** (d − q) / (p − q) between q and p, in full above p. */
  | { readonly kind: "linear"; readonly indifference: number; readonly preference: number }
  /** 1 − e^(−d² / 2s²). */
  | { readonly kind: "gaussian"; readonly deviation: number };

/** Options of {@link aggregatePromethee}. */
export interface PrometheeOptions {
  /** Weight of each column; ≥ 0; sum 1. */
  readonly weights: readonly number[];
  /** Direction of each column; all benefits if left out, as scores are. */
  readonly directions?: readonly Direction[];
  /** Preference function of each column, or one for all; `usual` if left out. */
  readonly preferences?: PreferenceFunction | readonly PreferenceFunction[];
}

/**
 * PROMETHEE II: net flow of preference, how much a position is preferred to the others less how much they are to it.
 *
 * `φᵢ = Σₖ Σⱼ wⱼ (Pⱼ(dᵢₖ) − Pⱼ(dₖᵢ)) / (n − 1)`, d the lead of one position over another in a column.
 *
 * @param columns - Values or scores; shape `[m]` × `[n]`, m ≥ 1, n ≥ 2; finite; never modified.
 * @param options - Weights, directions and preference functions.
 * @returns Net flows; shape `[n]`; order of the positions; in [−1, 1], the greatest the best; sum 0. A constant column
 *   has no effect. O(m n log n) for `usual` alone, O(m n²) for the others.
 * @throws {IndexError} `empty-input` if there is no column or no position.
 * @throws {IndexError} `length-mismatch` if the columns, weights or directions differ in number.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `invalid-value` at a weight that is negative or not finite.
 * @throws {IndexError} `weights-sum` if the weights do not sum to 1.
 * @throws {IndexError} `constant-indicator` if there is one position and no other.
 * @throws {IndexError} `invalid-option` for another direction or preference function, or thresholds that do not fit.
 * @source Brans, Vincke (1985), A preference ranking organisation method, Management Science 31(6) 647–656; Brans,
 *   Mareschal (2005), PROMETHEE methods, for the six functions.
 * @example
 * aggregatePromethee([[1, 2, 3]], { weights: [1] }); // => [-1, 0, 1]
 */
export function aggregatePromethee(columns: readonly ArrayLike<number>[], options: PrometheeOptions): Float64Array {
  const where = "aggregatePromethee";
  const checked = toColumns(columns, where);
  const weights = checkWeights(options.weights, checked.length, where);
  const benefits = areBenefits(options.directions ?? checked.map(() => "benefit"), checked.length, where);
  const given = options.preferences ?? { kind: "usual" };
  const preferences = Array.isArray(given)
    ? (given as PreferenceFunction[])
    : checked.map(() => given as PreferenceFunction);
  checkLength(preferences, checked.length, "preference functions", where);
  const functions = preferences.map((preference) => preferenceOf(preference, where));
  const size = (checked[0] as Float64Array).length;
  if (size === 1) {
    throw new IndexError("constant-indicator", { where, expected: "two positions or more", received: "one" });
  }
  const flows = new Float64Array(size);
  checked.forEach((column, number) => {
    const weight = weights[number] as number;
    if (weight === 0) return;
    const preference = functions[number] ?? null;
    const net =
      preference === null
        ? usualFlows(column, benefits[number] === true)
        : netFlows(column, benefits[number] === true, preference);
    for (let index = 0; index < size; index += 1) {
      flows[index] = (flows[index] as number) + (weight * (net[index] as number)) / (size - 1);
    }
  });
  return flows;
}

/** Beaten less beating: worse counts c run from 0 to n − 1, and the better ones are n − 1 − c. */
function usualFlows(column: Float64Array, benefit: boolean): Float64Array {
  return worseCounts(column, benefit).map((worse) => 2 * worse - (column.length - 1));
}

function netFlows(column: Float64Array, benefit: boolean, preference: (lead: number) => number): Float64Array {
  const terms = new Float64Array(column.length);
  return column.map((value) => {
    for (let other = 0; other < terms.length; other += 1) {
      const lead = benefit ? value - (column[other] as number) : (column[other] as number) - value;
      terms[other] = lead > 0 ? preference(lead) : lead < 0 ? -preference(-lead) : 0;
    }
    return reproducibleSum(terms);
  });
}

/** Preference for a lead above 0; `null` for the usual one, which has a faster way. */
function preferenceOf(preference: PreferenceFunction, where: string): ((lead: number) => number) | null {
  const positive = (value: number, name: string): number =>
    checkNumber(value, name, Number.MIN_VALUE, Number.MAX_VALUE, where);
  switch (preference.kind) {
    case "usual":
      return null;
    case "u-shape": {
      const q = checkNumber(preference.indifference, "indifference", 0, Number.MAX_VALUE, where);
      return (lead) => (lead > q ? 1 : 0);
    }
    case "v-shape": {
      const p = positive(preference.preference, "preference");
      return (lead) => Math.min(1, lead / p);
    }
    case "level":
    case "linear": {
      const p = positive(preference.preference, "preference");
      const q = checkNumber(preference.indifference, "indifference", 0, p, where);
      if (q === p) throw invalidOption(where, "`indifference` below `preference`", q);
      if (preference.kind === "level") return (lead) => (lead <= q ? 0 : lead <= p ? 0.5 : 1);
      return (lead) => (lead <= q ? 0 : lead <= p ? (lead - q) / (p - q) : 1);
    }
    case "gaussian": {
      const s = positive(preference.deviation, "deviation");
      return (lead) => -Math.expm1(-(lead * lead) / (2 * s * s));
    }
    default:
      throw invalidOption(where, "a known preference function", (preference as { kind: unknown }).kind);
  }
}
