import { checkOutputs } from "./check-outputs.js";
import type { Command } from "./command.js";
import { inspectFiles } from "./inspect-files.js";
import { INSPECT_OPTIONS } from "./inspect-options.data.js";
import { INSPECT_WORDS } from "./inspect-words.data.js";
import { inspectionReport } from "./inspection-report.js";
import type { ShellIo } from "./io.js";
import { chooseLanguage } from "./language.js";
import type { ParsedOptions } from "./parse-options.js";
import { printColumns } from "./print-columns.js";
import { makeProgress } from "./progress.js";
import type { PlannedFile } from "./read-records.js";
import { inputPaths, type ReadingSettings, readReadingSettings } from "./reading-settings.js";
import { shellNotices } from "./shell-notices.js";
import { terminalText } from "./terminal-text.js";
import { UsageError } from "./usage-error.js";
import { WORDS } from "./words.data.js";
import { writeAtomically } from "./write-atomically.js";

/** Width of what is no terminal. */
const PLAIN_WIDTH = 140;

/** `inspect`: says what files hold and how well it is read, before anyone ranks anything. */
export const inspectCommand: Command = {
  name: "inspect",
  synopsis: {
    en: "shortage-index inspect ADS... [--talent FILE...] [--out FILE]",
    zh: "shortage-index inspect 招聘文件... [--talent 人才文件...] [--out 文件]",
  },
  summary: {
    en: "inspect reads advertisements and talent records and ranks nothing: it shows the columns found, what share of each field is stated and recognised, how the values are spread, and which rows may be duplicates.",
    zh: "inspect 读取招聘广告与人才记录而不排名：列出找到的列、各字段写明与识别的比例、数值分布，以及疑似重复的行。",
  },
  about: {
    en: "shortage-index inspect ADS... [options]\n\nShows what the files hold and how well it is read, before anything is ranked. The options are those of rank.",
    zh: "shortage-index inspect 招聘文件... [选项]\n\n在排名之前查看文件内容及识别情况。读取选项与 rank 相同。",
  },
  examples: {
    en: [
      ["shortage-index inspect jobs.csv --talent people.csv", "What is in the files, and how well it is read"],
      ["shortage-index inspect jobs.csv --out jobs.json", "The same as JSON, with longer lists"],
    ],
    zh: [
      ["shortage-index inspect 招聘.csv --talent 人才.csv", "查看文件内容与识别情况"],
      ["shortage-index inspect 招聘.csv --out 招聘.json", "同上，写为 JSON，列表更长"],
    ],
  },
  options: INSPECT_OPTIONS,
  run: inspect,
};

async function inspect(options: ParsedOptions, io: ShellIo): Promise<void> {
  const settings = readReadingSettings(options);
  const inputs = inputPaths(settings);
  if (inputs.length === 0) throw new UsageError("name at least one file: shortage-index inspect ADS.csv");
  const out = options.get("out");
  checkOutputs(inputs, out === undefined ? [] : [{ option: "--out", path: out }]);
  const quiet = options.has("quiet");
  const language = chooseLanguage(options, io);
  const report = out === "-" ? io.stderr : io.stdout;
  const print = (line: string): void => {
    if (!quiet) report.write(`${line}\n`);
  };
  const progress = makeProgress(io, quiet, language);
  const onPlanned = (files: readonly PlannedFile[]): void => {
    for (const file of files) {
      printColumns([file], WORDS[language], print);
      const { columns, detected } = file.columns;
      const missing = detected.missing.filter((field) => columns[field] === undefined);
      if (missing.length > 0) print(INSPECT_WORDS[language].noColumn(missing.join(", ")));
    }
  };
  const found = await inspectFiles({ settings, progress, signal: io.signal }, onPlanned).finally(progress.clear);
  const text = `${JSON.stringify(found.inspection, null, 2)}\n`;
  if (out === "-") io.stdout.write(text);
  else if (out !== undefined) await writeAtomically(out, [text], io.signal);
  for (const line of inspectionReport(found.inspection, language, report.columns ?? PLAIN_WIDTH)) print(line);
  const notices = found.inspection.advertisements === null ? [] : noticesOf(settings, found.totals, language);
  if (notices.length > 0) print("");
  for (const notice of notices) print(`${WORDS[language].note}${WORDS[language].colon}${terminalText(notice)}`);
  if (out !== undefined && out !== "-") print(INSPECT_WORDS[language].wrote(out));
}

function noticesOf(
  { advertisements, salaryOf, currency }: ReadingSettings,
  totals: Parameters<typeof shellNotices>[0],
  language: keyof typeof WORDS,
): readonly string[] {
  const named = advertisements.map(salaryOf);
  const most = totals.salaries.stated[0]?.currency ?? null;
  return shellNotices(
    totals,
    currency ?? most,
    {
      currency: named.every((salary) => salary.currency !== undefined),
      period: named.every((salary) => salary.period !== undefined),
    },
    WORDS[language],
  );
}
