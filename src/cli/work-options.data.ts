import type { OptionGroup } from "./option-spec.js";

/** Options of how the rows are counted. */
export const WORK_OPTIONS: OptionGroup = {
  en: "Work",
  zh: "运行",
  options: [
    {
      name: "engine",
      value: "duckdb|js",
      en: "What counts the rows; both give the same positions and ledger, and both need @duckdb/node-api to read the files; default duckdb",
      zh: "由何者计数，二者结果相同，且均需 @duckdb/node-api 读取文件；默认 duckdb",
    },
    {
      name: "memory",
      value: "SIZE",
      en: "Most memory, such as 4GB, of which DuckDB gets three fifths; what does not fit goes to the temporary folder",
      zh: "内存上限，如 4GB，其中六成归 DuckDB；超出部分写入临时文件夹",
    },
    {
      name: "threads",
      value: "N",
      en: "Threads of DuckDB; default as many as the machine has",
      zh: "DuckDB 线程数；默认等于机器核数",
    },
    {
      name: "temporary-folder",
      value: "DIR",
      en: "Where DuckDB puts what does not fit in memory; default the system's",
      zh: "存放超出内存部分的文件夹；默认为系统临时文件夹",
    },
  ],
};
