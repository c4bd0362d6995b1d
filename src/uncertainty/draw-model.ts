import { IndexError } from "../errors/index-error.js";
import type { Position } from "../model/position.js";
import { createRandom } from "../numeric/random.js";
import { readPositions } from "../score/dimension-columns.js";
import { inTermsOf } from "../score/in-terms-of.js";
import { scoreShortage } from "../score/score-shortage.js";
import type { RankedShortage, ShortageResult } from "../score/shortage-result.js";
import { createDataSampler } from "./data-sampler.js";
import { drawStreams } from "./draw-streams.js";
import { createMethodSampler, type MethodSampler } from "./method-sampler.js";
import { type PreparedIndex, prepareIndex } from "./prepared-index.js";
import type { ResolvedUncertainty } from "./resolve-uncertainty-options.js";
import { createWeightSampler } from "./weight-sampler.js";

/** Prepared indices that are kept, where figures do not vary: one a combination of methods. */
const MOST_KEPT = 64;

/** Positions, their base ranking, and what draws their scores anew. */
export interface DrawModel {
  readonly base: ShortageResult;
  /** The ranked positions in the code-unit order of their ids, [n]. */
  readonly ranked: readonly RankedShortage[];
  /** Ids of the dimensions, [m]. */
  readonly dimensions: readonly string[];
  /** Whether each source varies. */
  readonly varies: { readonly weights: boolean; readonly data: boolean; readonly method: boolean };
  /** Whether each weight is drawn by itself, so that draws of single weights can be mixed. */
  readonly mixesWeights: boolean;
  /**
   * Weights of a draw, or each as the draw of its number has it, [m]; overwritten by the next call; `null` where weights do
   * not vary.
   */
  weights(draw: number | readonly number[]): Float64Array | null;
  /** The index of a draw, up to its weights; `method` is the draw of all lists of methods, or that of each list. */
  prepared(data: number | null, method: number | readonly number[] | null): PreparedIndex;
}

/**
 * Ranks positions, and makes what draws their scores anew.
 *
 * Positions that the base ranking excludes are never ranked in a draw, and ranked ones always are: which positions there is
 * enough known of is decided once, with the method's own weights. Excluded ones count for the bounds, as they do there.
 *
 * @param positions - As `scoreShortage` takes them; their order never shows.
 * @param options - What varies.
 * @param where - Name of the calling function, for the error.
 * @throws {IndexError} as `scoreShortage`; `empty-input` if no position is ranked; `invalid-option`, `unknown-id` or
 *   `invalid-value` for a source that the positions or the method do not allow.
 */
export function createDrawModel(
  positions: readonly Position[],
  options: ResolvedUncertainty,
  where: string,
): DrawModel {
  const base = inTermsOf(where, () => scoreShortage(positions, options.index));
  if (base.ranking.length === 0) {
    const expected = "at least one position that is ranked";
    throw new IndexError("empty-input", { where, expected, received: `${base.excluded.length} excluded` });
  }
  const byId = <T extends { readonly id: string }>(list: readonly T[]): T[] =>
    [...list].sort((one, other) => (one.id < other.id ? -1 : 1));
  const sorted = byId(positions);
  const ranked = byId(base.ranking);
  const columns = readPositions(sorted, where);
  const place = new Map(columns.ids.map((id, at) => [id, at]));
  const rows = Uint32Array.from(ranked, ({ id }) => place.get(id) as number);
  const resolved = base.method.options;
  const dimensions = resolved.dimensions.map(({ id }) => id);
  const centre = dimensions.map((id) => base.weights[id] as number);
  const { seed } = options;
  const random = createRandom(seed);
  const sampler =
    options.weights === false
      ? null
      : createWeightSampler(options.weights, centre, dimensions, seed, `${where}.options.weights`);
  const data = options.data === false || isFixed(options.data) ? null : options.data;
  const drawData = data === null ? null : createDataSampler(columns, data, `${where}.options`);
  const methods =
    options.method === false || Object.keys(options.method).length === 0
      ? null
      : createMethodSampler(resolved, options.method);
  const prepare = (figures: typeof columns, combination: number | null): PreparedIndex => {
    const chosen = combination === null || methods === null ? resolved : methods.apply(combination);
    return prepareIndex({ positions: sorted, columns: figures, rows, options: chosen }, where);
  };
  const kept = new Map<number, PreparedIndex>();
  const keep = (combination: number | null): PreparedIndex => {
    const key = combination ?? -1;
    const found = kept.get(key);
    if (found !== undefined) return found;
    const made = prepare(columns, combination);
    if (kept.size < MOST_KEPT) kept.set(key, made);
    return made;
  };
  // A combination that cannot be is refused now, and not in the draw that happens to take it.
  for (const combination of methods?.samples ?? []) keep(combination).score(null);
  const combine = (sampler: MethodSampler, draw: number | readonly number[]): number => {
    const drawn = (number: number): number => sampler.draw(random.stream(number).stream(drawStreams.method));
    return typeof draw === "number" ? drawn(draw) : sampler.mix(draw.map(drawn));
  };
  const out = new Float64Array(dimensions.length);
  return {
    base,
    ranked,
    dimensions,
    varies: { weights: sampler !== null, data: drawData !== null, method: methods !== null },
    mixesWeights: sampler?.mix !== undefined,
    weights: (draw) => {
      if (sampler === null) return null;
      if (typeof draw === "number") sampler.draw(draw, out);
      else sampler.mix?.(draw, out);
      return out;
    },
    prepared: (dataDraw, methodDraw) => {
      const combination = methods === null || methodDraw === null ? null : combine(methods, methodDraw);
      if (drawData === null || dataDraw === null) return keep(combination);
      return prepare(drawData(random.stream(dataDraw).stream(drawStreams.data)), combination);
    },
  };
}

/** Whether nothing about the figures varies. */
function isFixed(data: { readonly counts?: boolean; readonly tally?: unknown }): boolean {
  return data.counts === false && data.tally === undefined;
}
