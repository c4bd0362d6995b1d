import type { LevelPolicy } from "../rank/grade-levels.js";
import { levelCounts } from "./level-counts.js";
import type { RankedColumns } from "./ranked-columns.js";
import { type StabilityInterval, type StabilitySearch, stabilitySearch } from "./stability-interval.js";
import { weightPath } from "./weight-path.js";

/** What is watched while weights move. */
export interface WatchedStability {
  /** Levels of the scores; `null` for none. */
  readonly levels: LevelPolicy | null;
  /** How many of the units in which scores are graded a weighted sum of 1 has. */
  readonly points: number;
  /** Number of places N whose holders are watched; `null` for none. */
  readonly top: number | null;
  /** Places of two positions whose order is watched; `null` for none. */
  readonly pair: readonly [one: number, other: number] | null;
}

/** How far one weight can move, the others in proportion. */
export interface WeightRange<P> {
  /** The weight as it is, 0 to 1. */
  readonly weight: number;
  /** Until two positions of different rank change their order. */
  readonly ranking: StabilityInterval<P>;
  /** Until a position changes its level; `null` where there are none. */
  readonly levels: StabilityInterval<P> | null;
  /** Until the top N has another member; `null` without a `top`. */
  readonly top: StabilityInterval<P> | null;
  /** Until the pair changes its order; `null` without a `pair`. */
  readonly pair: StabilityInterval<P> | null;
}

/**
 * How far each weight can move before something changes.
 *
 * @param index - The ranking.
 * @param watched - What is watched.
 * @param names - What the positions are called, in the order of the ranking.
 * @returns One range for each weight.
 */
export function rangesOfWeights<P>(
  index: RankedColumns,
  watched: WatchedStability,
  names: readonly P[],
): WeightRange<P>[] {
  const { columns, weights } = index;
  const { levels, points, top, pair } = watched;
  return weights.map((weight, moving) => {
    const path = weightPath(columns, weights, moving);
    const watch = (look: (search: StabilitySearch<P>) => void): StabilityInterval<P> => {
      const search = stabilitySearch<P>(path);
      look(search);
      return search.interval(names);
    };
    return {
      weight,
      ranking: watch((search) => {
        watchRanking(search, index);
      }),
      levels:
        levels === null
          ? null
          : watch((search) => {
              watchLevels(search, index, levels, points);
            }),
      top:
        top === null
          ? null
          : watch((search) => {
              watchTop(search, index, top);
            }),
      pair:
        pair === null
          ? null
          : watch((search) => {
              watchPair(search, index, pair);
            }),
    };
  });
}

/** Number of positions that share their rank with another. */
export function countTied({ ranks }: RankedColumns): number {
  let tied = 0;
  for (let start = 0; start < ranks.length; ) {
    const end = endOfTie(ranks, start);
    if (end - start > 1) tied += end - start;
    start = end;
  }
  return tied;
}

/** Place after the last of those that share the rank of a place. */
function endOfTie(ranks: ArrayLike<number>, start: number): number {
  let end = start + 1;
  while (end < ranks.length && ranks[end] === ranks[start]) end += 1;
  return end;
}

/** The first two to meet are neighbours until they do, so only neighbours by rank need be looked at. */
function watchRanking<P>(search: StabilitySearch<P>, { ranks }: RankedColumns): void {
  let start = 0;
  for (let next = endOfTie(ranks, 0); next < ranks.length; ) {
    const end = endOfTie(ranks, next);
    for (let front = start; front < next; front += 1) {
      for (let behind = next; behind < end; behind += 1) search.pair(front, behind, false);
    }
    start = next;
    next = end;
  }
}

function watchPair<P>(search: StabilitySearch<P>, { ranks }: RankedColumns, pair: readonly [number, number]): void {
  const [front, behind] = pair[0] < pair[1] ? pair : [pair[1], pair[0]];
  if (front === behind) return;
  const level = ranks[front] === ranks[behind];
  search.pair(front, behind, level);
  // Two that are equal have no order that could be kept: whoever gets ahead changes it.
  if (level) search.pair(behind, front, level);
}

function watchTop<P>(search: StabilitySearch<P>, { ranks }: RankedColumns, count: number): void {
  if (count <= 0 || count >= ranks.length) return;
  if (search.straight && ranks[count - 1] !== ranks[count]) {
    search.split(count);
    return;
  }
  for (let front = 0; front < Math.min(count, ranks.length); front += 1) {
    for (let behind = count; behind < ranks.length; behind += 1) {
      search.pair(front, behind, ranks[front] === ranks[behind]);
    }
  }
}

function watchLevels<P>(search: StabilitySearch<P>, index: RankedColumns, levels: LevelPolicy, points: number): void {
  const { ranks, scores } = index;
  if (levels.kind === "cut-points") {
    for (const cutPoint of levels.cutPoints) {
      for (let place = 0; place < ranks.length; place += 1) {
        search.cut(place, cutPoint / points, (scores[place] as number) >= cutPoint);
      }
    }
    return;
  }
  for (const { above } of levelCounts(levels, ranks.length)) {
    if (above <= 0 || above >= ranks.length) continue;
    if (ranks[above - 1] !== ranks[above]) {
      watchTop(search, index, above);
      continue;
    }
    let start = above - 1;
    while (start > 0 && ranks[start - 1] === ranks[above]) start -= 1;
    const end = endOfTie(ranks, start);
    // Equals at the boundary share a level, unless one of them gets ahead or falls behind.
    for (let other = start + 1; other < end; other += 1) {
      search.pair(start, other, true);
      search.pair(other, start, true);
    }
    // Those that move as one keep their level until one in front falls behind them or one behind gets ahead of them.
    watchTop(search, index, start);
    watchTop(search, index, end);
  }
}
