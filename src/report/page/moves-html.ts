import {
  type Counterfactual,
  type Counterfactuals,
  counterfactuals,
  IndexError,
  type LevelPolicy,
  type ShortageResult,
} from "shortage-index";
import type { ReportLanguage } from "../catalogue-words.data.js";
import { escapeHtml } from "../escape-html.js";
import type { ReportData, ReportDimension } from "../report-data.js";
import { grouped } from "../report-format.js";
import { dimensionName } from "../report-values.js";
import { REPORT_WORDS } from "../report-words.data.js";

/** What would move a position to another level, or into the catalogue or out of it; one value at a time. */
export function movesHtml(
  data: ReportData,
  at: number,
  language: ReportLanguage,
  published: () => ShortageResult,
): string {
  const { detail } = REPORT_WORDS[language];
  const found = data.movable && data.trial.reproduces ? work(data, at, published()) : null;
  if (found === null) return `<h3>${detail.change}</h3><p>${detail.noCounterfactuals}</p>`;
  const { inTop, dimensions } = found;
  // The level that the figures give, by the catalogue's own levels where it has such.
  const level = data.overrides.find((override) => override.at === at)?.level ?? data.level[at] ?? 1;
  const targets: [title: string, key: "higher" | "lower" | "top"][] = [
    ...(level < data.levels ? [[detail.higher(level + 1), "higher"] as [string, "higher"]] : []),
    ...(level > 1 ? [[detail.lower(level - 1), "lower"] as [string, "lower"]] : []),
    ...(inTop === null ? [] : [[inTop ? detail.outOfTop : detail.intoTop, "top"] as [string, "top"]]),
  ];
  const list = targets.map(([title, key]) => {
    const lines = dimensions.flatMap((dimension, index) => {
      const change = dimension[key];
      const part = data.dimensions[index];
      if (change === null || part === undefined) return [];
      return [`<dd>${escapeHtml(lineOf(data, at, part, change, language))}</dd>`];
    });
    return `<dt>${title}</dt>${lines.length === 0 ? `<dd class="muted">${detail.alone}</dd>` : lines.join("")}`;
  });
  return `<h3>${detail.change}</h3><p class="muted">${detail.changeNote}</p><dl class="moves">${list.join("")}</dl>`;
}

function work(data: ReportData, at: number, published: ShortageResult): Counterfactuals | null {
  const { pick, levelQuota } = data.trial;
  const { method } = published;
  const levels = levelQuota === null ? method.options.levels : overAll(levelQuota, data.name.length);
  const result = { ...published, method: { ...method, options: { ...method.options, levels } } };
  const id = (data.id ?? data.name)[at] as string;
  try {
    return counterfactuals(result, id, pick === null || pick.count >= data.name.length ? {} : { top: pick.count });
  } catch (error) {
    if (error instanceof IndexError) return null;
    throw error;
  }
}

/** A quota of the catalogue as one of the whole ranking: those that are left out stand at the lowest level. */
function overAll(quota: Extract<LevelPolicy, { kind: "quota" }>, size: number): LevelPolicy {
  const places = quota.counts.reduce((sum, count) => sum + count, 0);
  const left = Math.max(0, size - places);
  const last = quota.counts.length - 1;
  return { kind: "quota", counts: quota.counts.map((count, at) => (at === last ? count + left : count)) };
}

/** One value from what it is to what it would have to be, with as many decimals as it takes to tell them apart. */
function lineOf(
  data: ReportData,
  at: number,
  part: ReportDimension,
  change: Counterfactual,
  language: ReportLanguage,
): string {
  const { detail, colon } = REPORT_WORDS[language];
  const name = `${dimensionName(part.id, language)}${colon}`;
  if (change.demand != null) {
    return `${name}${detail.demandTo(grouped(data.demand[at] as number), grouped(change.demand))}`;
  }
  const before = change.value - change.change;
  const scale = part.id === "salary" && language === "zh" ? 10_000 : 1;
  const whole = part.id === "salary" && language === "en";
  let decimals = whole ? 0 : part.id === "supplyDemand" ? 2 : 1;
  while (decimals < 9 && away(before, change.value, scale, decimals) === grouped(before / scale, decimals))
    decimals += 1;
  const text = detail.to(grouped(before / scale, decimals), away(before, change.value, scale, decimals));
  return `${name}${text}${unitOf(data, part, language)}`;
}

/** Rounded away from where it comes from, so that what is written is enough. */
function away(before: number, value: number, scale: number, decimals: number): string {
  const step = 10 ** decimals;
  const scaled = (value / scale) * step;
  return grouped((value > before ? Math.ceil(scaled) : Math.floor(scaled)) / step, decimals);
}

function unitOf(data: ReportData, { id, unit }: ReportDimension, language: ReportLanguage): string {
  const { dimensionUnits } = REPORT_WORDS[language];
  if (id === "salary") {
    if (language === "en") return ` ${data.currency}`;
    return data.currency === "CNY" ? " 万元" : ` 万 ${data.currency}`;
  }
  const words = Object.hasOwn(dimensionUnits, id) ? dimensionUnits[id] : unit;
  return words === undefined || words === "" ? "" : ` ${words}`;
}
