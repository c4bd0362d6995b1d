import { unreadable } from "./unreadable.js";

/** A kind of file that can be read. */
export type FileFormat = "csv" | "tsv" | "ndjson" | "json" | "parquet";

const FORMATS: ReadonlyMap<string, FileFormat> = new Map([
  ["csv", "csv"],
  ["txt", "csv"],
  ["tsv", "tsv"],
  ["tab", "tsv"],
  ["ndjson", "ndjson"],
  ["jsonl", "ndjson"],
  ["json", "json"],
  ["parquet", "parquet"],
  ["pq", "parquet"],
]);

/** The format that a file's name says, whatever it is compressed with. */
export function fileFormat(path: string): FileFormat {
  const name = path.toLowerCase().replace(/\.(?:gz|zst)$/, "");
  const extension = /\.([a-z0-9]+)$/.exec(name)?.[1] ?? "";
  const format = FORMATS.get(extension);
  if (format !== undefined) return format;
  if (/^xls[xmb]?$|^ods$|^et$/.test(extension)) {
    throw unreadable(`${path} is a spreadsheet`, "the sheet saved as CSV (UTF-8)");
  }
  throw unreadable(
    `${path} has no known file extension`,
    "csv, tsv, ndjson, jsonl, json or parquet, with or without .gz or .zst, or the format named by `format`",
  );
}
