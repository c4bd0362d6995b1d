import { both } from "../both-languages.js";
import { escapeHtml } from "../escape-html.js";
import { rowHtml } from "../report-row.js";
import { REPORT_WORDS } from "../report-words.data.js";
import type { ReportParts } from "./report-parts.js";
import { sectionHtml } from "./section-html.js";

/** So many rows stand in the file itself; the page writes the others when they are asked for. */
export const STATIC_ROWS = 500;

/** Columns of the catalogue, in their order, and what the page sorts them by. */
export const CATALOGUE_COLUMNS = [
  "rank",
  "industry",
  "position",
  "demand",
  "education",
  "experience",
  "requirements",
  "pay",
  "index",
] as const;

/** The table, its first rows written out; the page puts search and filters before it. */
export function catalogueSection({ data, options, catalogue }: ReportParts): string {
  const { language } = options;
  const rows: string[] = [];
  for (let at = 0; at < data.name.length && rows.length < STATIC_ROWS; at += 1) {
    if (data.listed[at] === 1) rows.push(rowHtml(data, at, language));
  }
  // A heading that holds a button is not repeated on the pages that follow: on paper the plain one stands in for it.
  const heads = CATALOGUE_COLUMNS.map((key) => {
    const name = both("span", (words) => escapeHtml(key === "pay" ? words.pay(data.currency) : words.columns[key]));
    const kind = ["industry", "position", "education", "index"].includes(key) ? "" : ' class="n"';
    return `<th scope="col" data-key="${key}"${kind}${key === "rank" ? ' aria-sort="ascending"' : ""}><button type="button">${name}</button><span class="paper" aria-hidden="true">${name}</span></th>`;
  });
  const caption = both(
    "span",
    (words) => `${words.sections.catalogue}. ${words.columns.education}${words.colon}${words.schoolingNote}`,
  );
  return sectionHtml(
    "catalogue",
    `<div id="controls"></div><div class="legend" aria-hidden="true">${legend(data.additive, catalogue.result.method.options.dimensions)}</div>` +
      `<table class="catalogue"><caption>${caption}</caption><thead><tr>${heads.join("")}</tr></thead><tbody id="rows">${rows.join("")}</tbody></table>` +
      `<div id="more"></div><noscript><p class="note">${escapeHtml(REPORT_WORDS[language].noScript)}</p></noscript>`,
  );
}

function legend(additive: boolean, dimensions: readonly { readonly id: string }[]): string {
  if (!additive) return "";
  return dimensions
    .map(
      ({ id }, at) =>
        `<span><i class="key d${(at % 7) + 1}"></i>${both("span", (words) => escapeHtml(Object.hasOwn(words.dimensions, id) ? (words.dimensions[id] as string) : id))}</span>`,
    )
    .join("");
}
