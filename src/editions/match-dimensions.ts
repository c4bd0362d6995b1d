import { IndexError } from "../errors/index-error.js";
import type { ResolvedDimension } from "../score/shortage-options.js";
import type { DimensionScore, RankedShortage } from "../score/shortage-result.js";
import { measureIn } from "./measure-in.js";
import type { Edition } from "./read-edition.js";
import { scorerOf } from "./scorer-of.js";

/** What became of the scores of one dimension, for each position of both editions; [n] each. */
export interface DimensionChange {
  readonly id: string;
  /** Mean score of the two editions; one of a single edition is that one. */
  readonly mean: Float64Array;
  /** What the change of its value does to the score. */
  readonly byValue: Float64Array;
  /** What the change of its normalisation does to the score. */
  readonly byNormalisation: Float64Array;
}

/** The two entries of a position. */
export interface EntryPair {
  readonly was: RankedShortage;
  readonly is: RankedShortage;
}

/**
 * Matches the dimensions of two editions, and parts the changes of their scores.
 *
 * @param before - The previous edition.
 * @param after - The current one.
 * @param pairs - Positions of both, [n].
 * @param where - Name of the calling function, for the error.
 * @returns The current dimensions in their order, then those that are no more.
 * @throws {IndexError} `invalid-value` if a dimension has two units, `mixed-currencies` if salaries have two currencies.
 */
export function matchDimensions(
  before: Edition,
  after: Edition,
  pairs: readonly EntryPair[],
  where: string,
): DimensionChange[] {
  const [were, are] = [before, after].map(
    ({ method }) => new Map(method.options.dimensions.map((dimension) => [dimension.id, dimension])),
  ) as [Map<string, ResolvedDimension>, Map<string, ResolvedDimension>];
  return [...new Set([...are.keys(), ...were.keys()])].map((id) => {
    const [was, is] = [were.get(id), are.get(id)];
    if (was !== undefined && is !== undefined) refuseUnlike(was, is, before, after, where);
    const crossed = was === undefined || is === undefined ? null : crossScores(was, is, before, after, pairs);
    return { id, ...partScores(id, crossed, pairs) };
  });
}

/** Scores of each edition's value by the other edition's method, [n] each; NaN where there is none. */
interface CrossScores {
  readonly previousNow: Float64Array;
  readonly currentThen: Float64Array;
}

function crossScores(
  was: ResolvedDimension,
  is: ResolvedDimension,
  before: Edition,
  after: Edition,
  pairs: readonly EntryPair[],
): CrossScores {
  const { id } = is;
  const [scoreThen, scoreNow] = [scorerOf(was, before), scorerOf(is, after)];
  const measured = (pick: (pair: EntryPair) => RankedShortage, edition: Edition): Float64Array =>
    Float64Array.from(pairs, (pair) => measureIn(pick(pair), id, edition.method) ?? Number.NaN);
  const previousNow = scoreNow(measured(({ was: entry }) => entry, after));
  const currentThen = scoreThen(measured(({ is: entry }) => entry, before));
  return { previousNow, currentThen };
}

function partScores(id: string, crossed: CrossScores | null, pairs: readonly EntryPair[]): Omit<DimensionChange, "id"> {
  const column = (): Float64Array => new Float64Array(pairs.length);
  const [mean, byValue, byNormalisation] = [column(), column(), column()];
  pairs.forEach(({ was, is }, row) => {
    const [one, other] = [partOf(was, id), partOf(is, id)];
    const [first, last] = [one?.score ?? null, other?.score ?? null];
    mean[row] = ((first ?? last ?? 0) + (last ?? first ?? 0)) / 2;
    if (one === null || other === null || first === null || last === null || crossed === null) return;
    // An imputed score is no score of a value; it goes with its edition.
    const now = one.value === null ? first : known(crossed.previousNow[row] as number, last);
    const then = other.value === null ? last : known(crossed.currentThen[row] as number, first);
    byValue[row] = (last - now + (then - first)) / 2;
    byNormalisation[row] = (last - then + (now - first)) / 2;
  });
  return { mean, byValue, byNormalisation };
}

function known(score: number, otherwise: number): number {
  return Number.isNaN(score) ? otherwise : score;
}

function partOf({ dimensions }: RankedShortage, id: string): DimensionScore | null {
  return Object.hasOwn(dimensions, id) ? (dimensions[id] ?? null) : null;
}

function refuseUnlike(
  was: ResolvedDimension,
  is: ResolvedDimension,
  before: Edition,
  after: Edition,
  where: string,
): void {
  const { id } = is;
  if (was.unit !== is.unit) {
    const expected = `the unit of the previous edition, "${was.unit}"`;
    throw new IndexError("invalid-value", { where, expected, received: `"${is.unit}"`, column: id });
  }
  const [then, now] = [before.method.currency, after.method.currency];
  if (id !== "salary" || then === null || now === null || then === now) return;
  const expected = `salaries in the currency of the previous edition (${then}); convert them first`;
  throw new IndexError("mixed-currencies", { where, expected, received: now, column: id });
}
