import type { OptionSpec } from "./option-spec.js";

/** Options that say what of a catalogue is written, and where. */
export const PUBLISH_OPTIONS: readonly OptionSpec[] = [
  {
    name: "out",
    short: "o",
    value: "FILE",
    repeatable: true,
    en: "Write the catalogue: .csv, .json (the whole result), .ndjson, .md, .html or .xlsx; - is standard output",
    zh: "写出目录：.csv、.json（完整结果）、.ndjson、.md、.html 或 .xlsx；- 为标准输出",
  },
  {
    name: "format",
    value: "NAME",
    en: "csv, json, ndjson, markdown, html or xlsx, whatever the files of --out are called",
    zh: "--out 的格式：csv、json、ndjson、markdown、html 或 xlsx",
  },
  {
    name: "report",
    value: "FILE",
    en: "Write the report: one HTML page that opens from disk, prints on A4 and lets weights be tried",
    zh: "写出报告：单个 HTML 网页，可离线打开、按 A4 打印、试调权重",
  },
  {
    name: "xlsx",
    value: "FILE",
    en: "Write a workbook; needs npm install write-excel-file",
    zh: "写出电子表格；需先 npm install write-excel-file",
  },
  { name: "title", value: "TEXT", en: "Headline of the report", zh: "报告标题" },
  { name: "publisher", value: "TEXT", en: "Who publishes the report", zh: "报告发布单位" },
  { name: "edition", value: "TEXT", en: "Edition of the report: 2026", zh: "报告期次，如 2026 年度" },
  { name: "date", value: "TEXT", en: "Date of the report, as it is to be printed", zh: "报告日期，按原样印出" },
  {
    name: "remark",
    value: "TEXT",
    repeatable: true,
    en: "What readers of the report must know of the data; a paragraph each",
    zh: "报告读者须知的数据说明；每条一段",
  },
  { name: "markdown", value: "FILE", en: "Write the catalogue as Markdown", zh: "以 Markdown 写出目录" },
  { name: "svg", value: "DIR", en: "Write the plots as SVG files into a folder", zh: "将各图以 SVG 写入文件夹" },
];

/** Options that say what was decided by hand. */
export const OVERRIDE_OPTIONS: readonly OptionSpec[] = [
  {
    name: "overrides",
    value: "FILE",
    en: "Positions moved in, out or to a level by hand: CSV or JSON with id, action (include, exclude, level 3), reason, by",
    zh: "人工调入、调出或改级的岗位：CSV 或 JSON，含 id、action（include、exclude、level 3）、reason、by",
  },
];
