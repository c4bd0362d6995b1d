import { displayWidth } from "./display-width.js";
import type { Language } from "./language.js";
import { GENERATE_OPTIONS, type OptionGroup, type OptionSpec, RANK_OPTIONS } from "./option-specs.data.js";

const OVERVIEW: Readonly<Record<Language, string>> = {
  en: `shortage-index: which positions are urgently short of people, and why

  shortage-index rank ADS... [--talent FILE...] [--top 243] [--out FILE]
  shortage-index generate [--advertisements N] [--seed S] [--out DIR]

rank reads job advertisements and talent records (CSV, TSV, NDJSON, JSON, Parquet; also .gz and .zst), finds the columns
by their headers in Chinese or English, and prints and writes the ranked catalogue and what became of every row.
generate writes synthetic data to try it on. A command followed by --help lists its options.

Exit code: 0 done, 2 a mistake in the command or the files, 1 a fault of this program, 130 interrupted.
`,
  zh: `shortage-index：哪些岗位急需人才，为什么

  shortage-index rank 招聘文件... [--talent 人才文件...] [--top 243] [--out 文件]
  shortage-index generate [--advertisements N] [--seed S] [--out 文件夹]

rank 读取招聘广告与人才记录（CSV、TSV、NDJSON、JSON、Parquet，可为 .gz、.zst），按中文或英文表头识别各列，
输出并写出排名目录，以及每一行数据的处理情况。generate 生成合成数据以供试用。在命令后加 --help 查看其选项。

退出码：0 完成，2 命令或文件有误，1 程序内部错误，130 被中断。
`,
};

const USAGE: Readonly<Record<"rank" | "generate", Readonly<Record<Language, string>>>> = {
  rank: {
    en: "shortage-index rank ADS... [options]\n\nRanks positions by how urgently people are short. A field is one of title, industry, headcount, salary, education,\nexperience, description, tags, attributes, company, city. In CSV output a text that a spreadsheet would run as a formula\n(beginning with = + - @ or a tab) gets an apostrophe before it.\n",
    zh: "shortage-index rank 招聘文件... [选项]\n\n按紧缺程度为岗位排名。字段为 title、industry、headcount、salary、education、experience、description、tags、\nattributes、company、city。写出 CSV 时，会被电子表格当作公式的文字（以 = + - @ 或制表符开头）前加单引号。\n",
  },
  generate: {
    en: "shortage-index generate [options]\n\nWrites synthetic-advertisements and synthetic-talent. Everything in them is made up: no row, firm or person is real.\n",
    zh: "shortage-index generate [选项]\n\n写出 synthetic-advertisements 与 synthetic-talent。内容全部为合成数据，不含任何真实企业或个人。\n",
  },
};

/** The help of a command, or of all. */
export function helpText(command: "rank" | "generate" | null, language: Language): string {
  if (command === null) return OVERVIEW[language];
  const groups = command === "rank" ? RANK_OPTIONS : GENERATE_OPTIONS;
  const width = Math.max(...groups.flatMap(({ options }) => options.map((option) => usageOf(option).length)));
  return `${USAGE[command][language]}${groups.map((group) => groupHelp(group, width, language)).join("")}`;
}

function groupHelp(group: OptionGroup, width: number, language: Language): string {
  const lines = group.options.flatMap((option) => {
    const [first = "", ...rest] = wrap(option[language] + (option.repeatable ? repeatable(language) : ""), 78);
    return [`  ${usageOf(option).padEnd(width)}  ${first}`, ...rest.map((line) => `  ${" ".repeat(width)}  ${line}`)];
  });
  return `\n${group[language]}\n${lines.join("\n")}\n`;
}

function usageOf({ name, short, value }: OptionSpec): string {
  return `${short === undefined ? "    " : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`;
}

function repeatable(language: Language): string {
  return language === "zh" ? "；可重复" : "; repeatable";
}

/** Breaks a text into lines at spaces. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && displayWidth(line) + 1 + displayWidth(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
