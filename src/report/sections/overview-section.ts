import { wordNotice } from "shortage-index";
import { both } from "../both-languages.js";
import { escapeHtml } from "../escape-html.js";
import { cutWords } from "./certainty-section.js";
import { figureHtml } from "./figure-html.js";
import type { ReportParts } from "./report-parts.js";
import { sectionHtml, subheading } from "./section-html.js";

/** Levels, what scores are made of, and what a reader must know. */
export function overviewSection(parts: ReportParts): string {
  return sectionHtml(
    "overview",
    `<div class="pair">${figureHtml(parts, "levels")}<div class="notices">${noticesHtml(parts)}</div></div>${figureHtml(parts, "composition")}`,
  );
}

function noticesHtml({ catalogue, options }: ReportParts): string {
  const { notices } = catalogue.result;
  const remarks = (options.remarks ?? []).map((remark) => `<p><bdi>${escapeHtml(remark)}</bdi></p>`).join("");
  const { uncertainty, comparison, overrides } = catalogue;
  const facts = [
    ...(uncertainty === null ? [] : [both("span", (words) => cutWords(uncertainty, words))]),
    ...(comparison === null ? [] : [both("span", (words) => words.changeSummary(comparison.counts, comparison.top))]),
    ...(overrides.length === 0 ? [] : [both("span", (words) => words.movedByHand(overrides.length))]),
    ...notices.map((notice) => both("span", (_, language) => escapeHtml(wordNotice(notice, { language })))),
  ];
  const list =
    facts.length === 0
      ? both("p", (words) => words.method.noNotices)
      : `<ul>${facts.map((fact) => `<li>${fact}</li>`).join("")}</ul>`;
  return subheading((words) => words.method.notices) + remarks + list;
}
