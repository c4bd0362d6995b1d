import { IndexError } from "../errors/index-error.js";
import { wordValue } from "../schema/find-issues.js";
import type { RankedShortage } from "../score/shortage-result.js";
import type { ChangeParts } from "./edition-comparison.js";
import { exactParts } from "./exact-parts.js";
import { type DimensionChange, matchDimensions } from "./match-dimensions.js";
import type { Edition } from "./read-edition.js";
import { unsummedScore } from "./unsummed-score.js";
import { type WeightChange, weightChanges } from "./weight-changes.js";

/** Points by which rounding can part a score from the sum of its contributions. */
const ROUNDING = 1e-6;

/** A position's change of score, and its parts; those are `null` where an index is not arithmetic. */
export interface SplitChange {
  readonly scoreChange: number;
  readonly parts: ChangeParts | null;
}

/**
 * Parts the change of score of each position that both editions rank.
 *
 * @param before - The previous edition.
 * @param after - The current one.
 * @param shared - Entries of the current ranking that the previous one has too.
 * @param where - Name of the calling function, for the error.
 * @returns By id.
 * @throws {IndexError} `invalid-value` or `mixed-currencies` where values do not compare, or scores are no sums.
 */
export function splitChanges(
  before: Edition,
  after: Edition,
  shared: readonly RankedShortage[],
  where: string,
): ReadonlyMap<string, SplitChange> {
  const pairs = shared.map((is) => ({ was: before.byId.get(is.id) as RankedShortage, is }));
  const dimensions = matchDimensions(before, after, pairs, where);
  const arithmetic = [before, after].every(({ method }) => method.options.aggregate.method === "arithmetic");
  const weigh = weightChanges(
    before,
    after,
    dimensions.map(({ id }) => id),
  );
  return new Map(
    pairs.map(({ was, is }, row) => {
      const scoreChange = is.score - was.score + 0;
      if (!arithmetic) return [is.id, { scoreChange, parts: null }];
      const parted = split(scoreChange, dimensions, weigh(was, is), row);
      if (parted !== null) return [is.id, parted];
      const fault =
        unsummedScore(is, after, ROUNDING, `${where}.current`) ??
        unsummedScore(was, before, ROUNDING, `${where}.previous`);
      if (fault !== null) throw fault;
      throw new IndexError("invalid-value", {
        where,
        expected: "scores that are the sums of their contributions, as scoreShortage made them",
        received: `others at ${wordValue(is.id)}`,
      });
    }),
  );
}

/** Parts of one change, all in points; `null` where the scores are not the sums of their contributions. */
function split(
  scoreChange: number,
  dimensions: readonly DimensionChange[],
  weights: readonly WeightChange[],
  row: number,
): SplitChange | null {
  const values: number[] = [];
  let [byWeights, byGaps, byNormalisation] = [0, 0, 0];
  dimensions.forEach((dimension, at) => {
    const { mean, own, gaps } = weights[at] as WeightChange;
    const score = 100 * (dimension.mean[row] as number);
    values.push(100 * mean * (dimension.byValue[row] as number));
    byNormalisation += 100 * mean * (dimension.byNormalisation[row] as number);
    byWeights += score * own;
    byGaps += score * gaps;
  });
  // What gaps handed on is owed to the values that came or went, to each alike.
  const turned = weights.filter(({ turned }) => turned).length;
  weights.forEach((weight, at) => {
    if (weight.turned) values[at] = (values[at] as number) + byGaps / turned;
  });
  const all = [...values, byWeights, byNormalisation];
  const sum = all.reduce((before, part) => before + part, 0);
  if (!(Math.abs(sum - scoreChange) < ROUNDING)) return null;
  const { parts, total } = exactParts(all, scoreChange);
  return {
    scoreChange: total,
    parts: {
      values: Object.fromEntries(dimensions.map(({ id }, at) => [id, parts[at] as number])),
      weights: parts[dimensions.length] as number,
      normalisation: parts[dimensions.length + 1] as number,
    },
  };
}
