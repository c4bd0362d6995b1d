import type { Command } from "./command.js";
import { COMMANDS } from "./commands.js";
import { displayWidth, fitWidth } from "./display-width.js";
import type { Language } from "./language.js";
import type { OptionGroup, OptionSpec } from "./option-spec.js";

const OPENING: Readonly<Record<Language, string>> = {
  en: "shortage-index: which positions are urgently short of people, and why",
  zh: "shortage-index：哪些岗位急需人才，为什么",
};

const START: Readonly<Record<Language, readonly (readonly [call: string, does: string])[]>> = {
  en: [
    ["shortage-index generate", "two files of synthetic data, to try it on"],
    ["shortage-index inspect ads.csv --talent talent.csv", "what files hold, and how well it is read"],
    ["shortage-index rank ads.csv --talent talent.csv --report catalogue.html", "the ranked catalogue as a page"],
  ],
  zh: [
    ["shortage-index generate", "生成两个合成数据文件以供试用"],
    ["shortage-index inspect 招聘.csv --talent 人才.csv", "查看文件内容及识别情况"],
    ["shortage-index rank 招聘.csv --talent 人才.csv --report 目录.html", "排名并写出网页目录"],
  ],
};

const HEADINGS = {
  en: { start: "Start with", commands: "Commands", examples: "Examples" },
  zh: { start: "从这里开始", commands: "命令", examples: "示例" },
} as const;

const CLOSING: Readonly<Record<Language, string>> = {
  en: `A command followed by --help says more. Options may stand in shortage-index.config.json; those on the line win.
Exit code: 0 done, 2 a mistake in the command or the files, 1 a fault of this program, 130 interrupted.
`,
  zh: `在命令后加 --help 查看详情。选项可写入 shortage-index.config.json，命令行上的选项优先。
退出码：0 完成，2 命令或文件有误，1 程序内部错误，130 被中断。
`,
};

/** The help of a command, or of all; headings as `bold` makes them. */
export function helpText(
  command: Command | null,
  language: Language,
  bold: (text: string) => string = (text) => text,
): string {
  if (command === null) return overview(language, bold);
  const { synopsis, about, options, examples } = command;
  const width = Math.max(...options.flatMap((group) => group.options.map((option) => usageOf(option).length)));
  const groups = options.map((group) => groupHelp(group, width, language, bold));
  const shown = examples === undefined ? "" : exampleHelp(examples[language], HEADINGS[language].examples, bold);
  return `${bold(synopsis[language])}\n\n${afterCall(about[language])}\n${groups.join("")}${shown}`;
}

/** What a command says of itself, without the call at the head. */
function afterCall(about: string): string {
  return about.startsWith("shortage-index ") ? about.slice(about.indexOf("\n\n") + 2) : about;
}

/** One screen: how to start, what each command does, and what its exit code says. */
function overview(language: Language, bold: (text: string) => string): string {
  const { start, commands } = HEADINGS[language];
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  const rows = COMMANDS.flatMap(({ name, summary }) => {
    const [first = "", ...rest] = wrap(sentenceOf(summary[language], name), 104);
    return [`  ${name.padEnd(width)}  ${first}`, ...rest.map((line) => `  ${" ".repeat(width)}  ${line}`)];
  });
  return [
    `${OPENING[language]}\n`,
    exampleHelp(START[language], start, bold),
    `\n${bold(commands)}\n${rows.join("\n")}\n`,
    `\n${CLOSING[language]}`,
  ].join("");
}

/** What a command does, without its name at the head. */
function sentenceOf(summary: string, name: string): string {
  return summary.startsWith(name) ? summary.slice(name.length).trim() : summary;
}

function exampleHelp(
  examples: readonly (readonly [call: string, does: string])[],
  heading: string,
  bold: (text: string) => string,
): string {
  const width = Math.max(...examples.map(([call]) => (call.includes("\n") ? 0 : displayWidth(call))));
  const lines = examples.map(([call, does]) => {
    const beside = !call.includes("\n") && width + displayWidth(does) <= 116;
    return beside ? `  ${fitWidth(call, width, "left")}  # ${does}` : `  ${call}\n      # ${does}`;
  });
  return `\n${bold(heading)}\n${lines.join("\n")}\n`;
}

function groupHelp(group: OptionGroup, width: number, language: Language, bold: (text: string) => string): string {
  const lines = group.options.flatMap((option) => {
    const [first = "", ...rest] = wrap(
      option[language] + (option.repeatable ? repeatable(language) : ""),
      Math.min(78, 118 - width),
    );
    return [`  ${usageOf(option).padEnd(width)}  ${first}`, ...rest.map((line) => `  ${" ".repeat(width)}  ${line}`)];
  });
  return `\n${bold(group[language])}\n${lines.join("\n")}\n`;
}

function usageOf({ name, short, value }: OptionSpec): string {
  return `${short === undefined ? "    " : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`;
}

function repeatable(language: Language): string {
  return language === "zh" ? "；可重复" : "; repeatable";
}

/** Breaks a text into lines: at spaces, and between Chinese characters, but not before a mark that closes. */
function wrap(text: string, width: number): string[] {
  const pieces = text.match(/ ?(?:[^ \u2e80-\uffef]+|[\u2e80-\uffef])[，。；、：）」”]*/gu) ?? [];
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces) {
    if (line !== "" && displayWidth(line) + displayWidth(piece) > width) {
      lines.push(line);
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line];
}
