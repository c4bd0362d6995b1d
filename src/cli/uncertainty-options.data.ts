import { COMMON_OPTIONS } from "./common-options.data.js";
import { DRAW_OPTIONS } from "./draw-options.data.js";
import type { OptionGroup } from "./option-spec.js";
import { RANK_OPTIONS } from "./rank-options.data.js";

/** Groups of `rank` that say what is ranked, and how. */
const RANKING = new Set(["Input", "Reading", "Index"]);

export const UNCERTAINTY_OPTIONS: readonly OptionGroup[] = [
  ...RANK_OPTIONS.filter(({ en }) => RANKING.has(en)),
  { en: "Uncertainty", zh: "不确定性", options: DRAW_OPTIONS },
  {
    en: "Result",
    zh: "结果",
    options: [
      {
        name: "top",
        value: "N",
        en: "Number of places N whose cut is looked at; default 243",
        zh: "考察截止线的名额数；默认 243",
      },
      {
        name: "out",
        short: "o",
        value: "FILE",
        repeatable: true,
        en: "Write it: .json (for report and compare) or .csv; - is standard output, as CSV",
        zh: "写出结果：.json（供 report 与 compare 使用）或 .csv；- 为标准输出（CSV）",
      },
      { name: "show", value: "N", en: "Positions to print; default 20", zh: "屏幕显示的岗位数；默认 20" },
    ],
  },
  COMMON_OPTIONS,
];
