import { leastShift, type WeightShift } from "./least-shift.js";
import type { RankedColumns } from "./ranked-columns.js";
import { type CountedShift, shiftPastCount } from "./shift-past-count.js";

/** A change of weights, with what positions are called. */
export interface ShiftOfWeights<P> {
  /** What the change makes of the position: in or out of the top N; ahead of the other, or behind it. */
  readonly becomes: "in" | "out" | "ahead" | "behind";
  /**
   * `exact`: no smaller change does it. `bounded`: the search was cut off; none below `atLeast` does it. `impossible`: no
   * weights of 0 or more do it.
   */
  readonly outcome: "exact" | "bounded" | "impossible";
  /** Share of the whole weight that changes hands, 0 to 1; `null` where none was found. */
  readonly moved: number | null;
  /** Share that has to change hands at least; `moved` where that is exact, `null` where it is impossible. */
  readonly atLeast: number | null;
  /** Weights at which the position has just drawn level; `null` where none were found. */
  readonly weights: readonly number[] | null;
  /** The positions that it is level with at those weights, in the order of the ranking. */
  readonly level: readonly P[];
}

/** Positions whose scores differ by less than this at the weights found are level. */
const LEVEL = 1e-9;

/**
 * The smallest change of weights that takes a position past another.
 *
 * @param index - The ranking; gaps that both have count for neither, and no other gaps are there.
 * @param place - Place of the position, counted from 0.
 * @param other - Place of the other; another one.
 * @param names - What the positions are called, in the order of the ranking.
 */
export function changePast<P>(
  index: RankedColumns,
  place: number,
  other: number,
  names: readonly P[],
): ShiftOfWeights<P> {
  const becomes = place > other ? "ahead" : "behind";
  const gains = leads(index, place, other, becomes === "ahead" ? 1 : -1).map((gain) => (Number.isNaN(gain) ? 0 : gain));
  const found = leastShift(index.weights, gains);
  return describe(index, place, becomes, { found, atLeast: found?.moved ?? Number.POSITIVE_INFINITY }, names);
}

/**
 * The smallest change of weights that takes a position into the top N, or out of it.
 *
 * @param index - The ranking; without gaps.
 * @param place - Place of the position, counted from 0.
 * @param search - N, and how many cells may be looked at.
 * @param names - What the positions are called, in the order of the ranking.
 */
export function changeForTop<P>(
  index: RankedColumns,
  place: number,
  search: { readonly top: number; readonly cells: number },
  names: readonly P[],
): ShiftOfWeights<P> {
  const size = names.length;
  const becomes = place < search.top ? "out" : "in";
  const sign = becomes === "in" ? 1 : -1;
  // In: so many must not stand above it. Out: so many must not stand below it.
  let needed = becomes === "in" ? size - search.top : search.top;
  const contested: Float64Array[] = [];
  for (let other = 0; other < size; other += 1) {
    if (other === place) continue;
    const gains = leads(index, place, other, sign);
    const greatest = Math.max(...gains);
    const least = Math.min(...gains);
    if (greatest === 0 && least === 0) {
      // Equal whatever the weights: they keep the order that they have in the ranking.
      if (sign * (other - place) > 0) needed -= 1;
    } else if (least >= 0) needed -= 1;
    else if (greatest > 0) contested.push(gains);
  }
  return describe(index, place, becomes, shiftPastCount(index.weights, contested, needed, search.cells), names);
}

/** How far a position is ahead of another in each dimension, times a sign. */
function leads({ columns }: RankedColumns, one: number, other: number, sign: 1 | -1): Float64Array {
  return Float64Array.from(columns, (column) => sign * ((column[one] as number) - (column[other] as number)));
}

function describe<P>(
  index: RankedColumns,
  place: number,
  becomes: ShiftOfWeights<P>["becomes"],
  { found, atLeast }: CountedShift,
  names: readonly P[],
): ShiftOfWeights<P> {
  if (found === null) {
    const possible = Number.isFinite(atLeast);
    const outcome = possible ? "bounded" : "impossible";
    return { becomes, outcome, moved: null, atLeast: possible ? atLeast : null, weights: null, level: [] };
  }
  return {
    becomes,
    outcome: atLeast < found.moved ? "bounded" : "exact",
    moved: found.moved,
    atLeast: Math.min(atLeast, found.moved),
    weights: found.weights,
    level: levelWith(index, place, found, names),
  };
}

/** Those that a position is level with; one that has another gap is not compared. */
function levelWith<P>(index: RankedColumns, place: number, { weights }: WeightShift, names: readonly P[]): P[] {
  return names.filter((_, other) => {
    const lead = leads(index, place, other, 1).reduce((sum, gain, k) => sum + gain * (weights[k] as number), 0);
    return other !== place && Math.abs(lead) <= LEVEL;
  });
}
