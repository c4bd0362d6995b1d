import type { Position } from "../model/position.js";
import { invalidOption } from "../numeric/check-options.js";
import { createRandom } from "../numeric/random.js";
import { checkShape } from "../schema/check-shape.js";
import { sensitivityOptions } from "../schema/sensitivity-options.js";
import type { RankedShortage } from "../score/shortage-result.js";
import { createDrawModel } from "./draw-model.js";
import { createDrawRanker } from "./draw-ranker.js";
import { createRankDistance } from "./rank-distance.js";
import { resolveUncertaintyOptions } from "./resolve-uncertainty-options.js";
import type { SensitivityOptions } from "./sensitivity-options.js";
import type {
  MembershipSensitivity,
  OutputSensitivity,
  SensitivityResult,
  UncertaintySource,
} from "./sensitivity-result.js";
import { shiftByChoice } from "./shift-by-choice.js";
import { type Bootstrap, estimateSobol, type SobolOutputs } from "./sobol-estimates.js";
import { createSourceDesign, type MembershipCounts, sourcesOf } from "./source-design.js";

/** Streams of the bootstrap are numbered from here, far from those of the draws. */
const BOOTSTRAP_STREAM = 2 ** 40;

/** A run that is ready: its rows are filled one by one, and then read. */
export interface SensitivityRun {
  /** Number of rows, N. */
  readonly samples: number;
  /** Scores that a row works out. */
  readonly scoresARow: number;
  /** Fills a row; each once, in any order. */
  fill(row: number): void;
  /** What the rows say, once all are filled. */
  summarise(): SensitivityResult;
}

/**
 * Readies the analysis of sensitivity.
 *
 * @param positions - As `scoreShortage` takes them.
 * @param options - As `analyseSensitivity` takes them.
 * @param where - Name of the calling function, for the error.
 * @throws {IndexError} as `analyseSensitivity`.
 */
export function createSensitivityRun(
  positions: readonly Position[],
  options: SensitivityOptions,
  where: string,
): SensitivityRun {
  checkShape(sensitivityOptions(), options, `${where}.options`);
  const { samples = 512, resamples = 500, probability = 0.95, weightSources = "together", choices, ...rest } = options;
  const resolved = resolveUncertaintyOptions(rest, `${where}.options`);
  const { seed, top } = resolved;
  const model = createDrawModel(positions, resolved, where);
  if (weightSources === "each" && model.varies.weights && !model.mixesWeights) {
    const expected = '"together", or `weights` of the kind "relative": only those scatter one by one';
    throw invalidOption(`${where}.options.weightSources`, expected, weightSources);
  }
  const sources = sourcesOf(model, resolved.method, weightSources);
  const { ties, tolerance } = model.base.method.options;
  const ranker = createDrawRanker(model.ranked.length, tolerance / 100);
  const distance = createRankDistance(ranker, model.ranked, ties, top);
  // Before the rows, which take long: a choice that is none is refused at once.
  const shifts = choices === false ? [] : shiftByChoice(positions, model, resolved, choices ?? {}, where);
  const { outputs, run } = createSourceDesign(model, sources, distance, samples);
  const rankings = sources.length + 2;
  return {
    samples,
    scoresARow: rankings * model.ranked.length,
    fill: run,
    summarise: () => {
      const random = createRandom(seed).stream(BOOTSTRAP_STREAM);
      const bootstrap = { random, resamples, probability };
      return {
        format: 1,
        library: "shortage-index",
        seed,
        samples,
        evaluations: samples * rankings,
        probability,
        top,
        sources,
        rankShift: apportion(outputs.rankShift, sources, bootstrap),
        topKept: top === null ? null : apportion(outputs.topKept, sources, bootstrap),
        positions: top === null ? [] : membershipOf(outputs.membership, sources, model.ranked, samples),
        choices: shifts,
      };
    },
  };
}

function apportion(
  outputs: SobolOutputs,
  sources: readonly UncertaintySource[],
  bootstrap: Bootstrap,
): OutputSensitivity {
  const { mean, variance, indices } = estimateSobol(outputs, sources, bootstrap);
  if (indices === null) return { mean, variance, indices: null, interactions: null };
  const alone = indices.reduce((sum, { first }) => sum + first.value, 0);
  const named = indices.map((index) => ({ ...index, input: index.input as UncertaintySource }));
  return { mean, variance, indices: named, interactions: 1 - alone };
}

/** Jansen's estimators of what is 0 or 1, from counts. */
function membershipOf(
  { inA, inB, fromA, fromB }: MembershipCounts,
  sources: readonly UncertaintySource[],
  ranked: readonly RankedShortage[],
  samples: number,
): MembershipSensitivity[] {
  const found = ranked.flatMap(({ id, name, rank }, at): MembershipSensitivity[] => {
    const inTop = ((inA[at] as number) + (inB[at] as number)) / (2 * samples);
    if (inTop === 0 || inTop === 1) return [];
    const scale = 2 * samples * inTop * (1 - inTop);
    const indices = sources.map((input, source) => ({
      input,
      first: 1 - (fromB[source]?.[at] as number) / scale,
      total: (fromA[source]?.[at] as number) / scale,
    }));
    return [{ id, name, rank, inTop, indices }];
  });
  return found.sort((one, other) => one.rank - other.rank || (one.id < other.id ? -1 : 1));
}
