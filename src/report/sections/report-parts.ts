import type { Catalogue } from "../catalogue.js";
import type { ReportLanguage } from "../catalogue-words.data.js";
import type { ReportPlot } from "../plots/report-plot.js";
import type { ReportData } from "../report-data.js";
import type { CheckedReportOptions } from "../report-options.js";

/** What the parts of the page are made from. */
export interface ReportParts {
  readonly catalogue: Catalogue;
  readonly data: ReportData;
  readonly options: CheckedReportOptions;
  /** In both languages. */
  readonly plots: Readonly<Record<ReportLanguage, readonly ReportPlot[]>>;
  readonly fingerprint: string;
}
