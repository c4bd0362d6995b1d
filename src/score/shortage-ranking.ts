import type { Position } from "../model/position.js";
import { gradeLevels } from "../rank/grade-levels.js";
import type { PositionColumns } from "./dimension-columns.js";
import type { IndexScores } from "./index-definition.js";
import type { ResolvedShortageOptions } from "./shortage-options.js";
import type { DimensionScore, Evidence, ExcludedPosition, RankedShortage, SubScores } from "./shortage-result.js";

/** Up to so many positions every part is worked out at once; beyond, the parts of a position when they are first read. */
const EAGER = 10_000;

/** What the parts of a ranking are made from. */
export interface ScoredPositions {
  readonly positions: readonly Position[];
  readonly columns: PositionColumns;
  /** Values of the dimensions, [m] × [n]; NaN where missing. */
  readonly values: readonly Float64Array[];
  readonly scores: IndexScores;
  readonly options: ResolvedShortageOptions;
}

/** The positions that have a score, best first. */
export function rankScored(scored: ScoredPositions): RankedShortage[] {
  const { positions, columns, scores, options } = scored;
  const { ids } = columns;
  const order = scores.order();
  const ranks = scores.ranks();
  const coverage = scores.coverage();
  const levels = levelsOf(scores.scores, order, ranks, options);
  const parts = partsOf(scored);
  const lazy = order.length > EAGER ? lazyParts(parts, ids) : null;
  const ranking = new Array<RankedShortage>(order.length);
  for (let place = 0; place < order.length; place += 1) {
    const index = order[place] as number;
    const { name, industry } = positions[index] as Position;
    const id = ids[index] as string;
    const rank = ranks[index] as number;
    const score = 100 * (scores.scores[index] as number);
    const level = levels[place] as number;
    const covered = coverage[index] as number;
    if (lazy === null) {
      // Written out, for copying one object into another takes longer than all the rest.
      const { dimensions, subScores, evidence } = parts(index);
      ranking[place] = { rank, id, name, industry, score, level, coverage: covered, dimensions, subScores, evidence };
    } else {
      ranking[place] = lazy({ rank, id, name, industry, score, level, coverage: covered });
    }
  }
  return ranking;
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

type Parts = Pick<RankedShortage, "dimensions" | "subScores" | "evidence">;

/** What works out the parts of the position at an index. */
function partsOf({ columns, values, scores, options }: ScoredPositions): (index: number) => Parts {
  const { normalised } = scores;
  const ids = options.dimensions.map(({ id }) => id);
  const groups = [...new Set(["scarcity", "bar", "price", ...options.dimensions.map(({ group }) => group)])];
  const groupOf = options.dimensions.map(({ group }) => groups.indexOf(group));
  const arithmetic = options.aggregate.method === "arithmetic";
  const silent = silentDimensions(scores);
  return (index) => {
    const weights = scores.effectiveWeights(index);
    const contributions = arithmetic ? scores.contributions(index) : null;
    const sums = groups.map(() => 0);
    const totals = groups.map(() => 0);
    const dimensions: Record<string, DimensionScore> = {};
    for (let at = 0; at < ids.length; at += 1) {
      const id = ids[at] as string;
      const value = (values[at] as Float64Array)[index] as number;
      const normal = (normalised[at] as Float64Array)[index] as number;
      const score = Number.isNaN(normal) || silent.has(id) ? null : normal;
      const weight = weights[at] as number;
      const contribution = contributions === null ? null : 100 * (contributions[at] as number);
      dimensions[id] = { value: Number.isNaN(value) ? null : value, score, weight, contribution };
      if (score === null) continue;
      const group = groupOf[at] as number;
      sums[group] = (sums[group] as number) + weight * score;
      totals[group] = (totals[group] as number) + weight;
    }
    const mean = (group: number): number | null => {
      const total = totals[group] as number;
      // A mean of scores must not leave their range by rounding.
      return total > 0 ? 100 * Math.min(1, (sums[group] as number) / total) : null;
    };
    const subScores: Record<string, number | null> = { scarcity: mean(0), bar: mean(1), price: mean(2) };
    for (let group = 3; group < groups.length; group += 1) subScores[groups[group] as string] = mean(group);
    return { dimensions, subScores: subScores as unknown as SubScores, evidence: evidenceOf(columns, index) };
  };
}

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

/**
 * Gives entries their parts as properties that are worked out when first read, and then stay. To every reader (JSON,
 * comparison, copy) they are what they would be otherwise; a million positions have eight million objects less to make.
 */
function lazyParts(
  parts: (index: number) => Parts,
  ids: readonly string[],
): (entry: Omit<RankedShortage, keyof Parts>) => RankedShortage {
  let indexOf: Map<string, number> | null = null;
  const settle = (entry: RankedShortage): Parts => {
    indexOf ??= new Map(ids.map((id, index) => [id, index]));
    const worked = parts(indexOf.get(entry.id) as number);
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
