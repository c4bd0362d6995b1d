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
    {
      name: "config",
      value: "FILE",
      en: "Options from this file; default shortage-index.config.json in the current folder, where there is one",
      zh: "从此文件读取选项；默认为当前文件夹中的 shortage-index.config.json（若有）",
    },
    { name: "no-config", en: "Read no options from a file", zh: "不从文件读取选项" },
    { name: "help", short: "h", en: "Print this help", zh: "显示帮助" },
    { name: "version", short: "v", en: "Print the version", zh: "显示版本" },
  ],
};
