import { IndexError } from "shortage-index";
import type { Catalogue, CatalogueOptions } from "shortage-index/report";
import { checkOutputs } from "./check-outputs.js";
import type { Command } from "./command.js";
import { composeWith } from "./compose.js";
import type { ShellIo } from "./io.js";
import { chooseLanguage, type Language } from "./language.js";
import type { ParsedOptions } from "./parse-options.js";
import { publish } from "./publish.js";
import { type PublishSettings, publishedPaths, readPublishSettings } from "./publish-settings.js";
import { readLevels } from "./read-index-options.js";
import { readJsonFile } from "./read-json-file.js";
import { readUncertaintyFile } from "./read-uncertainty-file.js";
import { wholeNumber } from "./read-values.js";
import { REPORT_OPTIONS } from "./report-options.data.js";
import { UsageError } from "./usage-error.js";
import { WORDS } from "./words.data.js";

/** Everything that `report` was asked for, checked. */
interface ReportSettings extends PublishSettings {
  readonly result: string;
  readonly uncertainty: string | undefined;
  readonly comparison: string | undefined;
  readonly ledger: string | undefined;
  readonly overrides: string | undefined;
  readonly catalogue: Pick<CatalogueOptions, "pick" | "levels">;
  readonly language: Language;
}

/** `report`: writes a result that was ranked before as a page, a workbook or a table. */
export const reportCommand: Command = {
  name: "report",
  synopsis: {
    en: "shortage-index report RESULT.json [--uncertainty FILE] [--compare FILE] --out catalogue.html",
    zh: "shortage-index report 结果.json [--uncertainty 文件] [--compare 文件] --out 目录.html",
  },
  summary: {
    en: "report writes a result that rank saved as JSON once more: as a page, a workbook, Markdown, CSV or plots, with its uncertainty and what changed since the last edition beside it.",
    zh: "report 将 rank 保存的 JSON 结果写成网页、电子表格、Markdown、CSV 或图，并可附上不确定性与较上期的变化。",
  },
  about: {
    en: "shortage-index report RESULT.json [options]\n\nWrites a result that rank saved (--out RESULT.json) as a page, a workbook, Markdown, CSV or plots. Nothing is computed\nanew: the scores are those of the file. Who is listed, the levels and what was moved by hand are as the file says, or as\noptions say.",
    zh: "shortage-index report 结果.json [选项]\n\n将 rank 保存的结果（--out 结果.json）写成网页、电子表格、Markdown、CSV 或图。不重新计算：得分与文件一致；\n收录岗位、等级与人工调整按文件所载，或按选项指定。",
  },
  examples: {
    en: [
      ["shortage-index report 2026.json --out 2026.html", "the page, to open from disk or to print"],
      [
        "shortage-index report 2026.json --overrides moved.csv --xlsx 2026.xlsx --lang zh",
        "what the committee moved, in Chinese",
      ],
      ["shortage-index report 2026.json --compare changes.json --svg plots", "the plots, beside the last edition"],
    ],
    zh: [
      ["shortage-index report 2026.json --out 2026.html", "写出网页，可离线打开或打印"],
      ["shortage-index report 2026.json --overrides 调整.csv --xlsx 2026.xlsx", "附上人工调整，写出电子表格"],
      ["shortage-index report 2026.json --compare 变化.json --svg 图", "附上较上期变化，写出各图"],
    ],
  },
  options: REPORT_OPTIONS,
  run: (options, io) => writeReport(readSettings(options, io), io, options.has("quiet")),
};

function readSettings(options: ParsedOptions, io: ShellIo): ReportSettings {
  const [result, ...more] = options.files;
  if (result === undefined || more.length > 0) {
    throw new UsageError(
      "name one result that rank saved: shortage-index report RESULT.json --out catalogue.html " +
        "(rank ADS.csv --out RESULT.json saves one)",
    );
  }
  const published = readPublishSettings(options);
  if (published.outputs.length === 0 && published.svg === undefined) {
    throw new UsageError("say what to write: --out catalogue.html, --xlsx catalogue.xlsx, --markdown, or --svg DIR");
  }
  const beside = {
    uncertainty: options.get("uncertainty"),
    comparison: options.get("compare"),
    ledger: options.get("ledger"),
    overrides: options.get("overrides"),
  };
  const inputs = [result, ...Object.values(beside)].filter((path) => path !== undefined);
  checkOutputs(inputs, publishedPaths(options));
  const count = wholeNumber(options, "top", 1);
  const levels = readLevels(options);
  if (levels !== undefined && levels.kind !== "quota") {
    throw new UsageError(
      "--levels takes numbers of positions here, 27,32,42,63,79; other levels are given when ranking",
    );
  }
  const catalogue = {
    ...(count === undefined ? {} : { pick: { count } }),
    ...(levels === undefined ? {} : { levels }),
  };
  return { result, ...beside, catalogue, ...published, language: chooseLanguage(options, io) };
}

async function writeReport(settings: ReportSettings, io: ShellIo, quiet: boolean): Promise<void> {
  const catalogue = await readCatalogue(settings);
  const written = await publish(catalogue, settings, io);
  if (quiet) return;
  const words = WORDS[settings.language];
  const print = settings.outputs.some(({ path }) => path === "-") ? io.stderr : io.stdout;
  print.write(`${words.catalogueOf(catalogue.listed, catalogue.entries.length)}\n`);
  for (const path of written.files) print.write(`${words.wrote(path, catalogue.listed)}\n`);
  if (settings.svg !== undefined) print.write(`${words.wrotePlots(settings.svg, written.plots)}\n`);
}

async function readCatalogue(settings: ReportSettings): Promise<Catalogue> {
  const { parseCatalogue } = await import("shortage-index/report");
  const json = await readJsonFile(settings.result).catch((error: unknown) => {
    if (!(error instanceof UsageError) || !error.message.startsWith("there is no file")) throw error;
    throw new UsageError(`${error.message}; write one with shortage-index rank ADS --out ${settings.result}`);
  });
  const files = { uncertainty: settings.uncertainty, comparison: settings.comparison, ledger: settings.ledger };
  const beside: Record<string, unknown> = {};
  for (const [name, path] of Object.entries(files)) {
    if (path !== undefined) beside[name] = await (name === "uncertainty" ? readUncertaintyFile : readJsonFile)(path);
  }
  // What the files hold is checked where the catalogue is composed.
  const options: CatalogueOptions = { ...settings.catalogue, ...beside };
  try {
    return await composeWith((overrides) => parseCatalogue(json, { ...options, ...overrides }), settings.overrides);
  } catch (error) {
    if (!(error instanceof IndexError)) throw error;
    throw new UsageError(wordFault(error, settings));
  }
}

/** Names the file at fault, and the command that writes one that fits. */
function wordFault({ details }: IndexError, settings: ReportSettings): string {
  const { where, expected, received } = details;
  const fault = `expected ${expected}, received ${received}`;
  const of = (name: string): boolean => where.includes(`options.${name}`);
  if (of("uncertainty")) return `${settings.uncertainty ?? `${settings.result}: uncertainty`}: ${fault}`;
  if (of("comparison"))
    return `${settings.comparison ?? ""}: ${fault}; write one with compare OLD.json ${settings.result} --out`;
  if (of("ledger")) return `${settings.ledger ?? ""}: ${fault}; write one with rank --ledger`;
  const moved = /\.options\.(overrides\[.*)$/.exec(where)?.[1];
  if (moved !== undefined)
    return `${settings.result}: catalogue.${moved}: ${fault}; --overrides FILE takes their place`;
  if (of("levels")) return `--levels: ${fault}`;
  if (where.startsWith("pickTop"))
    return `${settings.result}: ${where.replace(/^pickTop\.options/, "catalogue.pick")}: ${fault}`;
  const place = where.replace(/^(?:parseShortageResult|parseCatalogue|composeCatalogue)(?:: )?/, "");
  return `${settings.result} holds no result: ${place === "" ? "" : `${place}: `}${fault}; write one with rank ADS --out ${settings.result}`;
}
