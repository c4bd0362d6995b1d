import type { Position } from "../model/position.js";
import { gradeLevels, type LevelPolicy } from "../rank/grade-levels.js";
import type { PositionColumns } from "./dimension-columns.js";
import type { IndexScores } from "./index-definition.js";
import { rememberLazy } from "./lazy-rankings.js";
import type { ResolvedShortageOptions } from "./shortage-options.js";
import type { DimensionScore, Evidence, ExcludedPosition, RankedShortage, SubScores } from "./shortage-result.js";

/** Up to so many positions every part is worked out at once; beyond, the parts of a position when they are first read. */
const EAGER = 10_000;

/** Coverage from which nothing is missing: the weights sum to 1 within rounding only. */
const ALL = 1 - 1e-12;

/** A part that can still be flagged. */
type Flagged<T extends { readonly imputed?: true }> = T & { imputed?: true };

/** What the parts of a ranking are made from. */
export interface ScoredPositions {
  readonly positions: readonly Position[];
  readonly columns: PositionColumns;
  /** Values of the dimensions, [m] × [n]; NaN where missing. */
  readonly values: readonly Float64Array[];
  readonly scores: IndexScores;
  readonly options: ResolvedShortageOptions;
}

/** The positions that have a score, best first, and how many of them were kept from the highest level. */
export function rankScored(scored: ScoredPositions): {
  readonly ranking: RankedShortage[];
  readonly barred: number;
} {
  const { positions, columns, scores, options } = scored;
  const { ids } = columns;
  const order = scores.order();
  const ranks = scores.ranks();
  const coverage = scores.coverage();
  const levels = levelsOf(scores.scores, order, ranks, options);
  const fills = isImputing(options);
  const highest = options.imputedTopLevel === "bar" ? highestLevel(options.levels) : Number.NaN;
  let barred = 0;
  const parts = partsOf(scored);
  const lazy = order.length > EAGER ? lazyParts(parts, finderOf(order, ranks, ids)) : null;
  const ranking = new Array<Flagged<RankedShortage>>(order.length);
  const placeOf = new Int32Array(ids.length).fill(-1);
  order.forEach((index, place) => {
    placeOf[index] = place;
  });
  // In the order of the positions: to jump about among a million objects takes longer than to make the entries.
  for (let index = 0; index < placeOf.length; index += 1) {
    const place = placeOf[index] as number;
    if (place < 0) continue;
    const { name, industry } = positions[index] as Position;
    const id = ids[index] as string;
    const rank = ranks[index] as number;
    const score = 100 * (scores.scores[index] as number);
    const covered = coverage[index] as number;
    const imputed = fills && covered < ALL;
    const bars = imputed && levels[place] === highest;
    const level = (levels[place] as number) - (bars ? 1 : 0);
    if (bars) barred += 1;
    if (lazy === null) {
      // Written out, for copying one object into another takes longer than all the rest.
      const { dimensions, subScores, evidence } = parts(index);
      ranking[place] = { rank, id, name, industry, score, level, coverage: covered, dimensions, subScores, evidence };
    } else {
      ranking[place] = lazy({ rank, id, name, industry, score, level, coverage: covered });
    }
    // After the others, so that entries without a gap share one shape.
    if (imputed) ranking[place].imputed = true;
  }
  if (lazy !== null) rememberLazy(ranking);
  return { ranking, barred };
}

/** The positions that have none, by id. */
export function listExcluded({ positions, columns, values, scores, options }: ScoredPositions): ExcludedPosition[] {
  if (scores.scored === scores.size) return [];
  const coverage = scores.coverage();
  const excluded: ExcludedPosition[] = [];
  positions.forEach(({ id, name, industry }, index) => {
    if (!Number.isNaN(scores.scores[index])) return;
    const missing = options.dimensions.filter((_, at) => Number.isNaN((values[at] as Float64Array)[index]));
    excluded.push({
      id,
      name,
      industry,
      reason: coverage[index] === 0 ? "no-values" : "below-minimum-coverage",
      coverage: coverage[index] as number,
      missing: missing.map((dimension) => dimension.id),
      evidence: evidenceOf(columns, index),
    });
  });
  return excluded.sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** Levels in the order of the ranking; positions of one rank share the score of the first, and so a level. */
function levelsOf(
  scores: Float64Array,
  order: Uint32Array,
  ranks: Float64Array,
  options: ResolvedShortageOptions,
): readonly number[] {
  if (order.length === 0) return [];
  const points = new Float64Array(order.length);
  let rank = Number.NaN;
  for (let place = 0; place < order.length; place += 1) {
    const index = order[place] as number;
    const tied = ranks[index] === rank;
    rank = ranks[index] as number;
    points[place] = tied ? (points[place - 1] as number) : 100 * (scores[index] as number);
  }
  return gradeLevels(points, options.levels);
}

/** Whether gaps are filled, and not handed on. */
function isImputing({ missing }: ResolvedShortageOptions): boolean {
  return missing.method !== "reweight" && missing.method !== "refuse";
}

/** Number of levels; of a single one nothing can be barred, for there is none below. */
function highestLevel(policy: LevelPolicy): number {
  const levels =
    policy.kind === "quota"
      ? policy.counts.length
      : 1 + (policy.kind === "quantiles" ? policy.probabilities : policy.cutPoints).length;
  return levels > 1 ? levels : Number.NaN;
}

type Parts = Pick<RankedShortage, "dimensions" | "subScores" | "evidence">;

/** What works out the parts of the position at an index. */
function partsOf({ columns, values, scores, options }: ScoredPositions): (index: number) => Parts {
  const { normalised } = scores;
  const ids = options.dimensions.map(({ id }) => id);
  const groups = [...new Set(["scarcity", "bar", "price", ...options.dimensions.map(({ group }) => group)])];
  const groupOf = options.dimensions.map(({ group }) => groups.indexOf(group));
  const arithmetic = options.aggregate.method === "arithmetic";
  const silences = silentDimensions(scores);
  const silent = ids.map((id) => silences.has(id));
  const sums = new Float64Array(groups.length);
  const totals = new Float64Array(groups.length);
  const scored = new Array<DimensionScore>(ids.length);
  const toRecord = recordOf(ids);
  const mean = (group: number): number | null => {
    const total = totals[group] as number;
    // A mean of scores must not leave their range by rounding.
    return total > 0 ? 100 * Math.min(1, (sums[group] as number) / total) : null;
  };
  return (index) => {
    const weights = scores.effectiveWeights(index);
    sums.fill(0);
    totals.fill(0);
    for (let at = 0; at < ids.length; at += 1) {
      const value = (values[at] as Float64Array)[index] as number;
      const normal = (normalised[at] as Float64Array)[index] as number;
      const score = Number.isNaN(normal) || silent[at] ? null : normal;
      const weight = weights[at] as number;
      // As `scores.contributions` has it; 0 where there may be a gap.
      const contribution = arithmetic ? (weight === 0 ? 0 : 100 * (weight * normal)) : null;
      const gap = Number.isNaN(value);
      const part: Flagged<DimensionScore> = { value: gap ? null : value, score, weight, contribution };
      if (gap && score !== null) part.imputed = true;
      scored[at] = part;
      if (score === null) continue;
      const group = groupOf[at] as number;
      sums[group] = (sums[group] as number) + weight * score;
      totals[group] = (totals[group] as number) + weight;
    }
    const dimensions = toRecord(scored);
    const subScores: Record<string, number | null> = { scarcity: mean(0), bar: mean(1), price: mean(2) };
    for (let group = 3; group < groups.length; group += 1) subScores[groups[group] as string] = mean(group);
    return { dimensions, subScores: subScores as unknown as SubScores, evidence: evidenceOf(columns, index) };
  };
}

/** What gives scores their ids. The five dimensions written out are a shape that is made many times faster. */
function recordOf(ids: readonly string[]): (list: readonly DimensionScore[]) => Record<string, DimensionScore> {
  if (ids.join() !== "supplyDemand,education,experience,requirements,salary") {
    return (list) => Object.fromEntries(ids.map((id, at) => [id, list[at] as DimensionScore]));
  }
  return (list) => {
    const [supplyDemand, education, experience, requirements, salary] = list as Five<DimensionScore>;
    return { supplyDemand, education, experience, requirements, salary };
  };
}

type Five<T> = readonly [T, T, T, T, T];

/** Dimensions that take no part, whose scores say nothing. */
function silentDimensions(scores: IndexScores): ReadonlySet<string> {
  const silent = new Set<string>();
  for (const notice of scores.notices) {
    const excluded = notice.code === "constant-indicator" && notice.treatment === "exclude";
    if (excluded || notice.code === "indicator-below-coverage") silent.add(notice.indicator);
  }
  return silent;
}

function evidenceOf(columns: PositionColumns, index: number): Evidence {
  const stock = columns.stock[index] as number;
  const mobile = columns.mobile[index] as number;
  return {
    advertisements: columns.advertisements[index] as number,
    demand: columns.demand[index] as number,
    stock: Number.isNaN(stock) ? null : stock,
    mobile: Number.isNaN(mobile) ? null : mobile,
  };
}

/** What finds a position by its entry. A ranking is in the order of ranks, and equals in that of ids: O(log n). */
function finderOf(order: Uint32Array, ranks: Float64Array, ids: readonly string[]): (entry: RankedShortage) => number {
  return ({ rank, id }) => {
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const index = order[middle] as number;
      const other = ranks[index] as number;
      if (other < rank || (other === rank && (ids[index] as string) < id)) low = middle + 1;
      else high = middle;
    }
    const found = order[low];
    // A copy can have been given another rank.
    return found !== undefined && ids[found] === id ? found : ids.indexOf(id);
  };
}

/**
 * Gives entries their parts as properties that are worked out when first read, and then stay. To every reader (JSON,
 * comparison, copy) they are what they would be otherwise; a million positions have eight million objects less to make.
 */
function lazyParts(
  parts: (index: number) => Parts,
  indexOf: (entry: RankedShortage) => number,
): (entry: Omit<RankedShortage, keyof Parts>) => RankedShortage {
  const settle = (entry: RankedShortage): Parts => {
    const worked = parts(indexOf(entry));
    for (const name of ["dimensions", "subScores", "evidence"] as const) {
      // A frozen entry cannot keep it, and works it out again.
      Reflect.defineProperty(entry, name, {
        value: worked[name],
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
    return worked;
  };
  const whenRead = (name: keyof Parts): PropertyDescriptor => ({
    enumerable: true,
    configurable: true,
    get(this: RankedShortage) {
      return settle(this)[name];
    },
  });
  const [dimensions, subScores, evidence] = [whenRead("dimensions"), whenRead("subScores"), whenRead("evidence")];
  return (entry) => {
    Object.defineProperty(entry, "dimensions", dimensions);
    Object.defineProperty(entry, "subScores", subScores);
    Object.defineProperty(entry, "evidence", evidence);
    return entry as RankedShortage;
  };
}
