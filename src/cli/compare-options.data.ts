import { COMMON_OPTIONS } from "./common-options.data.js";
import type { OptionGroup } from "./option-spec.js";

export const COMPARE_OPTIONS: readonly OptionGroup[] = [
  {
    en: "Comparison",
    zh: "比较",
    options: [
      {
        name: "top",
        value: "N",
        en: "Compare the first N positions of each; default as many as the newer catalogue has places, or all",
        zh: "比较各期前 N 名；默认为本期目录的名额数，否则为全部",
      },
      {
        name: "previous-uncertainty",
        value: "FILE",
        en: "Uncertainty of the older edition, as uncertainty writes it; default what rank --uncertainty saved with the edition",
        zh: "上期的不确定性文件（由 uncertainty 写出）；默认取 rank --uncertainty 存入上期结果的部分",
      },
      {
        name: "current-uncertainty",
        value: "FILE",
        en: "Uncertainty of the newer edition, likewise; with both, it says which changes lie beyond them",
        zh: "本期的不确定性文件，同上；两者俱备时标明哪些变化超出不确定性",
      },
      {
        name: "out",
        short: "o",
        value: "FILE",
        repeatable: true,
        en: "Write the comparison: .json or .csv; - is standard output, as CSV",
        zh: "写出比较结果：.json 或 .csv；- 为标准输出（CSV）",
      },
      {
        name: "show",
        value: "N",
        en: "Positions to print of each kind of change; default 10",
        zh: "每类变化在屏幕显示的岗位数；默认 10",
      },
    ],
  },
  COMMON_OPTIONS,
];
