import { COMMON_OPTIONS } from "./common-options.data.js";
import type { OptionGroup } from "./option-spec.js";
import { RANK_OPTIONS } from "./rank-options.data.js";

/** Options that read files as `rank` does. */
const SHARED: ReadonlySet<string> = new Set([
  "talent",
  "stock",
  "mobile",
  "status",
  "column",
  "talent-column",
  "encoding",
  "delimiter",
  "input-format",
  "currency",
  "period",
  "salary-default",
  "hours-per-year",
  "days-per-year",
  "weeks-per-year",
  "seniority",
]);

export const INSPECT_OPTIONS: readonly OptionGroup[] = [
  ...RANK_OPTIONS.map((group) => ({ ...group, options: group.options.filter(({ name }) => SHARED.has(name)) })).filter(
    (group) => group.options.length > 0,
  ),
  {
    en: "Result",
    zh: "结果",
    options: [
      {
        name: "out",
        short: "o",
        value: "FILE",
        en: "Write it all as JSON, with longer lists; - is standard output",
        zh: "以 JSON 写出全部内容（列表更长）；- 为标准输出",
      },
    ],
  },
  COMMON_OPTIONS,
];
