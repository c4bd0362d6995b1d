import type { OptionGroup } from "./option-spec.js";

/** Options that every command has. */
export const COMMON_OPTIONS: OptionGroup = {
  en: "Other",
  zh: "其他",
  options: [
    {
      name: "lang",
      value: "en|zh",
      en: "Language of the report; default by the environment (LANG)",
      zh: "报告语言；默认取决于环境变量 LANG",
    },
    { name: "quiet", short: "q", en: "Write files only; print nothing but errors", zh: "只写文件，除错误外不输出" },
    { name: "help", short: "h", en: "Print this help", zh: "显示帮助" },
    { name: "version", short: "v", en: "Print the version", zh: "显示版本" },
  ],
};
