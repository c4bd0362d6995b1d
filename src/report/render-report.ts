import type { Catalogue } from "./catalogue.js";
import { composeReportData } from "./compose-report-data.js";
import { embeddedJson, escapeHtml } from "./escape-html.js";
import { fingerprintResult } from "./fingerprint-result.js";
import { pageScript, pageStyle } from "./page-script.js";
import { drawPlots } from "./plots/draw-plots.js";
import { PAGE_PALETTE } from "./plots/plot-palette.js";
import { checkReportOptions, type ReportOptions } from "./report-options.js";
import { REPORT_WORDS, type SectionKey } from "./report-words.data.js";
import { byHandSection } from "./sections/by-hand-section.js";
import { catalogueSection } from "./sections/catalogue-section.js";
import { certaintySection } from "./sections/certainty-section.js";
import { changesSection } from "./sections/changes-section.js";
import { industriesSection } from "./sections/industries-section.js";
import { masthead } from "./sections/masthead.js";
import { methodSection } from "./sections/method-section.js";
import { overviewSection } from "./sections/overview-section.js";
import type { ReportParts } from "./sections/report-parts.js";
import { spreadSection } from "./sections/spread-section.js";
import { trialSection } from "./sections/trial-section.js";
import { sha256 } from "./sha256.js";

/** The parts of the page, in their order. */
const SECTIONS: readonly (readonly [SectionKey, (parts: ReportParts) => string])[] = [
  ["overview", overviewSection],
  ["catalogue", catalogueSection],
  ["trial", trialSection],
  ["industries", industriesSection],
  ["spread", spreadSection],
  ["certainty", certaintySection],
  ["changes", changesSection],
  ["byHand", byHandSection],
  ["method", methodSection],
];

/**
 * A catalogue as one HTML file that opens from disk without a network: the table with search, filters and sorting; for each
 * position why it stands where it stands and what would move it; a place to try other weights on, computed in the page
 * by this library's own core; plots with their figures; the method, the ledger, the limits and the fingerprint.
 *
 * In Chinese and English, with a switch; prints on A4. Every text is escaped for where it goes; a content security policy
 * forbids any request, and any script but the page's own. The same catalogue and options give the same bytes.
 *
 * @param catalogue - A catalogue of {@link composeCatalogue}; never modified.
 * @param options - Language in which it opens (`en` if left out), headline, publisher, edition, date, remarks.
 * @returns The file's text. Up to 500 rows stand in it as HTML; more are written by the page when asked for.
 * @throws {IndexError} `invalid-option` for another language, or what is no text.
 * @source W3C (2018), Content Security Policy Level 3; W3C (2023), WCAG 2.2.
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 15, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * const html = await renderReport(composeCatalogue(scoreShortage([nurse])), { title: "Care & cure" });
 * html.includes("<title>Care &amp; cure</title>"); // => true
 */
export async function renderReport(catalogue: Catalogue, options: ReportOptions = {}): Promise<string> {
  const checked = checkReportOptions(options, "renderReport");
  const { language, title } = checked;
  const parts: ReportParts = {
    catalogue,
    data: composeReportData(catalogue, language),
    options: checked,
    plots: {
      zh: await drawPlots(catalogue, "zh", PAGE_PALETTE),
      en: await drawPlots(catalogue, "en", PAGE_PALETTE),
    },
    fingerprint: fingerprintResult(catalogue.result),
  };
  const sections = SECTIONS.flatMap(([key, render]) => {
    const html = render(parts);
    return html === "" ? [] : [{ key, html }];
  });
  const words = REPORT_WORDS[language];
  return [
    `<!doctype html>\n<html lang="${words.tag}">\n<head>\n<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy()}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">',
    '<link rel="icon" href="data:,">',
    `<title>${escapeHtml(title ?? words.title)}</title>`,
    `<style>${pageStyle}</style>\n</head>\n<body>`,
    masthead(
      parts,
      sections.map(({ key }) => key),
    ),
    `<main>${sections.map(({ html }) => html).join("\n")}</main>`,
    `<footer><p>shortage-index · <code>${fingerprintShort(parts.fingerprint)}</code></p></footer>`,
    `<script type="application/json" id="report-data">${embeddedJson(parts.data)}</script>`,
    `<script>${pageScript}</script>\n</body>\n</html>\n`,
  ].join("\n");
}

/** Nothing may be fetched, and no script may run but the one that stands here, known by its hash. */
function policy(): string {
  const hash = btoa(String.fromCharCode(...sha256(new TextEncoder().encode(pageScript))));
  return `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'`;
}

function fingerprintShort(fingerprint: string): string {
  return fingerprint.slice(0, 19);
}
