import { effectiveWeights } from "../score/effective-weights.js";
import type { RankedShortage } from "../score/shortage-result.js";
import type { Edition } from "./read-edition.js";

/** What became of the weight of one dimension for one position. */
export interface WeightChange {
  /** Mean of the two editions. */
  readonly mean: number;
  /** What the change of the index's weights does to it. */
  readonly own: number;
  /** What values that came or went do to it. */
  readonly gaps: number;
  /** Whether the value of this dimension came or went. */
  readonly turned: boolean;
}

/**
 * What parts the change of a position's weights into that of the index's weights and that of its gaps: each on average of
 * the other's two states.
 *
 * @param before - The previous edition.
 * @param after - The current one.
 * @param ids - Dimensions of either edition.
 * @returns For a position's two entries one change for each dimension; `own` and `gaps` add up to the change.
 */
export function weightChanges(
  before: Edition,
  after: Edition,
  ids: readonly string[],
): (was: RankedShortage, is: RankedShortage) => WeightChange[] {
  const [weighBefore, weighAfter] = [weigher(before, ids), weigher(after, ids)];
  return (was, is) => {
    const [first, last] = [weightsOf(was, ids), weightsOf(is, ids)];
    // A dimension that an edition does not have is no gap: it has weight 0 there.
    const there = ids.map((id) => isThere(was, id) ?? isThere(is, id) ?? false);
    const then = ids.map((id) => isThere(is, id) ?? isThere(was, id) ?? false);
    const same = there.every((present, at) => present === then[at]);
    // The weights of one edition with the gaps of the other; where nothing that has weight is left, as that one had them.
    const mixed = same ? last : (weighAfter(there) ?? first);
    const otherMixed = same ? first : (weighBefore(then) ?? last);
    return ids.map((_, at) => {
      const [a, b] = [first[at] as number, last[at] as number];
      const [x, y] = [mixed[at] as number, otherMixed[at] as number];
      return {
        mean: (a + b) / 2,
        own: (b - y + (x - a)) / 2,
        gaps: (b - x + (y - a)) / 2,
        turned: there[at] !== then[at],
      };
    });
  };
}

/** Weights of an edition's index for a position with some gaps, [m]; `null` where nothing that has weight is there. */
function weigher(
  { method, weights }: Edition,
  ids: readonly string[],
): (present: readonly boolean[]) => number[] | null {
  const { dimensions, groupWeights, missing } = method.options;
  const whole = ids.map((id) => (Object.hasOwn(weights, id) ? (weights[id] as number) : 0));
  const groups = ids.map((id) =>
    groupWeights === undefined ? "" : (dimensions.find((dimension) => dimension.id === id)?.group ?? ""),
  );
  const hands = missing.method === "reweight" || missing.method === "refuse";
  return (present) => (hands ? effectiveWeights(whole, groups, present) : whole);
}

function weightsOf({ dimensions }: RankedShortage, ids: readonly string[]): number[] {
  return ids.map((id) => (Object.hasOwn(dimensions, id) ? (dimensions[id]?.weight ?? 0) : 0));
}

/** Whether there is a value; `undefined` where the edition has no such dimension. */
function isThere({ dimensions }: RankedShortage, id: string): boolean | undefined {
  return Object.hasOwn(dimensions, id) ? dimensions[id]?.value !== null : undefined;
}
