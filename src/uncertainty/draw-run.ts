import type { Position } from "../model/position.js";
import { createDrawCounts, type DrawCounts } from "./draw-counts.js";
import { createDrawModel, type DrawModel } from "./draw-model.js";
import { createDrawRanker, type DrawRanker } from "./draw-ranker.js";
import { createDrawRecorder } from "./draw-recorder.js";
import { countLevels } from "./level-reach.js";
import type { ResolvedUncertainty } from "./resolve-uncertainty-options.js";

/** A model with all that counting its draws needs. */
export interface DrawRun {
  readonly options: ResolvedUncertainty;
  readonly model: DrawModel;
  /** Number of levels. */
  readonly levels: number;
  /** Counts of no draws. */
  empty(): DrawCounts;
  /** Makes what adds draws to counts, which are written (except for their number). */
  counter(counts: DrawCounts): (draw: number) => void;
  /** Makes what ranks the positions of a run. */
  ranker(): DrawRanker;
}

/**
 * Readies a run of draws.
 *
 * @param positions - As `scoreShortage` takes them.
 * @param options - What varies, and what is counted.
 * @param where - Name of the calling function, for the error.
 * @throws {IndexError} as `analyseUncertainty`.
 */
export function createDrawRun(positions: readonly Position[], options: ResolvedUncertainty, where: string): DrawRun {
  const model = createDrawModel(positions, options, where);
  const { ties, tolerance, levels: policy, imputedTopLevel } = model.base.method.options;
  const levels = countLevels(policy);
  const size = model.ranked.length;
  const unit = ties === "midrank" ? 2 : 1;
  const { draws, probability, rankAcceptability, pairwise } = options;
  const run = nameRun(options, model.ranked);
  const ranker = (): DrawRanker => createDrawRanker(size, tolerance / 100);
  return {
    options,
    model,
    levels,
    ranker,
    empty: () =>
      createDrawCounts({
        run,
        draws,
        size,
        unit,
        dimensions: model.dimensions.length,
        levels,
        weightsVary: model.varies.weights,
        top: options.top !== null,
        table: rankAcceptability,
        pairwise,
        probability,
      }),
    counter: (counts) => {
      const rank = ranker();
      const record = createDrawRecorder(counts, { ties, levels: policy, top: options.top });
      return (draw) => {
        const weights = model.weights(draw);
        const prepared = model.prepared(draw, draw);
        const tied = rank.rank(prepared.score(weights));
        record(rank, tied, weights, imputedTopLevel === "bar" ? prepared.imputed : null);
      };
    },
  };
}

/** What tells a run from others. The tally is too large to be named; the figures that come from it are in the scores. */
function nameRun(options: ResolvedUncertainty, ranked: DrawModel["ranked"]): string {
  const { seed, data, ...rest } = options;
  const asked = { ...rest, data: data === false ? false : { counts: data.counts, tally: data.tally !== undefined } };
  const figures = ranked.map(({ id, score }) => `${id} ${score}`);
  return `seed ${seed}, positions ${ranked.length} (${checksum(figures)}), options ${checksum([JSON.stringify(asked)])}`;
}

/** FNV-1a over the code units of texts, 32 bits in hexadecimal digits. */
function checksum(texts: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const text of texts) {
    for (let at = 0; at <= text.length; at += 1) {
      // Past the end is a unit that no text has, so that two texts are not one.
      hash = Math.imul(hash ^ (at === text.length ? 0x10000 : text.charCodeAt(at)), 0x01000193);
    }
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
