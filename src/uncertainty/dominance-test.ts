/** How two positions stand whatever the weights: the first above, below or equal to the other, or as the weights have it. */
export type Dominance = "above" | "below" | "equal" | "contested";

/**
 * What says whether weights can turn two positions.
 *
 * With gaps whose weight the others share, a score is a mean over what is there. Where two lack different things, weights
 * can lie on any dimension of the one that the other lacks and on any dimension of the other, so those are compared
 * crosswise; if none of the comparisons is against it, moving the weight of the one mean to that of the other never gains.
 *
 * @param columns - Scores, [m] × [n]; NaN for a gap whose weight the others share.
 * @param gaps - Whether there are any.
 * @returns O(m) for each pair.
 */
export function dominanceTest(
  columns: readonly Float64Array[],
  gaps: boolean,
): (one: number, other: number) => Dominance {
  const plain = (one: number, other: number): Dominance => {
    let up = false;
    let down = false;
    for (const column of columns) {
      const lead = (column[one] as number) - (column[other] as number);
      if (lead > 0) up = true;
      else if (lead < 0) down = true;
      if (up && down) return "contested";
    }
    return up ? "above" : down ? "below" : "equal";
  };
  if (!gaps) return plain;
  return (one, other) => {
    let up = false;
    let down = false;
    // Least and greatest score: of all that each has, and of what only it has.
    const all = [extremes(), extremes()] as const;
    const own = [extremes(), extremes()] as const;
    for (const column of columns) {
      const first = column[one] as number;
      const second = column[other] as number;
      widen(all[0], first);
      widen(all[1], second);
      if (Number.isNaN(second)) widen(own[0], first);
      else if (Number.isNaN(first)) widen(own[1], second);
      else if (first > second) up = true;
      else if (first < second) down = true;
    }
    up ||= own[0].greatest > all[1].least || all[0].greatest > own[1].least;
    down ||= own[0].least < all[1].greatest || all[0].least < own[1].greatest;
    return up && down ? "contested" : up ? "above" : down ? "below" : "equal";
  };
}

interface Extremes {
  least: number;
  greatest: number;
}

/** Of nothing: no comparison with it is true. */
function extremes(): Extremes {
  return { least: Number.POSITIVE_INFINITY, greatest: Number.NEGATIVE_INFINITY };
}

function widen(range: Extremes, score: number): void {
  if (score < range.least) range.least = score;
  if (score > range.greatest) range.greatest = score;
}
