import {
  type AggregateSpec,
  correlateSpearman,
  type NormaliseSpec,
  type RankedShortage,
  type ResolvedShortageOptions,
  type ShortageResult,
  scoreShortage,
} from "shortage-index";
import type { Override } from "../catalogue.js";
import { composeCatalogue } from "../compose-catalogue.js";
import { rebuildPositions } from "../rebuild-positions.js";
import type { ReportData } from "../report-data.js";

/** What is tried. */
export interface TrialSetting {
  /** Amounts in the order of the dimensions; `null` as published. */
  readonly weights: readonly number[] | null;
  /** `published`, or a method for every dimension. */
  readonly normalise: string;
  /** `published`, or a method. */
  readonly aggregate: string;
  readonly places: number;
}

/** A ranking with its cut. */
export interface TrialRanking {
  readonly result: ShortageResult;
  /** By id. */
  readonly rank: ReadonlyMap<string, number>;
  readonly level: ReadonlyMap<string, number>;
  readonly listed: ReadonlySet<string>;
}

/** What a setting gives, beside what was published. */
export interface TrialOutcome {
  readonly ranking: TrialRanking;
  readonly base: TrialRanking;
  /** In the order of the new ranking. */
  readonly enter: readonly RankedShortage[];
  /** In the order of the published one. */
  readonly leave: readonly RankedShortage[];
  readonly levels: number;
  /** Rank correlation; `null` where there is none. */
  readonly correlation: number | null;
}

/** Methods that can be tried, all of which take any figures. */
export const NORMALISATIONS: readonly string[] = ["published", "min-max", "z-score", "percentile", "rank"];
export const AGGREGATIONS: readonly string[] = [
  "published",
  "arithmetic",
  "geometric",
  "harmonic",
  "mazziotta-pareto",
  "topsis",
  "vikor",
  "waspas",
  "borda",
];

/** Scores count as this much at least where a single 0 would make the whole 0. */
const FLOOR = 0.01;

/** The options of `scoreShortage` that a setting stands for. */
export function trialOptions(data: ReportData, setting: TrialSetting): ResolvedShortageOptions {
  const { options } = data.trial;
  const { groupWeights, ...rest } = options;
  const moved = setting.weights !== null;
  return {
    ...rest,
    // Weights that are moved are those of the dimensions, whatever groups had them.
    ...(groupWeights === undefined || moved ? {} : { groupWeights }),
    ...(setting.weights === null ? {} : { weights: { method: "given", weights: setting.weights } }),
    ...(setting.normalise === "published"
      ? {}
      : {
          dimensions: options.dimensions.map((dimension) => ({
            ...dimension,
            normalise: { method: setting.normalise } as NormaliseSpec,
          })),
        }),
    ...(setting.aggregate === "published" ? {} : { aggregate: aggregateOf(setting.aggregate) }),
  };
}

function aggregateOf(method: string): AggregateSpec {
  return (
    ["geometric", "harmonic", "waspas"].includes(method) ? { method, floor: FLOOR } : { method }
  ) as AggregateSpec;
}

/** Computes settings from a page's own figures, with the library's core. */
export function createTrial(data: ReportData): {
  readonly published: () => ShortageResult;
  readonly run: (setting: TrialSetting) => TrialOutcome;
} {
  const positions = rebuildPositions(data);
  const ids = data.id ?? data.name;
  const overrides = data.overrides.map(
    ({ at, action, reason, by }): Override => ({ id: ids[at] as string, action, reason, by }),
  );
  const rank = (options: ResolvedShortageOptions, places: number): TrialRanking => {
    const result = scoreShortage(positions, options);
    const ranked = new Set(result.ranking.map(({ id }) => id));
    const { pick, levelQuota } = data.trial;
    const fits = levelQuota !== null && levelQuota.counts.reduce((sum, count) => sum + count, 0) >= places;
    const { entries } = composeCatalogue(result, {
      pick: { ...pick, count: places },
      ...(fits ? { levels: levelQuota } : {}),
      overrides: overrides.filter(({ id }) => ranked.has(id)),
    });
    return {
      result,
      rank: new Map(entries.map(({ entry }) => [entry.id, entry.rank])),
      level: new Map(entries.map(({ entry, level }) => [entry.id, level])),
      listed: new Set(entries.flatMap(({ entry, listed }) => (listed ? [entry.id] : []))),
    };
  };
  let base: { readonly places: number; readonly ranking: TrialRanking } | null = null;
  const baseAt = (places: number): TrialRanking => {
    if (base?.places !== places) base = { places, ranking: rank(data.trial.options, places) };
    return base.ranking;
  };
  return {
    published: () => baseAt(data.trial.places).result,
    run: (setting) => {
      const published = baseAt(setting.places);
      const ranking = rank(trialOptions(data, setting), setting.places);
      const both = ranking.result.ranking.filter(({ id }) => published.rank.has(id));
      return {
        ranking,
        base: published,
        enter: ranking.result.ranking.filter(({ id }) => ranking.listed.has(id) && !published.listed.has(id)),
        leave: published.result.ranking.filter(({ id }) => published.listed.has(id) && !ranking.listed.has(id)),
        levels: both.filter(({ id }) => ranking.level.get(id) !== published.level.get(id)).length,
        correlation: correlationOf(both, published),
      };
    },
  };
}

function correlationOf(entries: readonly RankedShortage[], published: TrialRanking): number | null {
  const now = entries.map(({ rank }) => rank);
  const then = entries.map(({ id }) => published.rank.get(id) as number);
  const varied = (ranks: readonly number[]): boolean => ranks.some((rank) => rank !== ranks[0]);
  return varied(now) && varied(then) ? correlateSpearman(now, then) : null;
}
