import { both } from "../both-languages.js";
import { escapeHtml } from "../escape-html.js";
import type { ReportParts } from "./report-parts.js";
import { tableHtml } from "./table-html.js";

/** A plot with its title, and its figures as a table; nothing where there is no such plot. */
export function figureHtml({ plots }: ReportParts, name: string): string {
  const content = both("div", (words, language) => {
    const plot = plots[language].find((candidate) => candidate.name === name);
    if (plot === undefined) return "";
    return (
      `<figcaption><h3>${escapeHtml(plot.title)}</h3></figcaption><div class="scroll picture">${plot.svg}</div>` +
      `<details><summary>${words.plots.table}</summary><p>${escapeHtml(plot.description)}</p>${tableHtml(plot.table.headings, plot.table.rows)}</details>`
    );
  });
  return plots.zh.some((plot) => plot.name === name)
    ? `<figure class="plot" id="plot-${escapeHtml(name)}">${content}</figure>`
    : "";
}
