import { quantileSorted } from "../numeric/quantile-sorted.js";
import type { LevelPolicy } from "../rank/grade-levels.js";

/** Number of levels that a policy has. */
export function countLevels(policy: LevelPolicy): number {
  if (policy.kind === "quota") return policy.counts.length;
  return 1 + (policy.kind === "quantiles" ? policy.probabilities : policy.cutPoints).length;
}

/**
 * How far down a ranking each level reaches: as `gradeLevels` has it, without looking at every position.
 *
 * @param policy - Checked before, for the base ranking has been graded by it.
 * @param sorted - Scores from 0 to 1, the greatest first, equals with one score; shape `[n]`.
 * @param out - Where it goes: at `l − 1` the number of places of level l or higher; shape: number of levels; written.
 */
export function levelReach(policy: LevelPolicy, sorted: Float64Array, out: Uint32Array): void {
  const size = sorted.length;
  out[0] = size;
  switch (policy.kind) {
    case "cut-points":
      policy.cutPoints.forEach((cutPoint, at) => {
        out[at + 1] = placesFrom(sorted, cutPoint);
      });
      return;
    case "quantiles":
      policy.probabilities.forEach((probability, at) => {
        out[at + 1] = placesFrom(sorted, quantileOf(sorted, probability));
      });
      return;
    case "quota": {
      let reach = 0;
      const levels = policy.counts.length;
      for (let at = 0; at < levels - 1; at += 1) {
        reach += policy.counts[at] as number;
        out[levels - 1 - at] = wholeGroup(sorted, Math.min(reach, size), policy.ties ?? "lower");
      }
    }
  }
}

/** Places whose points reach a cut point. */
function placesFrom(sorted: Float64Array, cutPoint: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (100 * (sorted[middle] as number) >= cutPoint) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The quantile of the points: that of the two between which it lies. */
function quantileOf(sorted: Float64Array, probability: number): number {
  const last = sorted.length - 1;
  const place = last * probability;
  const below = Math.floor(place);
  const low = 100 * (sorted[last - below] as number);
  const high = 100 * (sorted[Math.max(0, last - below - 1)] as number);
  return quantileSorted([low, high], place - below);
}

/** Equals are in one level: a boundary among them goes before or behind all of them. */
function wholeGroup(sorted: Float64Array, reach: number, ties: "lower" | "higher"): number {
  let place = reach;
  if (place === 0 || place === sorted.length) return place;
  const score = sorted[place] as number;
  if (sorted[place - 1] !== score) return place;
  if (ties === "lower") while (place > 0 && sorted[place - 1] === score) place -= 1;
  else while (place < sorted.length && sorted[place] === score) place += 1;
  return place;
}
