import type { CutUncertainty, UncertaintyResult } from "shortage-index";
import type { Language } from "./language.js";

/** What is said of the certainty of ranks, in one language. */
export interface UncertaintyWords {
  readonly interval: (probability: number) => string;
  readonly inTop: (count: number) => string;
  readonly levels: string;
  readonly drawn: (assessed: UncertaintyResult) => string;
  readonly error: (standardError: number) => string;
  readonly cut: (cut: CutUncertainty) => string;
  readonly gap: (cut: CutUncertainty) => string;
  readonly industryQuotas: string;
  readonly more: (count: number) => string;
  readonly wrote: (path: string) => string;
}

function percent(share: number, digits?: number): string {
  // 97.5 and not 98, for a limit is a limit; a figure of draws is rounded to `digits`.
  return `${digits === undefined ? Number((100 * share).toPrecision(6)) : (100 * share).toFixed(digits)} %`;
}

/** A gap of scores: two digits, and never as a power of ten. */
function points(gap: number): string {
  return gap >= 10 ? String(Math.round(gap)) : gap >= 0.001 ? String(Number(gap.toPrecision(2))) : "< 0.001";
}

const EN: UncertaintyWords = {
  interval: (probability) => `${percent(probability)} interval`,
  inTop: (count) => `in top ${count}`,
  levels: "levels",
  drawn: ({ draws, seed, sources }) => {
    const varied = [
      ...(sources.weights ? ["weights"] : []),
      ...(sources.data ? ["figures"] : []),
      ...(sources.method ? ["methods"] : []),
    ];
    return varied.length === 0
      ? "Nothing was varied: these are the ranks as they stand"
      : `Varied ${varied.join(", ").replace(/, (\w+)$/u, " and $1")} in ${draws} draws, seed ${seed}`;
  },
  error: (standardError) => `standard error of a share at most ${percent(standardError, 2)}`,
  cut: ({ count, firmlyIn, contested, firmlyOut, firm }) =>
    `The cut at ${count}: ${firmlyIn} firmly in, ${contested} contested, ${firmlyOut} firmly out (firm: in ${percent(firm)} of the draws or more)`,
  gap: ({ gap, tied }) =>
    gap === null
      ? "Every ranked position is in"
      : `${points(gap)} points lie between the last position in and the first one out${tied.length === 0 ? "" : `; of those that share the score at the cut there are ${tied.length}`}`,
  industryQuotas:
    "the cut is that of the first N ranks; least and most positions of an industry, advertisements and ties are left out of it",
  more: (count) => `… and ${count} more (--show N prints more, --out FILE writes all)`,
  wrote: (path) => `Wrote ${path}`,
};

const ZH: UncertaintyWords = {
  interval: (probability) => `${percent(probability)} 名次区间`,
  inTop: (count) => `入前 ${count} 名`,
  levels: "各级可能",
  drawn: ({ draws, seed, sources }) => {
    const varied = [
      ...(sources.weights ? ["权重"] : []),
      ...(sources.data ? ["数据"] : []),
      ...(sources.method ? ["方法"] : []),
    ];
    return varied.length === 0
      ? "未作任何变动：名次即为原名次"
      : `变动${varied.join("、")}，抽取 ${draws} 次，种子 ${seed}`;
  },
  error: (standardError) => `各比例的标准误不超过 ${percent(standardError, 2)}`,
  cut: ({ count, firmlyIn, contested, firmlyOut, firm }) =>
    `第 ${count} 名截止线：稳入 ${firmlyIn} 个，稳出 ${firmlyOut} 个（不少于 ${percent(firm)} 的抽取），两可 ${contested} 个`,
  gap: ({ gap, tied }) =>
    gap === null
      ? "所有参与排名的岗位均入选"
      : `入选末位与落选首位相差 ${points(gap)} 分${tied.length === 0 ? "" : `；${tied.length} 个岗位在截止处同分`}`,
  industryQuotas: "截止线指前 N 名，不计行业岗位数上下限、广告数下限与同分规则",
  more: (count) => `…… 另有 ${count} 个（--show N 显示更多，--out 文件 写出全部）`,
  wrote: (path) => `已写出 ${path}`,
};

export const UNCERTAINTY_WORDS: Readonly<Record<Language, UncertaintyWords>> = { en: EN, zh: ZH };
