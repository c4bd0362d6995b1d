import { pickTop } from "shortage-index";
import type { Command } from "./command.js";
import { type Catalogue, gradeCatalogue } from "./grade-catalogue.js";
import type { ShellIo } from "./io.js";
import { printColumns } from "./print-columns.js";
import { printReport } from "./print-report.js";
import { makeProgress } from "./progress.js";
import { RANK_OPTIONS } from "./rank-options.data.js";
import { type RankSettings, readRankSettings } from "./rank-settings.js";
import { readPositions } from "./read-positions.js";
import { scorePositions } from "./score-positions.js";
import { WORDS } from "./words.data.js";
import { writeAtomically } from "./write-atomically.js";
import { catalogueText } from "./write-catalogue.js";

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
  options: RANK_OPTIONS,
  run: (options, io) => rankFiles(readRankSettings(options, io), io),
};

async function rankFiles(settings: RankSettings, io: ShellIo): Promise<void> {
  const words = WORDS[settings.language];
  const progress = makeProgress(io, settings.quiet);
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
  const pick = pickTop(scored.result, settings.pick);
  const ungraded = { result: scored.result, picked: pick.picked };
  const catalogue = settings.levelQuota === undefined ? ungraded : gradeCatalogue(ungraded, settings.levelQuota);
  await writeOutputs(settings, io, catalogue);
  if (settings.ledger !== undefined) {
    const ledgers = { advertisements: read.jobLedger, talent: read.talentLedger ?? null };
    await writeAtomically(settings.ledger, [`${JSON.stringify(ledgers, null, 2)}\n`], io.signal);
  }
  printReport(
    { settings, read, scored, pick: { ...pick, picked: catalogue.picked }, width: report.columns ?? PLAIN_WIDTH },
    print,
  );
}

async function writeOutputs(settings: RankSettings, io: ShellIo, { result, picked }: Catalogue): Promise<void> {
  for (const { path, format } of settings.outputs) {
    const text = catalogueText(result, picked, format, WORDS[settings.language]);
    if (path === "-") for (const piece of text) io.stdout.write(piece);
    else await writeAtomically(path, text, io.signal);
  }
}
