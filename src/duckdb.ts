export type { FileDescription } from "./duckdb/describe-file.js";
export { describeFile } from "./duckdb/describe-file.js";
export type { DuckdbChunk, DuckdbConnection, DuckdbResult, DuckdbVector } from "./duckdb/duckdb-connection.js";
export type { FileFormat } from "./duckdb/file-format.js";
export type { ReadRowsOptions } from "./duckdb/open-file.js";
export type { RawCell, RawRow } from "./duckdb/plan.js";
export { readRows } from "./duckdb/read-rows.js";
export { tallyFiles } from "./duckdb/tally-files.js";
export type {
  AdvertisementFile,
  TalentRecordFile,
  TallyFile,
  TallyFilesOptions,
  TallyProgress,
} from "./duckdb/tally-files-options.js";
export type {
  AdvertisementTable,
  TalentRecordTable,
  TallyTable,
  TallyTablesOptions,
} from "./duckdb/tally-tables.js";
export { tallyTables } from "./duckdb/tally-tables.js";
