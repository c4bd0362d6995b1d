import { COMMON_OPTIONS } from "./common-options.data.js";
import type { OptionGroup } from "./option-spec.js";
import { RANK_OPTIONS } from "./rank-options.data.js";

/** Options that say what a text means as they do for `rank`; a plan has one table of advertisements. */
const READING: ReadonlySet<string> = new Set([
  "currency",
  "period",
  "hours-per-year",
  "days-per-year",
  "weeks-per-year",
  "seniority",
]);

export const SQL_OPTIONS: readonly OptionGroup[] = [
  {
    en: "Tables",
    zh: "数据表",
    options: [
      {
        name: "dialect",
        value: "duckdb|spark|postgres|clickhouse",
        en: "Engine that the statements are for; default duckdb",
        zh: "语句所用的引擎；默认 duckdb",
      },
      {
        name: "column",
        value: "FIELD=NAME",
        repeatable: true,
        en: "Column of an advertisement's field: salary=薪水",
        zh: "指定招聘字段所在列，如 salary=薪水",
      },
      {
        name: "talent",
        value: "TABLE",
        en: "Table of the talent records",
        zh: "人才记录所在的表",
      },
      {
        name: "talent-column",
        value: "FIELD=NAME",
        repeatable: true,
        en: "The same for talent: title, industry, status, count",
        zh: "指定人才字段所在列：title、industry、status、count",
      },
      {
        name: "list",
        value: "FIELD",
        repeatable: true,
        en: "Field whose column holds lists of texts: tags",
        zh: "该字段的列为文本列表，如 tags",
      },
      {
        name: "order",
        value: "NAME",
        en: "Column of both tables that numbers the rows; needed to list rejections and to find duplicates",
        zh: "两表中为行排序的列；列出被拒记录与识别重复时需要",
      },
    ],
  },
  {
    en: "Counting",
    zh: "计数",
    options: [
      {
        name: "by",
        value: "name|industry",
        en: "What a position is: its name, or its industry and name; default name",
        zh: "岗位按名称还是按“行业+名称”区分；默认 name",
      },
      {
        name: "duplicates",
        value: "FIELDS",
        en: "Reject an advertisement equal to an earlier one in these: title,company,city",
        zh: "按这些字段识别重复招聘，如 title,company,city",
      },
      {
        name: "status",
        value: "stock|mobile",
        en: "Status of talent rows that state none",
        zh: "未写明状态的人才记录按何状态计",
      },
      {
        name: "prefix",
        value: "TEXT",
        en: "Beginning of the names of the plan's own tables; default shortage_index_",
        zh: "计划自建表名的前缀；默认 shortage_index_",
      },
    ],
  },
  ...RANK_OPTIONS.filter(({ en }) => en === "Reading").map((group) => ({
    ...group,
    options: group.options.filter(({ name }) => READING.has(name)),
  })),
  {
    en: "Result",
    zh: "结果",
    options: [
      {
        name: "by-hand",
        value: "DIR",
        en: "Take the next step of a count by scripts and files in this folder: 1-texts.sql, 2-counts.sql, then tally.json and ledger.json; for duckdb, spark and postgres (psql)",
        zh: "在此文件夹中以脚本和文件分步计数，每次运行完成下一步：1-texts.sql、2-counts.sql，最后 tally.json 与 ledger.json；适用于 duckdb、spark、postgres（psql）",
      },
    ],
  },
  COMMON_OPTIONS,
];
