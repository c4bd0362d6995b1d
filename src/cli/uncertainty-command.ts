import type { UncertaintyResult } from "shortage-index";
import { type AssessedRanking, assessUncertainty } from "./assess-uncertainty.js";
import type { Command } from "./command.js";
import type { ShellIo } from "./io.js";
import type { Language } from "./language.js";
import type { ParsedOptions } from "./parse-options.js";
import { printColumns } from "./print-columns.js";
import { makeProgress } from "./progress.js";
import { readRankSettings } from "./rank-settings.js";
import { readPositions } from "./read-positions.js";
import { readUncertaintySettings } from "./read-uncertainty-settings.js";
import { scorePositions } from "./score-positions.js";
import { UNCERTAINTY_OPTIONS } from "./uncertainty-options.data.js";
import { uncertaintyReport } from "./uncertainty-report.js";
import { UNCERTAINTY_WORDS } from "./uncertainty-words.data.js";
import { UsageError } from "./usage-error.js";
import { WORDS } from "./words.data.js";
import { writeAtomically } from "./write-atomically.js";

/** `uncertainty`: says how sure each rank, each level and the cut at N are. */
export const uncertaintyCommand: Command = {
  name: "uncertainty",
  synopsis: {
    en: "shortage-index uncertainty ADS... [--talent FILE...] [--top 243] [--out FILE]",
    zh: "shortage-index uncertainty 招聘文件... [--talent 人才文件...] [--top 243] [--out 文件]",
  },
  summary: {
    en: "uncertainty ranks such files many times, with weights and figures that could as well have been: the interval of each rank, the share of each level, and how firm the cut is.",
    zh: "uncertainty 在权重与数据的合理变动下反复排名：给出各岗位的名次区间、各级可能与截止线的稳固程度。",
  },
  about: {
    en: "shortage-index uncertainty ADS... [options]\n\nSays how sure each rank, each level and the cut at N are, by ranking many times with other weights, figures and methods\nthat could as well have been. Where --levels gives numbers of positions, shares of levels are those within the catalogue;\nwhat is missing to 100 % is the share of not being listed.",
    zh: "shortage-index uncertainty 招聘文件... [选项]\n\n以同样合理的其他权重、数据与方法反复排名，给出各岗位名次、等级与截止线的稳固程度。\n--levels 给出各级岗位数时，各级可能以目录内为准，不足 100 % 的部分为未列入。",
  },
  examples: {
    en: [
      ["shortage-index uncertainty ads.csv --talent talent.csv --out 2026.uncertainty.json", "for report and compare"],
      ["shortage-index uncertainty ads.csv --weight-uncertainty uniform", "with nothing known of the weights"],
      [
        'shortage-index uncertainty ads.csv --weight-constraint "supplyDemand>=salary" --draws 100000 --workers 4',
        "any weights that put scarcity above pay, on four threads",
      ],
    ],
    zh: [
      [
        "shortage-index uncertainty 招聘.csv --talent 人才.csv --out 2026.uncertainty.json",
        "供 report 与 compare 使用",
      ],
      ["shortage-index uncertainty 招聘.csv --weight-uncertainty uniform", "对权重一无所知时"],
      [
        'shortage-index uncertainty 招聘.csv --weight-constraint "supplyDemand>=salary" --draws 100000 --workers 4',
        "供需比权重不低于年薪，四个线程",
      ],
    ],
  },
  options: UNCERTAINTY_OPTIONS,
  run: uncertainty,
};

async function uncertainty(options: ParsedOptions, io: ShellIo): Promise<void> {
  const settings = readRankSettings(options, io);
  const asked = readUncertaintySettings(options);
  const other = settings.outputs.find(({ format }) => format !== "json" && format !== "csv");
  if (other !== undefined) throw new UsageError(`--out ${other.path}: the name must end in .json or .csv`);
  const { language, pick, levelQuota, quiet } = settings;
  const [words, shared] = [UNCERTAINTY_WORDS[language], WORDS[language]];
  const progress = makeProgress(io, quiet, language);
  const report = settings.outputs.some(({ path }) => path === "-") ? io.stderr : io.stdout;
  const print = (line: string): void => {
    if (!quiet) report.write(`${line}\n`);
  };
  const context = { settings, progress, signal: io.signal };
  const { positions, tally } = await readPositions(context, (files) => {
    printColumns(files, shared, print);
  }).finally(progress.clear);
  const { result } = scorePositions(positions, settings.shortage);
  const ranking = { positions, tally, result, top: pick.count, levelQuota };
  const assessed = await assessUncertainty(ranking, asked, io, progress);
  for (const { path, format } of settings.outputs) {
    const text = format === "json" ? jsonOf(assessed) : await csvOf(ranking, assessed, language);
    if (path === "-") for (const piece of text) io.stdout.write(piece);
    else await writeAtomically(path, text, io.signal);
  }
  print("");
  for (const line of uncertaintyReport(assessed, settings.show, words, shared)) print(line);
  for (const { path } of settings.outputs) if (path !== "-") print(words.wrote(path));
}

/** Every ranked position with all its figures, and how sure they are. */
async function csvOf(
  { result, levelQuota, top }: AssessedRanking,
  uncertainty: UncertaintyResult,
  language: Language,
): Promise<Iterable<string>> {
  const { catalogueCsv, composeCatalogue } = await import("shortage-index/report");
  const levels = levelQuota === undefined ? {} : { levels: levelQuota, pick: { count: top } };
  return catalogueCsv(composeCatalogue(result, { uncertainty, ...levels }), { language });
}

function jsonOf(assessed: UncertaintyResult): readonly string[] {
  return [`${JSON.stringify(assessed, null, 2)}\n`];
}
