import { COMMON_OPTIONS } from "./common-options.data.js";
import type { OptionGroup } from "./option-spec.js";

export const GENERATE_OPTIONS: readonly OptionGroup[] = [
  {
    en: "Options",
    zh: "选项",
    options: [
      {
        name: "advertisements",
        value: "N",
        en: "Advertisements; default 3000 (the model case: 426000)",
        zh: "招聘广告数；默认 3000（参照案例为 426000）",
      },
      {
        name: "stock",
        value: "N",
        en: "People in stock; default 2.49 an advertisement (1060000)",
        zh: "存量人才数；默认每条招聘 2.49 人（1060000）",
      },
      {
        name: "mobile",
        value: "N",
        en: "People intending to move; default 0.52 an advertisement (220000)",
        zh: "流动人才数；默认每条招聘 0.52 人（220000）",
      },
      {
        name: "seed",
        value: "N",
        en: "The same seed gives the same files; default 1",
        zh: "相同种子得到相同文件；默认 1",
      },
      {
        name: "grouped",
        en: "Talent as a row a position and status, not a row a person",
        zh: "人才按岗位与状态汇总，而非一人一行",
      },
      {
        name: "out",
        short: "o",
        value: "DIR",
        en: "Folder to write to; default the current one",
        zh: "输出文件夹；默认当前文件夹",
      },
      { name: "format", value: "csv|ndjson", en: "Format of the files; default csv", zh: "文件格式；默认 csv" },
    ],
  },
  COMMON_OPTIONS,
];
