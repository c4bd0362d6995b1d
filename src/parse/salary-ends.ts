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

/** From here on, an end needs no power of ten: `5000-1万`. */
const NEEDS_NO_MAGNITUDE = 1000;
/** From here on, it needs none where the other end is near: `600-1千`, but neither `100-24K` nor `8-1.2万`. */
const MAY_NEED_NO_MAGNITUDE = 100;
const NEAR = 10;

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
    else if (!standsAlone(min, max)) return null;
  }
  if (first.exponent !== null && second.exponent === null && max < min) max = read(second, first.exponent);
  if (max === null || min > max) return null;
  return { min, max: open === "max" ? null : max, magnitude: magnitude !== null };
}

function standsAlone(min: number, max: number): boolean {
  return min >= NEEDS_NO_MAGNITUDE || (min >= MAY_NEED_NO_MAGNITUDE && max <= min * NEAR);
}
