import type { UncertaintyResult } from "shortage-index";
import { both } from "../both-languages.js";
import { grouped, percent } from "../report-format.js";
import type { ReportWords } from "../report-words.data.js";
import { figureHtml } from "./figure-html.js";
import type { ReportParts } from "./report-parts.js";
import { sectionHtml, subheading } from "./section-html.js";
import { tableHtml } from "./table-html.js";

/** So many contested positions are listed. */
const SHOWN = 200;

/** Rank intervals, the top N and its contested zone; nothing without an uncertainty. */
export function certaintySection(parts: ReportParts): string {
  const { uncertainty } = parts.catalogue;
  if (uncertainty === null) return "";
  return sectionHtml(
    "certainty",
    `<div class="says">${summary(uncertainty)}</div>${figureHtml(parts, "top-share")}${figureHtml(parts, "intervals")}${contested(uncertainty)}`,
  );
}

function summary(uncertainty: UncertaintyResult): string {
  const { cut } = uncertainty;
  return both("p", (words) =>
    [
      cutWords(uncertainty, words),
      cut?.gap == null ? "" : words.cutGap(cut.gap.toFixed(2)),
      cut === null || cut.tied.length === 0 ? "" : words.cutTied(cut.tied.length),
    ].join(" "),
  );
}

/** How many are firmly in, contested and firmly out, in a sentence. */
export function cutWords({ cut, draws }: UncertaintyResult, words: ReportWords): string {
  return cut === null ? words.noCut(grouped(draws)) : words.cutSummary({ ...cut, firm: percent(cut.firm) });
}

function contested({ positions, cut, probability }: UncertaintyResult): string {
  if (cut === null) return "";
  const found = positions.filter((position) => position.cut === "contested");
  if (found.length === 0) return both("p", (words) => words.noneContested);
  const table = both("div", ({ columns, noIndustry, moreRows }) => {
    const half = Math.ceil(Math.min(found.length, SHOWN) / 2);
    const table = (from: number, to: number): string =>
      tableHtml(
        [
          columns.rank,
          columns.position,
          columns.industry,
          `${columns.interval} (${percent(probability)})`,
          columns.inTop,
        ],
        found
          .slice(from, to)
          .map(({ rank, name, industry, rankInterval, inTop }) => [
            rank,
            name,
            industry ?? noIndustry,
            `${rankInterval.best}–${rankInterval.worst}`,
            inTop === null ? null : percent(inTop, 1),
          ]),
      );
    const html = `<div class="pair tight">${table(0, half)}${half < found.length ? table(half, Math.min(found.length, SHOWN)) : ""}</div>`;
    return found.length > SHOWN ? `${html}<p>${moreRows(found.length - SHOWN)}</p>` : html;
  });
  return `${subheading((words) => `${words.contestedTitle} (${found.length})`)}${table}`;
}
