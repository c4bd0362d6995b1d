import {
  freezeMethod,
  IndexError,
  type RankedShortage,
  type ResolvedShortageOptions,
  type ShortageResult,
  scoreShortage,
} from "shortage-index";
import type { Catalogue } from "./catalogue.js";
import type { ReportLanguage } from "./catalogue-words.data.js";
import { rebuildPositions } from "./rebuild-positions.js";
import { CHANGES, CUTS, type ReportData, type ReportDimension, type TrialData } from "./report-data.js";

/** Aggregations of which it can be said what one value would have to be. */
const MOVABLE: readonly string[] = ["arithmetic", "geometric", "harmonic", "power-mean", "waspas", "passed"];

/** Points by which scores computed again may differ: the last bits of figures that were fixed on the way. */
const SAME = 1e-6;

/** Columns of figures for the page. */
export function composeReportData(catalogue: Catalogue, language: ReportLanguage): ReportData {
  const { result, entries } = catalogue;
  const { ranking, method } = result;
  const industries = [...new Set(ranking.flatMap(({ industry }) => (industry === null ? [] : [industry])))].sort();
  const places = new Map(industries.map((industry, at) => [industry, at]));
  const column = <T>(read: (entry: RankedShortage) => T): T[] => ranking.map(read);
  const groups = [...new Set(method.options.dimensions.map(({ group }) => group))];
  const figures = {
    currency: method.currency ?? "",
    dimensions: method.options.dimensions.map(({ id, unit }) => dimension(id, unit, result)),
    industries,
    name: column(({ name }) => name),
    id: ranking.every(({ id, name }) => id === name) ? null : column(({ id }) => id),
    industry: column(({ industry }) => (industry === null ? -1 : (places.get(industry) ?? -1))),
    advertisements: column(({ evidence }) => evidence.advertisements),
    demand: column(({ evidence }) => evidence.demand),
    stock: column(({ evidence }) => evidence.stock),
    mobile: column(({ evidence }) => evidence.mobile),
  };
  return {
    language,
    levels: catalogue.levels,
    ...figures,
    dimensions: figures.dimensions.map((part) =>
      part.id === "supplyDemand" ? { ...part, value: part.value.map((value) => rounded(value, 6)) } : part,
    ),
    rank: column(({ rank }) => rank),
    score: column(({ score }) => rounded(score, 4)),
    level: entries.map(({ level }) => level),
    listed: entries.map(({ listed }) => (listed ? 1 : 0)),
    imputed: ranking.flatMap(({ imputed }, at) => (imputed === true ? [at] : [])),
    gaps: gapsOf(result),
    additive: method.options.aggregate.method === "arithmetic",
    movable: MOVABLE.includes(method.options.aggregate.method),
    subScores: groups.map((group) => ({
      group,
      values: column(({ subScores }) => rounded(subScores[group] ?? null, 1)),
    })),
    overrides: entries.flatMap(({ override, computed: { level, inTop } }, at) =>
      override === null ? [] : [{ at, ...override, level, inTop }],
    ),
    certainty: certaintyOf(catalogue),
    edition: editionOf(catalogue),
    trial: trialOf(catalogue, rebuildPositions(figures)),
  };
}

function dimension(id: string, unit: string, { ranking, weights }: ShortageResult): ReportDimension {
  return {
    id,
    unit,
    weight: weights[id] ?? 0,
    value: ranking.map(({ dimensions }) => dimensions[id]?.value ?? null),
    points: ranking.map(({ dimensions }) => rounded(dimensions[id]?.score ?? null, 4)),
  };
}

function gapsOf({ ranking, method }: ShortageResult): ReportData["gaps"] {
  const gaps: [number, ReportData["gaps"][number]][] = [];
  ranking.forEach(({ coverage, dimensions }, at) => {
    if (coverage > 1 - 1e-9) return;
    const weights = method.options.dimensions.map(({ id }) => rounded(dimensions[id]?.weight ?? 0, 4));
    gaps.push([at, { coverage: rounded(coverage, 3), weights }]);
  });
  return Object.fromEntries(gaps);
}

function certaintyOf({ uncertainty, entries }: Catalogue): ReportData["certainty"] {
  if (uncertainty === null) return null;
  return {
    probability: uncertainty.probability,
    count: uncertainty.cut?.count ?? null,
    best: entries.map((entry) => entry.uncertainty?.rankInterval.best ?? entry.entry.rank),
    worst: entries.map((entry) => entry.uncertainty?.rankInterval.worst ?? entry.entry.rank),
    inTop: entries.map((entry) => rounded(entry.uncertainty?.inTop ?? null, 4)),
    cut: entries.map((entry) => (entry.uncertainty?.cut == null ? -1 : CUTS.indexOf(entry.uncertainty.cut))),
  };
}

function editionOf({ comparison, entries }: Catalogue): ReportData["edition"] {
  if (comparison === null) return null;
  return {
    change: entries.map(({ change }) => (change === null ? -1 : CHANGES.indexOf(change.change))),
    previousRank: entries.map(({ change }) => change?.previous?.rank ?? null),
    scoreChange: entries.map(({ change }) => rounded(change?.scoreChange ?? null, 3)),
  };
}

function trialOf(catalogue: Catalogue, positions: ReturnType<typeof rebuildPositions>): TrialData {
  const { result, pick, levelQuota, uncertainty } = catalogue;
  const size = result.ranking.length;
  const options = baseOptions(result);
  return {
    options,
    pick,
    levelQuota,
    places: Math.min(pick?.count ?? uncertainty?.cut?.count ?? Math.min(100, Math.ceil(size / 2)), Math.max(1, size)),
    excluded: result.excluded.length,
    reproduces: reproduces(result, positions, options),
  };
}

/** The options that held; where positions are not here whose values counted, with what those had set held as it was. */
function baseOptions(result: ShortageResult): ResolvedShortageOptions {
  if (result.excluded.length === 0) return result.method.options;
  try {
    return { ...result.method.options, ...freezeMethod(result) } as ResolvedShortageOptions;
  } catch (error) {
    // What rests on the whole column cannot be held; whether the ranking comes out again is checked below.
    if (error instanceof IndexError) return result.method.options;
    throw error;
  }
}

function reproduces(
  { ranking }: ShortageResult,
  positions: ReturnType<typeof rebuildPositions>,
  options: ResolvedShortageOptions,
): boolean {
  if (positions.length === 0) return true;
  try {
    const again = scoreShortage(positions, options).ranking;
    return (
      again.length === ranking.length &&
      again.every((entry, at) => {
        const { id, rank, score, level } = ranking[at] as RankedShortage;
        return entry.id === id && entry.rank === rank && entry.level === level && Math.abs(entry.score - score) < SAME;
      })
    );
  } catch (error) {
    if (error instanceof IndexError) return false;
    throw error;
  }
}

function rounded<T extends number | null>(value: T, decimals: number): T {
  return (value === null ? null : Number(value.toFixed(decimals))) as T;
}
