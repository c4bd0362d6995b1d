import { compareEditions, type EditionComparison } from "shortage-index";
import type { Catalogue } from "shortage-index/report";
import { assessUncertainty } from "./assess-uncertainty.js";
import type { Command } from "./command.js";
import { composeWith } from "./compose.js";
import { DRAW_OPTIONS } from "./draw-options.data.js";
import type { ShellIo } from "./io.js";
import type { ParsedOptions } from "./parse-options.js";
import { printColumns } from "./print-columns.js";
import { printReport } from "./print-report.js";
import { makeProgress } from "./progress.js";
import { publish } from "./publish.js";
import { publishedResult } from "./published-result.js";
import { RANK_OPTIONS } from "./rank-options.data.js";
import { type RankSettings, readRankSettings } from "./rank-settings.js";
import { readPositions } from "./read-positions.js";
import { readResult } from "./read-result.js";
import { scorePositions } from "./score-positions.js";
import { uncertaintySummary } from "./uncertainty-report.js";
import { UNCERTAINTY_WORDS } from "./uncertainty-words.data.js";
import { UsageError } from "./usage-error.js";
import { withNamedFiles } from "./with-named-files.js";
import { WORDS } from "./words.data.js";
import { writeAtomically } from "./write-atomically.js";

/** Width of what is no terminal. */
const PLAIN_WIDTH = 140;

/** `rank`: reads the files, ranks the positions, writes the catalogue and prints its head and the ledger. */
export const rankCommand: Command = {
  name: "rank",
  synopsis: {
    en: "shortage-index rank ADS... [--talent FILE...] [--top 243] [--out FILE]",
    zh: "shortage-index rank 招聘文件... [--talent 人才文件...] [--top 243] [--out 文件]",
  },
  summary: {
    en: "rank reads job advertisements and talent records (CSV, TSV, NDJSON, JSON, Parquet; also .gz and .zst), finds the columns by their headers in Chinese or English, and prints and writes the ranked catalogue and what became of every row.",
    zh: "rank 读取招聘广告与人才记录（CSV、TSV、NDJSON、JSON、Parquet，可为 .gz、.zst），按中文或英文表头识别各列， 输出并写出排名目录，以及每一行数据的处理情况。",
  },
  about: {
    en: "shortage-index rank ADS... [options]\n\nRanks positions by how urgently people are short. A field is one of title, industry, headcount, salary, education,\nexperience, description, tags, attributes, company, city. In CSV output a text that a spreadsheet would run as a formula\n(beginning with = + - @ or a tab) gets an apostrophe before it.",
    zh: "shortage-index rank 招聘文件... [选项]\n\n按紧缺程度为岗位排名。字段为 title、industry、headcount、salary、education、experience、description、tags、\nattributes、company、city。写出 CSV 时，会被电子表格当作公式的文字（以 = + - @ 或制表符开头）前加单引号。",
  },
  examples: {
    en: [
      ["shortage-index rank ads.csv --talent talent.csv --currency CNY --period month", "what the site leaves unsaid"],
      ["shortage-index rank ads.csv --stock staff.csv --mobile seekers.csv --top 100 --xlsx top.xlsx", "a workbook"],
      [
        "shortage-index rank ads.csv --talent talent.csv --levels 27,32,42,63,79 --overrides moved.csv --uncertainty \\\n      --previous 2025.json --report 2026.html --out 2026.json --ledger 2026.ledger.json",
        "a yearly edition; write the options into shortage-index.config.json, and it is: shortage-index rank",
      ],
    ],
    zh: [
      ["shortage-index rank 招聘.csv --talent 人才.csv --currency CNY --period month", "补上网站未写明的币种与周期"],
      ["shortage-index rank 招聘.csv --stock 在职.csv --mobile 求职.csv --top 100 --xlsx 目录.xlsx", "写出电子表格"],
      [
        "shortage-index rank 招聘.csv --talent 人才.csv --levels 27,32,42,63,79 --overrides 调整.csv --uncertainty \\\n      --previous 2025.json --report 2026.html --out 2026.json --ledger 2026.台账.json",
        "年度目录；将选项写入 shortage-index.config.json 后只需：shortage-index rank",
      ],
    ],
  },
  options: RANK_OPTIONS,
  run: async (options, io) => {
    refuseIdleDraws(options);
    await rankFiles(readRankSettings(options, io), io);
  },
};

/** Without `--uncertainty` nothing is drawn, and options of the draws would do nothing. */
function refuseIdleDraws(options: ParsedOptions): void {
  const idle = options.has("uncertainty") ? undefined : DRAW_OPTIONS.find(({ name }) => options.has(name));
  if (idle === undefined) return;
  throw new UsageError(`--${idle.name} is for rank --uncertainty; add that, or leave --${idle.name} out`);
}

/** What changed since the last edition, by the levels that both published. */
async function compareWith(path: string, catalogue: Catalogue, top: number): Promise<EditionComparison> {
  const { result, uncertainty: before } = await readResult(path);
  const { uncertainty: after } = catalogue;
  const certainty = before === null || after === null ? {} : { previousUncertainty: before, currentUncertainty: after };
  const [previous, current] = [path, "this ranking"];
  return withNamedFiles({ editions: [previous, current], uncertainties: { previous, current } }, () =>
    compareEditions(result, publishedResult(catalogue), { top, ...certainty }),
  );
}

async function rankFiles(settings: RankSettings, io: ShellIo): Promise<void> {
  const words = WORDS[settings.language];
  const progress = makeProgress(io, settings.quiet, settings.language);
  // Where the catalogue itself goes to standard output, the report makes room for it.
  const report = settings.outputs.some(({ path }) => path === "-") ? io.stderr : io.stdout;
  const print = (line: string): void => {
    if (!settings.quiet) report.write(`${line}\n`);
  };
  const context = { settings, progress, signal: io.signal };
  const read = await readPositions(context, (files) => {
    printColumns(files, words, print);
  }).finally(progress.clear);
  const scored = scorePositions(read.positions, settings.shortage);
  const ledger = { advertisements: read.jobLedger, talent: read.talentLedger ?? null };
  const { composeCatalogue } = await import("shortage-index/report");
  const { pick, levelQuota } = settings;
  const levels = levelQuota === undefined ? {} : { levels: levelQuota };
  const uncertainty =
    settings.uncertainty === undefined
      ? {}
      : {
          uncertainty: await assessUncertainty(
            { ...read, result: scored.result, top: pick.count, levelQuota },
            settings.uncertainty,
            io,
            progress,
          ),
        };
  const compose = (comparison: { readonly comparison?: EditionComparison }): Promise<Catalogue> =>
    composeWith(
      (overrides) =>
        composeCatalogue(scored.result, { pick, ...levels, ...overrides, ledger, ...uncertainty, ...comparison }),
      settings.overrides,
    );
  const alone = await compose({});
  const catalogue =
    settings.previous === undefined
      ? alone
      : await compose({ comparison: await compareWith(settings.previous, alone, pick.count) });
  const written = await publish(catalogue, settings, io);
  if (settings.ledger !== undefined) {
    await writeAtomically(settings.ledger, [`${JSON.stringify(ledger, null, 2)}\n`], io.signal);
  }
  printReport({ settings, read, scored, catalogue, written, width: report.columns ?? PLAIN_WIDTH }, print);
  if (catalogue.uncertainty === null) return;
  const certainty = UNCERTAINTY_WORDS[settings.language];
  for (const line of uncertaintySummary(catalogue.uncertainty, certainty, words)) print(line);
  const { count: _count, ...rules } = pick;
  if (Object.keys(rules).length > 0) print(`${words.note}${words.colon}${certainty.industryQuotas}`);
}
