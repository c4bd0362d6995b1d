import type { ReportLanguage } from "./catalogue-words.data.js";
import { escapeHtml } from "./escape-html.js";
import type { ReportData } from "./report-data.js";
import { grouped, orNone, percent, signed } from "./report-format.js";
import { contributionsAt, dimensionName, groupName, valueText, weightsAt } from "./report-values.js";
import { REPORT_WORDS } from "./report-words.data.js";

/** Why a position stands where it stands. `moves` is what would move it, worked out elsewhere. */
export function detailHtml(data: ReportData, at: number, language: ReportLanguage, moves: string): string {
  return (
    `<div class="detail">${byHandHtml(data, at, language)}<div class="panels">` +
    `<section class="parts">${partsHtml(data, at, language)}</section>` +
    `<section>${evidenceHtml(data, at, language)}${sureHtml(data, at, language)}</section>` +
    `<section>${moves}</section></div></div>`
  );
}

function partsHtml(data: ReportData, at: number, language: ReportLanguage): string {
  const { detail } = REPORT_WORDS[language];
  const weights = weightsAt(data, at);
  const contributions = contributionsAt(data, at);
  const imputed = data.imputed.includes(at);
  const rows = data.dimensions.map((part, index) => {
    const value = part.value[at];
    const shown =
      value == null
        ? `<em>${imputed && part.points[at] != null ? detail.imputed : detail.missing}</em>`
        : escapeHtml(valueText(part, value, data.currency, language));
    const points = contributions?.[index];
    const bar = points === undefined ? "" : `<td class="n">${points.toFixed(1)}</td>`;
    return (
      `<tr><th scope="row"><span class="key d${(index % 7) + 1}" aria-hidden="true"></span>${escapeHtml(dimensionName(part.id, language))}</th><td>${shown}</td>` +
      `<td class="n">${orNone(part.points[at], 2)}<span class="bar" aria-hidden="true"><i class="d${(index % 7) + 1}" style="width:${(100 * (part.points[at] ?? 0)).toFixed(1)}%"></i></span></td><td class="n">${percent(weights[index] as number, 1)}</td>${bar}</tr>`
    );
  });
  const total =
    contributions === null
      ? ""
      : `<tfoot><tr><th scope="row" colspan="4">${REPORT_WORDS[language].columns.score}</th><td class="n"><b>${grouped(data.score[at] as number, 1)}</b></td></tr></tfoot>`;
  return (
    `<h3>${detail.parts}</h3><table><thead><tr><th scope="col">${REPORT_WORDS[language].columns.dimension}</th><th scope="col">${detail.value}</th>` +
    `<th scope="col" class="n">${detail.points}</th><th scope="col" class="n">${detail.weight}</th>` +
    `${contributions === null ? "" : `<th scope="col" class="n">${detail.contribution}</th>`}</tr></thead><tbody>${rows.join("")}</tbody>${total}</table>`
  );
}

function evidenceHtml(data: ReportData, at: number, language: ReportLanguage): string {
  const { detail } = REPORT_WORDS[language];
  const line = (value: number | null, text: string): string =>
    `<li><b>${value === null ? detail.unknown : grouped(value)}</b> ${text}</li>`;
  const ratio = data.dimensions.find(({ id }) => id === "supplyDemand")?.value[at];
  const coverage = data.gaps[at]?.coverage;
  const groups = data.subScores
    .filter(({ values }) => values[at] != null)
    .map(
      ({ group, values }) =>
        `<li><b>${grouped(values[at] as number, 1)}</b> ${escapeHtml(groupName(group, language))}</li>`,
    );
  return (
    `<h3>${detail.evidence}</h3><ul class="facts">` +
    line(data.advertisements[at] as number, detail.advertisements) +
    line(data.demand[at] as number, detail.demand) +
    line(data.stock[at] ?? null, detail.stock) +
    line(data.mobile[at] ?? null, detail.mobile) +
    (ratio == null ? "" : `<li><b>${grouped(ratio, 3)}</b> ${detail.ratio}</li>`) +
    (coverage === undefined ? "" : `<li><b>${percent(coverage)}</b> ${detail.coverage}</li>`) +
    `</ul><h3>${detail.subScores}</h3><ul class="facts inline">${groups.join("")}</ul>`
  );
}

function sureHtml(data: ReportData, at: number, language: ReportLanguage): string {
  const { detail, stop } = REPORT_WORDS[language];
  const { certainty, edition } = data;
  let html = "";
  if (certainty !== null) {
    const share = certainty.inTop[at];
    html +=
      `<h3>${detail.certainty}</h3><p>${detail.interval(certainty.best[at] as number, certainty.worst[at] as number, percent(certainty.probability))}${stop}` +
      `${share == null || certainty.count === null ? "" : `<br>${detail.inTop(percent(share, 1), certainty.count)}${stop}`}</p>`;
  }
  if (edition !== null) {
    const previous = edition.previousRank[at];
    const change = edition.scoreChange[at];
    html +=
      `<h3>${detail.edition}</h3><p>${previous == null ? detail.isNew : detail.was(previous)}` +
      `${change == null ? "" : ` (${detail.scoreChange(signed(change, 1))})`}${stop}</p>`;
  }
  return html;
}

function byHandHtml(data: ReportData, at: number, language: ReportLanguage): string {
  const override = data.overrides.find((candidate) => candidate.at === at);
  if (override === undefined) return "";
  const { detail, stop } = REPORT_WORDS[language];
  return (
    `<p class="hand"><b>${detail.byHand}</b> <bdi>${escapeHtml(override.reason)}</bdi> (<bdi>${escapeHtml(override.by)}</bdi>)${stop} ` +
    `${detail.computedPlace(data.rank[at] as number, override.level, override.inTop)}</p>`
  );
}
