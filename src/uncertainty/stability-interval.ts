import { type Crossing, crossing } from "./path-crossing.js";
import type { WeightPath } from "./weight-path.js";

/** One end of the range in which a weight can move. */
export interface StabilityEnd<P> {
  /** The weight there, 0 to 1. */
  readonly weight: number;
  /**
   * Who changes there: the position in front and the one that draws level with it; the one that comes to a cut point. Empty
   * where nothing changes up to a weight of 0 or 1.
   */
  readonly positions: readonly P[];
}

/** Range in which one weight can move, the others in proportion, and something stays; at its ends it is about to change. */
export interface StabilityInterval<P> {
  readonly from: StabilityEnd<P>;
  readonly to: StabilityEnd<P>;
}

/** Gathers what changes first on either side while one weight moves. */
export interface StabilitySearch<P> {
  /** Two positions that keep their order: the one in front, and the other; `level`: they are equal as it is. */
  pair(front: number, behind: number, level: boolean): void;
  /**
   * The first `count` positions, each of which keeps its lead over each of the others: the same as all those pairs.
   * Only where every score is a line; none of them may be equal across.
   */
  split(count: number): void;
  /** Whether every score is a line. */
  readonly straight: boolean;
  /** A position that stays on its side of a cut point, in units of the score. */
  cut(position: number, cutPoint: number, above: boolean): void;
  /** The range that is left, with what the positions are called. */
  interval(names: readonly P[]): StabilityInterval<P>;
}

/** Roots that overshoot a weight of 0 or 1 by less than this lie at it. */
const ROUNDING = 1e-12;

/** Starts a search along the path of one weight. */
export function stabilitySearch<P>(path: WeightPath): StabilitySearch<P> {
  const { base, slope, drift, least, most } = path;
  const found: Crossing = { below: 0, above: 0 };
  const best: Crossing = { below: Number.NEGATIVE_INFINITY, above: Number.POSITIVE_INFINITY };
  let atBelow: readonly number[] = [];
  let atAbove: readonly number[] = [];
  // Two numbers and not a list for each pair: lists are made only where a pair is the first so far.
  const keep = (one: number, other: number): void => {
    if (found.above < best.above) {
      best.above = found.above;
      atAbove = other < 0 ? [one] : [one, other];
    }
    if (found.below > best.below) {
      best.below = found.below;
      atBelow = other < 0 ? [one] : [one, other];
    }
  };
  const pair: StabilitySearch<P>["pair"] = (front, behind, level) => {
    const [s1, s2] = [base[front] as number, base[behind] as number];
    const [b1, b2] = [slope[front] as number, slope[behind] as number];
    const [d1, d2] = [drift[front] as number, drift[behind] as number];
    crossing(level ? 0 : s1 - s2, b1 + s1 * d2 - b2 - s2 * d1, b1 * d2 - b2 * d1, found);
    keep(front, behind);
  };
  return {
    pair,
    straight: drift.every((one) => one === 0),
    split: (count) => {
      for (const bound of [least, most]) {
        const [front, behind] = lastPair(path, count, bound);
        pair(front, behind, false);
      }
    },
    cut: (position, cutPoint, above) => {
      const sign = above ? 1 : -1;
      const lead = sign * ((base[position] as number) - cutPoint);
      crossing(lead, sign * ((slope[position] as number) - cutPoint * (drift[position] as number)), 0, found);
      keep(position, -1);
    },
    interval: (names) => {
      const end = (distance: number, bound: number, positions: readonly number[]): StabilityEnd<P> => {
        const reached = bound !== 0 && Math.abs(distance) <= Math.abs(bound) + ROUNDING;
        const moved = reached ? distance - least : bound - least;
        return {
          weight: Math.min(1, Math.max(0, moved)),
          positions: reached ? positions.map((index) => names[index] as P) : [],
        };
      };
      return { from: end(best.below, least, atBelow), to: end(best.above, most, atAbove) };
    },
  };
}

/**
 * The pair that draws level first on one side, of the first `count` positions and the others.
 *
 * The least score of the former less the greatest of the latter is concave in τ: from the far end, where it is below 0, the
 * crossing of the two lines that make it comes nearer with every step, and is the one sought when it stays.
 */
function lastPair({ base, slope }: WeightPath, count: number, bound: number): readonly [number, number] {
  let front = 0;
  let behind = count;
  for (let distance = bound, before = Number.POSITIVE_INFINITY; Math.abs(distance) < Math.abs(before); ) {
    let lowest = Number.POSITIVE_INFINITY;
    let highest = Number.NEGATIVE_INFINITY;
    for (let index = 0; index < base.length; index += 1) {
      const score = (base[index] as number) + (slope[index] as number) * distance;
      if (index < count && score < lowest) {
        lowest = score;
        front = index;
      } else if (index >= count && score > highest) {
        highest = score;
        behind = index;
      }
    }
    const lead = (base[front] as number) - (base[behind] as number);
    const loss = (slope[behind] as number) - (slope[front] as number);
    before = distance;
    // Not level before the bound, or never on this side.
    if (lowest - highest > 0 || loss * bound <= 0) break;
    distance = lead / loss;
  }
  return [front, behind];
}
