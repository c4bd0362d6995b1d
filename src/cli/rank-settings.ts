import type {
  JobField,
  LevelPolicy,
  PickTopOptions,
  SalaryOptions,
  ShortageOptions,
  TalentField,
  TalentStatus,
} from "shortage-index";
import type { FileFormat, ReadRowsOptions } from "shortage-index/duckdb";
import { checkOutputs } from "./check-outputs.js";
import type { LevelQuota } from "./grade-catalogue.js";
import type { ShellIo } from "./io.js";
import { chooseLanguage, type Language } from "./language.js";
import { type OutputFormat, outputFormat } from "./output-format.js";
import type { ParsedOptions } from "./parse-options.js";
import { readLevels, readWeights } from "./read-index-options.js";
import { readSalaryOptions } from "./read-salary-options.js";
import { fieldColumns, oneOf, share, wholeNumber } from "./read-values.js";
import { UsageError } from "./usage-error.js";

/** A file of talent records. */
export interface TalentFile {
  readonly path: string;
  /** Status of the rows that state none. */
  readonly status: TalentStatus | undefined;
}

/** A file that the ranking is written to. */
export interface OutputFile {
  /** `-` is standard output. */
  readonly path: string;
  readonly format: OutputFormat;
}

/** Everything that `rank` was asked for, checked. */
export interface RankSettings {
  readonly advertisements: readonly string[];
  readonly talent: readonly TalentFile[];
  readonly columns: Partial<Record<JobField, string>>;
  readonly talentColumns: Partial<Record<TalentField, string>>;
  readonly reading: ReadRowsOptions;
  readonly duplicates: readonly string[] | undefined;
  readonly seniority: "keep" | "drop" | undefined;
  readonly by: "name" | "industry-and-name";
  /** Defaults of salaries, by file. */
  readonly salaryOf: (path: string) => SalaryOptions;
  readonly currency: string | undefined;
  readonly shortage: ShortageOptions;
  /** Numbers of positions by level, where levels are given so: they hold in the catalogue. */
  readonly levelQuota: LevelQuota | undefined;
  readonly pick: PickTopOptions;
  /** Whether the number of places was asked for, and so is missed where it is not reached. */
  readonly topGiven: boolean;
  readonly outputs: readonly OutputFile[];
  readonly ledger: string | undefined;
  readonly show: number;
  readonly language: Language;
  readonly quiet: boolean;
}

const JOB_FIELDS: readonly JobField[] = [
  "title",
  "industry",
  "headcount",
  "salary",
  "education",
  "experience",
  "description",
  "tags",
  "attributes",
  "company",
  "city",
];
const TALENT_FIELDS: readonly TalentField[] = ["title", "industry", "status", "count"];
const FORMATS: readonly FileFormat[] = ["csv", "tsv", "ndjson", "json", "parquet"];

/** Reads what `rank` was asked for; refuses what cannot be meant before any file is opened. */
export function readRankSettings(options: ParsedOptions, io: ShellIo): RankSettings {
  if (options.files.length === 0) {
    throw new UsageError("name at least one file of advertisements: shortage-index rank ADS.csv --talent TALENT.csv");
  }
  const outputs = options.all("out").map((path): OutputFile => ({ path, format: outputFormat(path, options) }));
  const talent = talentFiles(options);
  const inputs = [...options.files, ...talent.map(({ path }) => path)];
  if (inputs.includes("-")) {
    throw new UsageError(
      "standard input is not read, for a file is looked at before it is read; write it to a file first",
    );
  }
  const ledger = options.get("ledger");
  checkOutputs(inputs, [
    ...outputs.map(({ path }) => ({ option: "--out" as const, path })),
    ...(ledger === undefined ? [] : [{ option: "--ledger" as const, path: ledger }]),
  ]);
  const { salaryOf, currency } = readSalaryOptions(options);
  const levels = readLevels(options);
  const levelQuota = levels?.kind === "quota" ? levels : undefined;
  return {
    advertisements: options.files,
    talent,
    columns: fieldColumns(options, "column", JOB_FIELDS),
    talentColumns: fieldColumns(options, "talent-column", TALENT_FIELDS),
    reading: readingOptions(options),
    duplicates: options
      .get("duplicates")
      ?.split(/[,，]/)
      .filter((field) => field !== ""),
    seniority: oneOf(options, "seniority", ["keep", "drop"]),
    by:
      oneOf(options, "by", ["name", "industry", "industry-and-name"]) === "name" || !options.has("by")
        ? "name"
        : "industry-and-name",
    salaryOf,
    currency,
    shortage: shortageOptions(options, levelQuota === undefined ? levels : undefined),
    levelQuota,
    pick: pickOptions(options),
    topGiven: options.has("top"),
    outputs,
    ledger,
    show: wholeNumber(options, "show", 0) ?? 20,
    language: chooseLanguage(options, io),
    quiet: options.has("quiet"),
  };
}

function talentFiles(options: ParsedOptions): TalentFile[] {
  const status = oneOf(options, "status", ["stock", "mobile"]);
  return [
    ...options.all("talent").map((path) => ({ path, status })),
    ...options.all("stock").map((path) => ({ path, status: "stock" as const })),
    ...options.all("mobile").map((path) => ({ path, status: "mobile" as const })),
  ];
}

function readingOptions(options: ParsedOptions): ReadRowsOptions {
  const format = oneOf(options, "input-format", FORMATS);
  const encoding = options.get("encoding");
  const typed = options.get("delimiter");
  const delimiter = typed === "\\t" || typed === "tab" ? "\t" : typed;
  if (delimiter !== undefined && delimiter.length !== 1)
    throw new UsageError("--delimiter must be one character, or tab");
  return {
    ...(format === undefined ? {} : { format }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter }),
  };
}

function shortageOptions(options: ParsedOptions, levels: LevelPolicy | undefined): ShortageOptions {
  const weights = readWeights(options);
  const ties = oneOf(options, "ties", ["competition", "dense", "midrank"]);
  const missing = oneOf(options, "missing", ["reweight", "median", "mean", "worst", "refuse"]);
  const minimumCoverage = share(options, "minimum-coverage");
  return {
    ...(minimumCoverage === undefined ? {} : { minimumCoverage }),
    ...(weights === undefined ? {} : { weights }),
    ...(levels === undefined ? {} : { levels }),
    ...(ties === undefined ? {} : { ties }),
    ...(missing === undefined ? {} : { missing }),
  };
}

function pickOptions(options: ParsedOptions): PickTopOptions {
  const ties = oneOf(options, "cut", ["exact", "include", "exclude"]);
  const minimum = wholeNumber(options, "per-industry-min", 0);
  const maximum = wholeNumber(options, "per-industry-max", 1);
  const minimumAdvertisements = wholeNumber(options, "minimum-advertisements", 0);
  const perIndustry = {
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
  return {
    count: wholeNumber(options, "top", 1) ?? 243,
    ...(ties === undefined ? {} : { ties }),
    ...(minimum === undefined && maximum === undefined ? {} : { perIndustry }),
    ...(minimumAdvertisements === undefined ? {} : { minimumAdvertisements }),
  };
}
