import type { ParsedOptions } from "./parse-options.js";
import { oneOf } from "./read-values.js";
import { UsageError } from "./usage-error.js";

/** What the catalogue is written as. */
export type OutputFormat = "csv" | "json" | "ndjson" | "markdown" | "html" | "xlsx";

const FORMATS: readonly OutputFormat[] = ["csv", "json", "ndjson", "markdown", "html", "xlsx"];

const BY_EXTENSION: ReadonlyMap<string, OutputFormat> = new Map([
  ["csv", "csv"],
  ["json", "json"],
  ["ndjson", "ndjson"],
  ["jsonl", "ndjson"],
  ["md", "markdown"],
  ["markdown", "markdown"],
  ["html", "html"],
  ["htm", "html"],
  ["xlsx", "xlsx"],
]);

/** The format asked for, or that of the file's extension. */
export function outputFormat(path: string, options: ParsedOptions): OutputFormat {
  const asked = oneOf(options, "format", FORMATS);
  if (asked === "xlsx" && path === "-") {
    throw new UsageError("a workbook is not written to standard output; name a file: --xlsx catalogue.xlsx");
  }
  if (asked !== undefined) return asked;
  if (path === "-") return "csv";
  const extension = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? "";
  const format = BY_EXTENSION.get(extension);
  if (format !== undefined) return format;
  throw new UsageError(
    `--out ${path}: the name must end in .csv, .json, .ndjson, .md, .html or .xlsx, or say --format`,
  );
}
