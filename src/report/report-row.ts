import type { ReportLanguage } from "./catalogue-words.data.js";
import { escapeHtml, isolated } from "./escape-html.js";
import type { ReportData } from "./report-data.js";
import { annualPay, grouped, orNone, schooling } from "./report-format.js";
import { contributionsAt } from "./report-values.js";
import { REPORT_WORDS } from "./report-words.data.js";

/** A level as stars, and as words for who cannot see them. */
export function starsHtml(level: number, levels: number, score: number, language: ReportLanguage): string {
  const words = REPORT_WORDS[language];
  const shown = levels > 6 ? String(level) : `${"★".repeat(level)}<i>${"★".repeat(levels - level)}</i>`;
  const spoken = escapeHtml(words.stars(level, levels, score.toFixed(1)));
  return `<span class="stars" role="img" aria-label="${spoken}">${shown}</span>`;
}

/** One row of the catalogue; the same text in a file without scripts and in the page. */
export function rowHtml(data: ReportData, at: number, language: ReportLanguage): string {
  const words = REPORT_WORDS[language];
  const industry = data.industries[data.industry[at] as number];
  const value = (id: string): number | null | undefined => data.dimensions.find((part) => part.id === id)?.value[at];
  const experience = value("experience");
  const requirements = value("requirements");
  const schoolingYears = value("education");
  const score = data.score[at] as number;
  const name = isolated(data.name[at] as string);
  /** A cell with its heading, for layouts that have no columns. */
  const cell = (kind: string, heading: string, content: string): string =>
    `<td class="${kind}" data-t="${escapeHtml(heading)}">${content}</td>`;
  return (
    `<tr data-at="${at}"${data.listed[at] === 1 ? "" : ' class="unlisted"'}>` +
    `<td class="n rank">${data.rank[at]}</td>` +
    `<td class="industry">${industry === undefined ? "–" : isolated(industry)}</td>` +
    `<th scope="row"><button type="button" class="open" aria-expanded="false"><span class="name">${name}</span></button>${badges(data, at, language)}</th>` +
    cell("n", words.columns.demand, grouped(data.demand[at] as number)) +
    cell(
      "schooling",
      words.columns.education,
      `${schooling(schoolingYears, language)}${schoolingYears == null ? "" : `<small>${schoolingYears.toFixed(1)}</small>`}`,
    ) +
    cell("n", words.columns.experience, experience == null ? "–" : words.years(experience.toFixed(1))) +
    cell("n", words.columns.requirements, requirements == null ? "–" : words.items(requirements.toFixed(1))) +
    cell("n", words.pay(data.currency), annualPay(value("salary"), language)) +
    `<td class="index">${starsHtml(data.level[at] as number, data.levels, score, language)}<b>${orNone(score, 1)}</b>${mixHtml(data, at)}</td></tr>`
  );
}

/** A score as a bar of its parts; a picture of figures that the details give. */
function mixHtml(data: ReportData, at: number): string {
  const parts = contributionsAt(data, at);
  const bars =
    parts === null
      ? `<i style="width:${(data.score[at] as number).toFixed(1)}%"></i>`
      : parts
          .map((points, index) => `<i class="d${(index % 7) + 1}" style="width:${points.toFixed(1)}%"></i>`)
          .join("");
  return `<span class="mix" aria-hidden="true">${bars}</span>`;
}

function badges(data: ReportData, at: number, language: ReportLanguage): string {
  const { badges: words } = REPORT_WORDS[language];
  const found: [kind: string, text: string][] = [];
  const override = data.overrides.find((candidate) => candidate.at === at);
  if (override !== undefined) {
    found.push(override.action === "exclude" ? ["hand", `${words.byHand} · ${words.out}`] : ["hand", words.byHand]);
  }
  if (data.edition?.change[at] === 0) found.push(["new", words.entered]);
  if (data.certainty?.cut[at] === 1) found.push(["contested", words.contested]);
  if (data.imputed.includes(at)) found.push(["imputed", words.imputed]);
  return found.map(([kind, text]) => `<span class="badge ${kind}">${text}</span>`).join("");
}
