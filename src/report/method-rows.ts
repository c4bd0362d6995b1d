import type { PickTopOptions } from "shortage-index";
import type { Catalogue } from "./catalogue.js";
import type { ReportLanguage } from "./catalogue-words.data.js";
import { fingerprintResult } from "./fingerprint-result.js";
import { METHOD_WORDS, type MethodWords } from "./method-words.data.js";

/** One line of the table of the method. */
export interface MethodRow {
  readonly item: string;
  readonly value: string | number;
}

/** Everything that the catalogue was made by, with nothing left out that moves a score, a rank, a level or a place. */
export function methodRows(catalogue: Catalogue, language: ReportLanguage): readonly MethodRow[] {
  const words = METHOD_WORDS[language];
  const { result, uncertainty } = catalogue;
  const { method } = result;
  const { dimensions: _, ...options } = method.options;
  return [
    { item: words.ranked, value: result.ranking.length },
    { item: words.excluded, value: result.excluded.length },
    { item: words.listed, value: catalogue.listed },
    ...pickRows(catalogue.pick, words),
    ...(catalogue.levelQuota === null
      ? []
      : [{ item: wordOf(words.options, "levelQuota"), value: wordSpec(catalogue.levelQuota, words) }]),
    ...(catalogue.overrides.length === 0 ? [] : [{ item: words.movedByHand, value: catalogue.overrides.length }]),
    ...(method.currency === null ? [] : [{ item: words.currency, value: method.currency }]),
    ...dimensionRows(catalogue, words),
    ...(method.supplyDemand?.ratio == null ? [] : [{ item: words.ratio, value: method.supplyDemand.ratio }]),
    ...Object.entries(options).map(([name, spec]) => ({
      item: wordOf(words.options, name),
      value: typeof spec === "number" ? spec : wordSpec(spec, words),
    })),
    ...(uncertainty === null ? [] : uncertaintyRows(uncertainty, words)),
    { item: words.fingerprint, value: fingerprintResult(result) },
  ];
}

function pickRows(pick: PickTopOptions | null, words: MethodWords): MethodRow[] {
  if (pick === null) return [];
  const { count, ties, perIndustry, minimumAdvertisements, minimumDemand } = pick;
  const row = (item: string, value: unknown): MethodRow[] =>
    value === undefined ? [] : [{ item, value: typeof value === "number" ? value : wordSpec(value, words) }];
  return [
    ...row(words.places, count),
    ...row(words.ties, ties ?? "exact"),
    ...row(words.minimumAdvertisements, minimumAdvertisements),
    ...row(words.minimumDemand, minimumDemand),
    ...row(words.industryMinimum, perIndustry?.minimum),
    ...row(words.industryMaximum, perIndustry?.maximum),
  ];
}

function dimensionRows({ result }: Catalogue, words: MethodWords): MethodRow[] {
  const { weights, method } = result;
  return method.options.dimensions.flatMap(({ id, group, direction, normalise, treat, unit }): MethodRow[] => {
    const name = wordOf(words.dimension, id);
    const seen = method.observed[id];
    const range =
      seen?.min == null || seen.max == null ? "–" : `${tidy(seen.min)} – ${tidy(seen.max)} (n = ${seen.values})`;
    return [
      { item: `${name}: ${words.weight}`, value: weights[id] ?? 0 },
      { item: `${name}: ${words.group}`, value: `${group}${words.join}${words.direction[direction]}` },
      { item: `${name}: ${words.normalise}`, value: wordSpec(normalise, words) },
      { item: `${name}: ${words.treat}`, value: wordSpec(treat, words) },
      { item: `${name}: ${words.observed}`, value: unit === "" ? range : `${range} ${unit}` },
    ];
  });
}

function uncertaintyRows(uncertainty: NonNullable<Catalogue["uncertainty"]>, words: MethodWords): MethodRow[] {
  const { seed, draws, probability, standardError, sources, cut } = uncertainty;
  return [
    { item: words.seed, value: seed },
    { item: words.draws, value: draws },
    { item: words.probability, value: probability },
    { item: words.standardError, value: standardError },
    { item: words.uncertainty, value: wordSpec(sources, words) },
    ...(cut === null
      ? []
      : [
          { item: words.firmlyIn, value: cut.firmlyIn },
          { item: words.contested, value: cut.contested },
          { item: words.firmlyOut, value: cut.firmlyOut },
        ]),
  ];
}

/** An option in a line: its method or kind first, then what else it says. */
function wordSpec(spec: unknown, words: MethodWords): string {
  if (typeof spec === "number") return String(tidy(spec));
  if (typeof spec !== "object" || spec === null) return String(spec);
  if (Array.isArray(spec)) {
    const shown = spec
      .slice(0, 40)
      .map((value) => wordSpec(value, words))
      .join(words.join);
    return `[${shown}${spec.length > 40 ? ` … (${spec.length})` : ""}]`;
  }
  return Object.entries(spec)
    .map(([key, value]) => {
      if (key === "method" || key === "kind") return String(value);
      const inner = wordSpec(value, words);
      return `${key} ${typeof value === "object" && value !== null && !Array.isArray(value) ? `(${inner})` : inner}`;
    })
    .join(words.join);
}

/** Six significant digits: enough to see, and 0.30000000000000004 is nothing to read. */
function tidy(value: number): number {
  return Number(value.toPrecision(6));
}

function wordOf(table: Readonly<Record<string, string>>, key: string): string {
  return Object.hasOwn(table, key) ? (table[key] as string) : key;
}
