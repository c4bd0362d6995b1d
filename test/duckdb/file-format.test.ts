import { expect, it } from "vitest";
import { fileFormat } from "../../src/duckdb/file-format.js";

it.each([
  ["a.csv", "csv"],
  ["x.y/A.CSV.GZ", "csv"],
  ["a.txt", "csv"],
  ["a.tsv", "tsv"],
  ["a.jsonl.zst", "ndjson"],
  ["a.json", "json"],
  ["a.pq", "parquet"],
])("%s is %s", (path, format) => {
  expect(fileFormat(path)).toBe(format);
});

it("refuses spreadsheets and what it does not know", () => {
  for (const path of ["a.xlsx", "a.xls", "a.ods"])
    expect(() => fileFormat(path)).toThrow(/saved as CSV.*\[unreadable-file\]/);
  for (const path of ["a", "a.bin", "a.gz", ""]) expect(() => fileFormat(path)).toThrow(/no known file extension/);
});
