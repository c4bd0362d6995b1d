import type { OptionSpec } from "./option-spec.js";

/** Options that say what is varied, and how often; those of `uncertainty`, and of `rank --uncertainty`. */
export const DRAW_OPTIONS: readonly OptionSpec[] = [
  {
    name: "weight-uncertainty",
    value: "HOW",
    en: "25% (each weight off by up to that), uniform (any weights), dirichlet:50 (around them; more is tighter), none; default 25%",
    zh: "25%（各权重上下浮动）、uniform（任意权重）、dirichlet:50（围绕原权重，数越大越集中）或 none；默认 25%",
  },
  {
    name: "weight-constraint",
    value: "RULE",
    repeatable: true,
    en: "Any weights that satisfy it: supplyDemand>=salary, education<=0.3, salary>=0.1",
    zh: "满足条件的任意权重：supplyDemand>=salary、education<=0.3、salary>=0.1",
  },
  {
    name: "data-uncertainty",
    value: "HOW",
    en: "all (people counted anew, advertisements drawn anew), counts (people only) or none; default all",
    zh: "all（人数与广告均重新抽取）、counts（仅人数）或 none；默认 all",
  },
  {
    name: "method-uncertainty",
    en: "Vary the method too: min–max or percentiles, outliers drawn in or not, arithmetic or geometric mean",
    zh: "方法也作变动：极差或百分位归一化、是否缩尾、算术或几何平均",
  },
  { name: "draws", value: "N", en: "Number of draws; default 10000", zh: "抽取次数；默认 10000" },
  {
    name: "seed",
    value: "N",
    en: "The same seed gives the same figures; default 1",
    zh: "相同种子得到相同结果；默认 1",
  },
  {
    name: "probability",
    value: "SHARE",
    en: "Probability of the rank intervals; default 0.9",
    zh: "名次区间的概率；默认 0.9",
  },
  {
    name: "workers",
    value: "N",
    en: "Worker threads that share the draws; the figures are the same; default 1",
    zh: "分担抽取的线程数，结果不变；默认 1",
  },
];
