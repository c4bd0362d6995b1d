import {
  type JobField,
  jobFields,
  type SalaryOptions,
  type TalentField,
  type TalentStatus,
  talentFields,
} from "shortage-index";
import type { FileFormat, ReadRowsOptions } from "shortage-index/duckdb";
import { checkInputs } from "./check-inputs.js";
import type { ParsedOptions } from "./parse-options.js";
import { readEncodings } from "./read-encodings.js";
import { readSalaryOptions } from "./read-salary-options.js";
import { fieldColumns, oneOf } from "./read-values.js";
import { UsageError } from "./usage-error.js";

/** A file of talent records. */
export interface TalentFile {
  readonly path: string;
  /** Status of rows that state none. */
  readonly status: TalentStatus | undefined;
}

/** Which files are read, and how. */
export interface ReadingSettings {
  readonly advertisements: readonly string[];
  readonly talent: readonly TalentFile[];
  readonly columns: Partial<Record<JobField, string>>;
  readonly talentColumns: Partial<Record<TalentField, string>>;
  /** How a file is read, by its path. */
  readonly readingOf: (path: string) => ReadRowsOptions;
  readonly duplicates: readonly string[] | undefined;
  readonly seniority: "keep" | "drop" | undefined;
  readonly by: "name" | "industry-and-name";
  /** Defaults of salaries, by file. */
  readonly salaryOf: (path: string) => SalaryOptions;
  readonly currency: string | undefined;
}

const FORMATS: readonly FileFormat[] = ["csv", "tsv", "ndjson", "json", "parquet"];

/** Reads which files are to be read, and how. Whether there must be some is the command's to say. */
export function readReadingSettings(options: ParsedOptions): ReadingSettings {
  const talent = talentFiles(options);
  const paths = [...options.files, ...talent.map(({ path }) => path)];
  if (paths.includes("-")) {
    throw new UsageError(
      "standard input is not read, for a file is looked at before it is read; write it to a file first",
    );
  }
  checkInputs(options.files, "advertisements");
  for (const kind of ["talent", "stock", "mobile"]) checkInputs(options.all(kind), `--${kind}`);
  return {
    advertisements: options.files,
    talent,
    columns: fieldColumns(options, "column", jobFields),
    talentColumns: fieldColumns(options, "talent-column", talentFields),
    readingOf: readingOptions(options, paths),
    duplicates: options
      .get("duplicates")
      ?.split(/[,，]/)
      .filter((field) => field !== ""),
    seniority: oneOf(options, "seniority", ["keep", "drop"]),
    by:
      oneOf(options, "by", ["name", "industry", "industry-and-name"]) === "name" || !options.has("by")
        ? "name"
        : "industry-and-name",
    ...readSalaryOptions(options),
  };
}

/** Every file that is read. */
export function inputPaths({ advertisements, talent }: ReadingSettings): readonly string[] {
  return [...advertisements, ...talent.map(({ path }) => path)];
}

function talentFiles(options: ParsedOptions): TalentFile[] {
  const status = oneOf(options, "status", ["stock", "mobile"]);
  return [
    ...options.all("talent").map((path) => ({ path, status })),
    ...options.all("stock").map((path) => ({ path, status: "stock" as const })),
    ...options.all("mobile").map((path) => ({ path, status: "mobile" as const })),
  ];
}

function readingOptions(options: ParsedOptions, paths: readonly string[]): (path: string) => ReadRowsOptions {
  const format = oneOf(options, "input-format", FORMATS);
  const encodingOf = readEncodings(options, paths);
  const typed = options.get("delimiter");
  const delimiter = typed === "\\t" || typed === "tab" ? "\t" : typed;
  if (delimiter !== undefined && delimiter.length !== 1)
    throw new UsageError("--delimiter must be one character, or tab");
  return (path) => {
    const encoding = encodingOf(path);
    return {
      ...(format === undefined ? {} : { format }),
      ...(encoding === undefined ? {} : { encoding }),
      ...(delimiter === undefined ? {} : { delimiter }),
    };
  };
}
