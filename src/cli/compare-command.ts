import { compareEditions, measurePersistence } from "shortage-index";
import { checkOutputs } from "./check-outputs.js";
import type { Command } from "./command.js";
import { COMPARE_OPTIONS } from "./compare-options.data.js";
import { COMPARE_WORDS } from "./compare-words.data.js";
import { comparisonCsv } from "./comparison-csv.js";
import { comparisonReport } from "./comparison-report.js";
import { editionUncertainties, type NamedEdition } from "./edition-uncertainties.js";
import type { ShellIo } from "./io.js";
import { chooseLanguage } from "./language.js";
import type { ParsedOptions } from "./parse-options.js";
import { readResult, type SavedResult } from "./read-result.js";
import { wholeNumber } from "./read-values.js";
import { UsageError } from "./usage-error.js";
import { withNamedFiles } from "./with-named-files.js";
import { WORDS } from "./words.data.js";
import { writeAtomically } from "./write-atomically.js";

/** `compare`: says what changed from one edition of a ranking to the next, and why. */
export const compareCommand: Command = {
  name: "compare",
  synopsis: {
    en: "shortage-index compare OLD.json NEW.json [--top N] [--out FILE]",
    zh: "shortage-index compare 上期.json 本期.json [--top N] [--out 文件]",
  },
  summary: {
    en: "compare says what entered, left, rose and fell between two results that rank wrote as JSON, and why; of more than two, in their order in time, also how long each position has been on the list.",
    zh: "compare 比较 rank 写出的两期 JSON 结果：哪些岗位新进、退出、上升、下降及其原因；给出多期（按时间先后）时，还统计各岗位列入的期数。",
  },
  about: {
    en: "shortage-index compare OLD.json NEW.json [options]\n\nSays what entered, left, rose and fell, and what each part of the change of a score is due to. With more than two files,\nin their order in time, the last two are compared, and it says how long each position has been on the list.",
    zh: "shortage-index compare 上期.json 本期.json [选项]\n\n列出新进、退出、上升、下降的岗位，并把得分变化分解到各维度、权重与归一化。\n给出多于两个文件时（按时间先后），比较最后两期，并统计各岗位列入的期数。",
  },
  options: COMPARE_OPTIONS,
  run: compare,
};

async function compare(options: ParsedOptions, io: ShellIo): Promise<void> {
  const { files } = options;
  if (files.length < 2) {
    throw new UsageError("name two results or more, the older first: shortage-index compare OLD.json NEW.json");
  }
  const uncertainties = [options.get("previous-uncertainty"), options.get("current-uncertainty")];
  const outputs = options.all("out").map((path) => ({ path, json: isJson(path) }));
  checkOutputs(
    [...files, ...uncertainties.filter((path) => path !== undefined)],
    outputs.map(({ path }) => ({ option: "--out", path })),
  );
  const show = wholeNumber(options, "show", 0) ?? 10;
  const saved: SavedResult[] = [];
  for (const path of files) saved.push(await readResult(path));
  const editions = saved.map(({ result }) => result);
  const top = wholeNumber(options, "top", 1) ?? saved.at(-1)?.places ?? undefined;
  const [older, newer] = files.slice(-2).map((path, at) => ({ path, saved: saved.slice(-2)[at] as SavedResult })) as [
    NamedEdition,
    NamedEdition,
  ];
  const certainty = await editionUncertainties(options, older, newer);
  const cut = top === undefined ? {} : { top };
  const { comparison, persistence } = withNamedFiles({ editions: files, uncertainties: certainty.paths }, () => ({
    comparison: compareEditions(older.saved.result, newer.saved.result, { ...cut, ...certainty.options }),
    persistence: editions.length > 2 ? measurePersistence(editions, cut) : null,
  }));
  const language = chooseLanguage(options, io);
  const [words, shared] = [COMPARE_WORDS[language], WORDS[language]];
  for (const { path, json } of outputs) {
    const text = json
      ? [`${JSON.stringify(persistence === null ? comparison : { ...comparison, persistence }, null, 2)}\n`]
      : comparisonCsv(comparison, words, shared);
    if (path === "-") for await (const piece of text) io.stdout.write(piece);
    else await writeAtomically(path, text, io.signal);
  }
  if (options.has("quiet")) return;
  const report = outputs.some(({ path }) => path === "-") ? io.stderr : io.stdout;
  const names: readonly [string, string] = [older.path, newer.path];
  const told = { comparison, persistence, editions: names, withoutUncertainty: certainty.missing, show };
  for (const line of comparisonReport(told, words, shared)) report.write(`${line}\n`);
  for (const { path } of outputs) if (path !== "-") report.write(`${words.wrote(path)}\n`);
}

function isJson(path: string): boolean {
  if (/\.json$/i.test(path)) return true;
  if (path === "-" || /\.csv$/i.test(path)) return false;
  throw new UsageError(`--out ${path}: the name must end in .json or .csv`);
}
