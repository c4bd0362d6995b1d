import type { ParsedOptions } from "./parse-options.js";
import { oneOf } from "./read-values.js";
import { UsageError } from "./usage-error.js";

/** What the catalogue is written as. */
export type OutputFormat = "csv" | "json" | "ndjson";

/** The format asked for, or that of the file's extension. */
export function outputFormat(path: string, options: ParsedOptions): OutputFormat {
  const asked = oneOf(options, "format", ["csv", "json", "ndjson"]);
  if (asked !== undefined) return asked;
  if (path === "-") return "csv";
  const extension = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
  if (extension === "csv" || extension === "json" || extension === "ndjson") return extension;
  if (extension === "jsonl") return "ndjson";
  throw new UsageError(`--out ${path}: the name must end in .csv, .json or .ndjson, or say --format`);
}
