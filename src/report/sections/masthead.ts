import { both, REPORT_LANGUAGES } from "../both-languages.js";
import { escapeHtml, isolated } from "../escape-html.js";
import { grouped } from "../report-format.js";
import { REPORT_WORDS, type ReportWords, type SectionKey } from "../report-words.data.js";
import type { ReportParts } from "./report-parts.js";

/** Headline, who and when, the figures in brief, and the way to the parts. */
export function masthead(parts: ReportParts, sections: readonly SectionKey[]): string {
  const { title, publisher, edition, date } = parts.options;
  const headline = title === undefined ? both("span", (words) => words.title) : isolated(title);
  const facts = [publisher, edition, date].filter((fact) => fact !== undefined && fact !== "");
  const links = sections.map((key) => `<li><a href="#${key}">${both("span", (words) => words.sections[key])}</a></li>`);
  const languages = REPORT_LANGUAGES.map((language) => {
    const pressed = parts.options.language === language;
    return `<button type="button" data-language="${language}" lang="${REPORT_WORDS[language].tag}" aria-pressed="${pressed}">${language === "zh" ? "中文" : "English"}</button>`;
  });
  return (
    `<a class="skip" href="#catalogue">${both("span", (words) => words.skip)}</a>` +
    `<header class="masthead"><p class="imprint">${facts.map((fact) => isolated(fact as string)).join('<span aria-hidden="true"> · </span>')}</p>` +
    `<h1>${headline}</h1>${keyFigures(parts)}</header>` +
    `<nav class="bar" data-label="navigation" aria-label="${escapeHtml(REPORT_WORDS[parts.options.language].navigation)}"><ul>${links.join("")}</ul>` +
    `<div class="languages" role="group" data-label="languages" aria-label="${escapeHtml(REPORT_WORDS[parts.options.language].languages)}">${languages.join("")}</div></nav>`
  );
}

function keyFigures({ catalogue, data }: ReportParts): string {
  const listed = catalogue.entries.filter((entry) => entry.listed);
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const pays = listed.flatMap(({ entry }) => entry.dimensions.salary?.value ?? []).sort((a, b) => a - b);
  const pay = pays[Math.floor((pays.length - 1) / 2)];
  const industries = new Set(listed.map(({ entry }) => entry.industry)).size;
  const figures: [key: keyof ReportWords["figures"], value: string][] = [
    ["listed", grouped(catalogue.listed)],
    ...(catalogue.listed === catalogue.entries.length
      ? []
      : [["ranked", grouped(catalogue.entries.length)] as [keyof ReportWords["figures"], string]]),
    ["industries", grouped(industries)],
    ["vacancies", grouped(sum(listed.map(({ entry }) => entry.evidence.demand)))],
    ["advertisements", grouped(sum(listed.map(({ entry }) => entry.evidence.advertisements)))],
  ];
  const items = figures.map(
    ([key, value]) => `<div><dt>${both("span", (words) => words.figures[key])}</dt><dd>${value}</dd></div>`,
  );
  if (pay !== undefined) {
    const unit = escapeHtml(data.currency);
    items.push(
      `<div><dt>${both("span", (words) => words.figures.medianPay)}</dt><dd>${both("span", (_, language) =>
        language === "zh"
          ? `${grouped(pay / 10_000, 1)}<small>万${data.currency === "CNY" ? "元" : ` ${unit}`}</small>`
          : `${grouped(pay)}<small> ${unit}</small>`,
      )}</dd></div>`,
    );
  }
  return `<dl class="figures">${items.join("")}</dl>`;
}
