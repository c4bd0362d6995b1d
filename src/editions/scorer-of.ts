import { IndexError } from "../errors/index-error.js";
import { countBelow } from "../numeric/count-below.js";
import { freezeNormalise } from "../score/freeze-method.js";
import { normaliseBySpec } from "../score/normalise-by-spec.js";
import type { ResolvedDimension } from "../score/shortage-options.js";
import type { ObservedDimension } from "../score/shortage-result.js";
import type { Edition } from "./read-edition.js";

/**
 * What scores values of a dimension as an edition did.
 *
 * A value that the edition itself has gets the score that it had there, bit for bit. Another one is scored by the
 * edition's method with what was observed put in place of the positions; where that method needs the whole column, or
 * cannot take a value, it gets the score that lies between those of its neighbours in value, or that of the nearest end.
 *
 * @param dimension - The dimension, as the edition defined it.
 * @param edition - The edition.
 * @returns From values, [n], to scores, [n]; NaN for NaN, and everywhere where the edition scored nothing.
 */
export function scorerOf(dimension: ResolvedDimension, edition: Edition): (values: Float64Array) => Float64Array {
  const known = knownScores(dimension.id, edition);
  return (values) => {
    const own = scoreBySpec(values, dimension, edition);
    return values.map((value, row) => {
      if (Number.isNaN(value) || known.values.length === 0) return Number.NaN;
      const place = countBelow(known.values, value, false);
      if (known.values[place] === value) return known.scores[place] as number;
      return own === null ? between(known, value, place) : (own[row] as number);
    });
  };
}

/** Values with their scores, rising, each once. */
interface KnownScores {
  readonly values: Float64Array;
  readonly scores: Float64Array;
}

function knownScores(id: string, { ranking }: Edition): KnownScores {
  const pairs = new Map<number, number>();
  for (const { dimensions } of ranking) {
    const part = Object.hasOwn(dimensions, id) ? dimensions[id] : undefined;
    if (part !== undefined && part.value !== null && part.score !== null) pairs.set(part.value, part.score);
  }
  const values = Float64Array.from(pairs.keys()).sort();
  return { values, scores: values.map((value) => pairs.get(value) as number) };
}

/** Scores by the edition's method; `null` where it cannot score single values, or not these. */
function scoreBySpec(values: Float64Array, dimension: ResolvedDimension, { method }: Edition): Float64Array | null {
  const rows = Array.from(values.keys()).filter((row) => !Number.isNaN(values[row]));
  try {
    const spec = freezeNormalise(dimension, method.observed[dimension.id] as ObservedDimension);
    const present = Float64Array.from(rows, (row) => values[row] as number);
    const scores = rows.length === 0 ? present : normaliseBySpec(present, dimension.direction, spec);
    const whole = new Float64Array(values.length).fill(Number.NaN);
    rows.forEach((row, place) => {
      whole[row] = scores[place] as number;
    });
    return whole;
  } catch (error) {
    if (error instanceof IndexError) return null;
    throw error;
  }
}

function between({ values, scores }: KnownScores, value: number, place: number): number {
  if (place === 0) return scores[0] as number;
  if (place === values.length) return scores[place - 1] as number;
  const [below, above] = [values[place - 1] as number, values[place] as number];
  const share = (value - below) / (above - below);
  return (scores[place - 1] as number) * (1 - share) + (scores[place] as number) * share;
}
