import { both } from "../both-languages.js";
import { industryGroups } from "../plots/plot-industries.js";
import { quantileBox } from "../plots/quantile-box.js";
import { annualPay, grouped } from "../report-format.js";
import { figureHtml } from "./figure-html.js";
import type { ReportParts } from "./report-parts.js";
import { sectionHtml } from "./section-html.js";
import { tableHtml } from "./table-html.js";

/** The industries side by side. */
export function industriesSection(parts: ReportParts): string {
  const groups = industryGroups(parts.catalogue.entries).slice(0, 200);
  const rows = groups.map(({ industry, entries, listed }) => ({
    industry,
    listed,
    ranked: entries.length,
    demand: entries.reduce((sum, { entry }) => sum + entry.evidence.demand, 0),
    score:
      quantileBox(
        "",
        entries.map(({ entry }) => entry.score),
      )?.p50 ?? 0,
    pay: quantileBox(
      "",
      entries.flatMap(({ entry }) => entry.dimensions.salary?.value ?? []),
    )?.p50,
  }));
  const table = both("div", (words, language) => {
    const { columns } = words;
    return tableHtml(
      [
        columns.industry,
        columns.listed,
        columns.ranked,
        columns.demand,
        columns.medianScore,
        `${columns.medianPay}${language === "zh" ? words.pay(parts.data.currency).slice(2) : ` (${parts.data.currency})`}`,
      ],
      rows.map((row) => [
        row.industry ?? words.noIndustry,
        row.listed,
        row.ranked,
        grouped(row.demand),
        row.score.toFixed(1),
        annualPay(row.pay, language),
      ]),
    );
  });
  return sectionHtml(
    "industries",
    `<div class="pair">${figureHtml(parts, "industries")}${figureHtml(parts, "industry-scores")}</div>${table}`,
  );
}
