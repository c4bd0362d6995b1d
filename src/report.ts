export type {
  Catalogue,
  CatalogueEntry,
  CatalogueLedger,
  CatalogueOptions,
  LevelQuota,
  Override,
  OverrideAction,
} from "./report/catalogue.js";
export { catalogueCsv } from "./report/catalogue-csv.js";
export { catalogueJson } from "./report/catalogue-json.js";
export { catalogueLines } from "./report/catalogue-lines.js";
export { catalogueMarkdown } from "./report/catalogue-markdown.js";
export type { ReportLanguage } from "./report/catalogue-words.data.js";
export type { CatalogueTextOptions } from "./report/check-language.js";
export { composeCatalogue } from "./report/compose-catalogue.js";
export type { CsvCell } from "./report/csv-line.js";
export { csvLine, spreadsheetLine } from "./report/csv-line.js";
export { fingerprintResult } from "./report/fingerprint-result.js";
export { parseCatalogue } from "./report/parse-catalogue.js";
export { parseOverrides } from "./report/parse-overrides.js";
export type { ReportPlot } from "./report/plots/report-plot.js";
export { renderPlots } from "./report/render-plots.js";
export { renderReport } from "./report/render-report.js";
export type { ReportOptions } from "./report/report-options.js";
export { writeWorkbook } from "./report/write-workbook.js";
