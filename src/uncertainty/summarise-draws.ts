import type { Position } from "../model/position.js";
import type { RankedShortage } from "../score/shortage-result.js";
import { acceptabilityRow } from "./acceptability-row.js";
import { type CentralWeights, centralWeights, countConfidence } from "./central-weights.js";
import { checkComplete, checkCounts } from "./check-counts.js";
import { type DrawCounts, leftOut } from "./draw-counts.js";
import { createDrawRun, type DrawRun } from "./draw-run.js";
import { readTail } from "./rank-tails.js";
import { resolveUncertaintyOptions } from "./resolve-uncertainty-options.js";
import type { UncertaintyOptions } from "./uncertainty-options.js";
import type { CutUncertainty, PositionUncertainty, UncertaintyResult } from "./uncertainty-result.js";

/**
 * Says how sure a ranking is from the counts of all its draws.
 *
 * Confidence factors, where figures or methods vary too, take another look at every draw.
 *
 * @param positions - As `analyseUncertainty` takes them; those that were counted.
 * @param options - As `analyseUncertainty` takes them; those that were counted with.
 * @param counts - Counts of all draws, by {@link countDraws} and {@link mergeDraws}; never modified.
 * @returns What `analyseUncertainty` returns, bit for bit.
 * @throws {IndexError} `length-mismatch` if not all draws are counted, or the counts are of other positions or options.
 * @throws {IndexError} `invalid-value` or `invalid-option` for what are no counts.
 * @throws {IndexError} as `analyseUncertainty`.
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 15, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * const clerk = { ...nurse, id: "clerk", name: "Clerk", demand: 10, stock: 400, education: 12, experience: 1, requirements: 1, salary: 30_000 };
 * const counts = countDraws([nurse, clerk], { draws: 100 }, { from: 0, to: 100 });
 * summariseDraws([nurse, clerk], { draws: 100 }, counts).positions[0].rankInterval; // => { best: 1, worst: 1 }
 */
export function summariseDraws(
  positions: readonly Position[],
  options: UncertaintyOptions,
  counts: DrawCounts,
): UncertaintyResult {
  const where = "summariseDraws";
  const run = createDrawRun(positions, resolveUncertaintyOptions(options, `${where}.options`), where);
  checkCounts(counts, `${where}.counts`);
  checkComplete(counts, run.empty(), where);
  const central = centralWeights(counts);
  const confidence = central === null ? null : countConfidence(run, central, { from: 0, to: counts.draws });
  return summariseRun(run, counts, central, confidence);
}

/** Says how sure the ranking of a run is. */
export function summariseRun(
  run: DrawRun,
  counts: DrawCounts,
  central: CentralWeights | null,
  confidence: Uint32Array | null,
): UncertaintyResult {
  const { model, options } = run;
  const { ranking } = model.base;
  const { draws } = counts;
  // From places in the base ranking to places in the order of ids, in which draws are counted.
  const place = new Map(model.ranked.map(({ id }, at) => [id, at]));
  const order = ranking.map(({ id }) => place.get(id) as number);
  const rest = leftOut(draws, options.probability);
  const positions = ranking.map((entry, at): PositionUncertainty => {
    const position = order[at] as number;
    const inTop = counts.inTop?.[position] ?? null;
    const [tiedIn, tiedOut] = [counts.tiedIn?.[position] ?? 0, counts.tiedOut?.[position] ?? 0];
    const weights = central?.[position] ?? null;
    return {
      id: entry.id,
      name: entry.name,
      industry: entry.industry,
      rank: entry.rank,
      level: entry.level,
      expectedRank: (counts.unit * draws + (counts.rankSums[position] as number)) / (counts.unit * draws),
      rankInterval: intervalOf(counts, position, rest),
      levels: Array.from(
        { length: run.levels },
        (_, level) => (counts.levels[level * counts.size + position] as number) / draws,
      ),
      inTop: inTop === null ? null : inTop / draws,
      cut:
        inTop === null ? null : draws - inTop + tiedIn <= rest ? "in" : inTop + tiedOut <= rest ? "out" : "contested",
      firstRank: (counts.first[position] as number) / draws,
      centralWeights:
        weights === null
          ? null
          : Object.fromEntries(model.dimensions.map((id, dimension) => [id, weights[dimension] as number])),
      confidenceFactor: weights === null || confidence === null ? null : (confidence[position] as number) / draws,
    };
  });
  const { above, ranks, unit, size } = counts;
  return {
    format: 1,
    library: "shortage-index",
    seed: options.seed,
    draws,
    probability: options.probability,
    sources: structuredClone({
      weights: options.weights,
      data: options.data === false ? false : { counts: options.data.counts ?? true },
      method: options.method,
    }),
    standardError: 0.5 / Math.sqrt(draws),
    positions,
    cut: options.top === null ? null : cutOf(ranking, positions, options.top, options.probability),
    ...(options.rankAcceptability && ranks !== null
      ? { rankAcceptability: order.map((position) => acceptabilityRow(ranks, position, size, unit, draws)) }
      : {}),
    ...(above === null
      ? {}
      : {
          pairwise: order.map((row) =>
            order.map((column) => (row === column ? 0.5 : (above[row * size + column] as number) / (2 * draws))),
          ),
        }),
  };
}

/** The rank that `rest` draws lie above of, and the one that `rest` lie below of. */
function intervalOf(
  { ranks, tails, size, unit, draws }: DrawCounts,
  position: number,
  rest: number,
): PositionUncertainty["rankInterval"] {
  const width = unit * size;
  const word = (best: number, worst: number): PositionUncertainty["rankInterval"] => ({
    best: 1 + best / unit,
    worst: 1 + worst / unit,
  });
  if (tails !== null) {
    return word(readTail(tails.best, position, rest), width - 1 - readTail(tails.worst, position, rest));
  }
  const row = (ranks as Uint32Array).subarray(position * width, (position + 1) * width);
  let best = 0;
  for (let seen = row[0] as number; seen <= rest; seen += row[best] as number) best += 1;
  let worst = width - 1;
  for (let seen = row[worst] as number; seen <= rest; seen += row[worst] as number) worst -= 1;
  return draws === 0 ? word(0, width - 1) : word(best, worst);
}

function cutOf(
  ranking: readonly RankedShortage[],
  positions: readonly PositionUncertainty[],
  top: number,
  probability: number,
): CutUncertainty {
  const last = ranking[Math.min(top, ranking.length) - 1] as RankedShortage;
  const next = ranking[top];
  const count = (cut: PositionUncertainty["cut"]): number => positions.filter((one) => one.cut === cut).length;
  return {
    count: top,
    firmlyIn: count("in"),
    contested: count("contested"),
    firmlyOut: count("out"),
    firm: (1 + probability) / 2,
    gap: next === undefined ? null : last.score - next.score,
    tied: next?.rank === last.rank ? ranking.filter(({ rank }) => rank === last.rank).map(({ id }) => id) : [],
  };
}
