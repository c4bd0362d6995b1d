import { both } from "../both-languages.js";
import { actionWords } from "../catalogue-columns.js";
import { CATALOGUE_WORDS } from "../catalogue-words.data.js";
import type { ReportParts } from "./report-parts.js";
import { sectionHtml } from "./section-html.js";
import { tableHtml } from "./table-html.js";

/** Positions moved by hand, with the place that the figures give; nothing where there is none. */
export function byHandSection({ catalogue }: ReportParts): string {
  const moved = catalogue.entries.filter(({ override }) => override !== null);
  if (moved.length === 0) return "";
  const table = both("div", ({ columns, levelName }, language) =>
    tableHtml(
      [columns.position, columns.action, columns.reason, columns.by, columns.rank, columns.computed, columns.listed],
      moved.flatMap(({ entry, override, computed }) => {
        if (override === null) return [];
        const words = CATALOGUE_WORDS[language];
        return [
          [
            entry.name,
            actionWords(override.action, words),
            override.reason,
            override.by,
            computed.rank,
            levelName(computed.level),
            computed.inTop ? words.yes : words.no,
          ],
        ];
      }),
    ),
  );
  return sectionHtml("byHand", table);
}
