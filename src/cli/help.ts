import type { Command } from "./command.js";
import { COMMANDS } from "./commands.js";
import { displayWidth } from "./display-width.js";
import type { Language } from "./language.js";
import type { OptionGroup, OptionSpec } from "./option-spec.js";

const OPENING: Readonly<Record<Language, string>> = {
  en: "shortage-index: which positions are urgently short of people, and why",
  zh: "shortage-index：哪些岗位急需人才，为什么",
};

const CLOSING: Readonly<Record<Language, string>> = {
  en: `A command followed by --help lists its options.

Exit code: 0 done, 2 a mistake in the command or the files, 1 a fault of this program, 130 interrupted.
`,
  zh: `在命令后加 --help 查看其选项。

退出码：0 完成，2 命令或文件有误，1 程序内部错误，130 被中断。
`,
};

/** The help of a command, or of all. */
export function helpText(command: Command | null, language: Language): string {
  if (command === null) return overview(language);
  const { about, options } = command;
  const width = Math.max(...options.flatMap((group) => group.options.map((option) => usageOf(option).length)));
  return `${about[language]}\n${options.map((group) => groupHelp(group, width, language)).join("")}`;
}

function overview(language: Language): string {
  const calls = COMMANDS.flatMap(({ synopsis }) => synopsis[language].split("\n")).map((line) => `  ${line}\n`);
  const summaries = COMMANDS.map(({ summary }) => `${wrap(summary[language], 118).join("\n")}\n`);
  return [`${OPENING[language]}\n`, calls.join(""), `${summaries.join("")}${CLOSING[language]}`].join("\n");
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
