import { figureHtml } from "./figure-html.js";
import type { ReportParts } from "./report-parts.js";
import { sectionHtml } from "./section-html.js";

/** What is asked and paid at each level. */
export function spreadSection(parts: ReportParts): string {
  const figures = parts.data.dimensions.map(({ id }) => figureHtml(parts, `spread-${id}`));
  return sectionHtml("spread", `<div class="grid">${figures.join("")}</div>`);
}
