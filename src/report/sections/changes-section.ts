import type { EditionChange } from "shortage-index";
import { both } from "../both-languages.js";
import { figureHtml } from "./figure-html.js";
import type { ReportParts } from "./report-parts.js";
import { sectionHtml, subheading } from "./section-html.js";
import { tableHtml } from "./table-html.js";

/** So many positions of a kind are listed. */
const SHOWN = 200;

/** What entered, left and moved since the last edition; nothing without a comparison. */
export function changesSection(parts: ReportParts): string {
  const { comparison } = parts.catalogue;
  if (comparison === null) return "";
  const { counts, top, changes, rankCorrelation } = comparison;
  const summary = both(
    "p",
    (words) =>
      `${words.changeSummary(counts, top)}${rankCorrelation === null ? "" : ` ${words.correlation(rankCorrelation.toFixed(3))}`}`,
  );
  return sectionHtml(
    "changes",
    `<div class="says">${summary}</div><div class="pair">${listed("entered", changes)}${listed("left", changes)}</div>${figureHtml(parts, "moves")}`,
  );
}

function listed(kind: "entered" | "left", changes: readonly EditionChange[]): string {
  const found = changes.filter(({ change }) => change === kind);
  const place = (change: EditionChange): number => (kind === "entered" ? change.current : change.previous)?.rank ?? 0;
  const sorted = [...found].sort((a, b) => place(a) - place(b));
  const table = both("div", ({ columns, noIndustry, moreRows }) => {
    if (found.length === 0) return "<p>–</p>";
    const html = tableHtml(
      [columns.position, columns.industry, columns.previousRank, columns.rank],
      sorted
        .slice(0, SHOWN)
        .map(({ name, industry, previous, current }) => [
          name,
          industry ?? noIndustry,
          previous?.rank ?? null,
          current?.rank ?? null,
        ]),
    );
    return found.length > SHOWN ? `${html}<p>${moreRows(found.length - SHOWN)}</p>` : html;
  });
  return `<div>${subheading((words) => `${words.changes[kind]} (${found.length})`)}${table}</div>`;
}
