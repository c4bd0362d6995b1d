import type { StatedFigure } from "./salary-draft.js";
import { readFigure } from "./salary-figure.js";
import type { SalaryStatement } from "./salary-grammar.js";

/** The two ends of stated pay, multiplied out. */
export interface SalaryEnds {
  /** In currency units; `null` when open. */
  readonly min: number | null;
  /** In currency units; `null` when open. */
  readonly max: number | null;
  /** Whether the text names a power of ten. */
  readonly magnitude: boolean;
}

/**
 * How many times too large the first end must be with the second's power of ten, for it to be clear that it has none:
 * `600-1千` and `5000-1万`, but neither `8-1.2万` nor `100-24K`, where the ends may stand the wrong way round.
 */
const CLEARLY_TOO_LARGE = 100;

/**
 * Multiplies the figures of a statement out, sharing a power of ten that stands at one end only.
 *
 * - `15-25K`: the first end takes the second's, unless it would then be the larger one (`600-1千`);
 * - `15K-25`: the second end takes the first's, unless it is the larger one as it stands (`1万-15000`).
 *
 * @param statement - What the text states.
 * @param groupsByDot - Whether `60.000` is sixty thousand in the currency at hand.
 * @returns The ends, min ≤ max; `null` when a numeral is malformed or the ends are the wrong way round.
 */
export function readSalaryEnds(statement: SalaryStatement, groupsByDot: boolean): SalaryEnds | null {
  const { first, second, open } = statement;
  const read = (figure: StatedFigure, exponent: number): number | null => {
    const value = readFigure(figure.numeral, { exponent, groupsByDot });
    return value === null ? null : value + figure.extra;
  };
  if (second === null) {
    const only = read(first, first.exponent ?? 0);
    if (only === null) return null;
    return { min: open === "min" ? null : only, max: open === "max" ? null : only, magnitude: first.exponent !== null };
  }
  const magnitude = first.exponent ?? second.exponent;
  let min = read(first, first.exponent ?? 0);
  let max = read(second, second.exponent ?? 0);
  if (min === null || max === null) return null;
  if (first.exponent === null && second.exponent !== null) {
    const shared = read(first, second.exponent);
    if (shared !== null && shared <= max) min = shared;
    else if (shared !== null && shared < max * CLEARLY_TOO_LARGE) return null;
  }
  if (first.exponent !== null && second.exponent === null && max < min) max = read(second, first.exponent);
  if (max === null || min > max) return null;
  return { min, max: open === "max" ? null : max, magnitude: magnitude !== null };
}
