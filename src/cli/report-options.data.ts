import { COMMON_OPTIONS } from "./common-options.data.js";
import type { OptionGroup } from "./option-spec.js";
import { OVERRIDE_OPTIONS, PUBLISH_OPTIONS } from "./publish-options.data.js";

export const REPORT_OPTIONS: readonly OptionGroup[] = [
  {
    en: "Beside the result",
    zh: "与结果并列的资料",
    options: [
      {
        name: "uncertainty",
        value: "FILE",
        en: "How sure each rank is: JSON that uncertainty --out wrote; default what rank --uncertainty saved with the result",
        zh: "名次的不确定性：uncertainty --out 写出的 JSON；默认取 rank --uncertainty 存入结果的部分",
      },
      {
        name: "compare",
        value: "FILE",
        en: "What changed since the last edition: JSON that compare --out wrote",
        zh: "较上期的变化：compare --out 写出的 JSON",
      },
      {
        name: "ledger",
        value: "FILE",
        en: "What became of every row: JSON that rank --ledger wrote",
        zh: "每一行的处理情况：rank --ledger 写出的 JSON",
      },
      ...OVERRIDE_OPTIONS,
    ],
  },
  {
    en: "Catalogue",
    zh: "目录",
    options: [
      {
        name: "top",
        value: "N",
        en: "Number of positions in the catalogue; default as the file says, or all",
        zh: "目录中的岗位数；默认按文件所载，否则为全部",
      },
      {
        name: "levels",
        value: "COUNTS",
        en: "27,32,42,63,79: positions of the catalogue a level, most urgent first; default as the file says",
        zh: "27,32,42,63,79：目录中各级岗位数，最紧缺在前；默认按文件所载",
      },
    ],
  },
  { en: "Result", zh: "结果", options: PUBLISH_OPTIONS },
  COMMON_OPTIONS,
];
