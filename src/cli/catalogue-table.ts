import type { PositionUncertainty, RankedShortage } from "shortage-index";
import type { CertaintyColumn } from "./certainty-columns.js";
import { displayWidth } from "./display-width.js";
import { layOutTable, type TableColumn } from "./table.js";
import { terminalText } from "./terminal-text.js";
import type { Words } from "./words.data.js";

/** What the table shows of a position. */
export interface ShownEntry extends RankedShortage {
  /** `null` where nobody asked how sure its place is. */
  readonly uncertainty: PositionUncertainty | null;
}

/** Rank, position, industry, score and level are always shown: the names are at most 58 columns wide, so they fit any terminal of 80. */
const LEAST = 5;

interface CatalogueColumn extends TableColumn {
  readonly cell: (entry: ShownEntry) => string;
}

/**
 * The head of the catalogue as lines of a table; on a narrow terminal the last columns are left out. How sure a place is
 * stands beside its level, for it was asked for.
 */
export function catalogueTable(
  entries: readonly ShownEntry[],
  words: Words,
  width: number,
  certainty: readonly CertaintyColumn[],
): readonly string[] {
  const [all, narrow] = [catalogueColumns(words, certainty, 20), catalogueColumns(words, certainty, 12)];
  for (let count = all.length; ; count--) {
    // What was asked for goes before the last letters of an industry.
    for (const columns of count === LEAST + certainty.length ? [all, narrow] : [all]) {
      const shown = columns.slice(0, count);
      const rows = entries.map((entry) => shown.map(({ cell }) => cell(entry)));
      const lines = layOutTable(shown, rows);
      if (count <= LEAST || lines.every((line) => displayWidth(line) <= width)) return lines;
    }
  }
}

function catalogueColumns(
  { headings }: Words,
  certainty: readonly CertaintyColumn[],
  industryWidth: number,
): readonly CatalogueColumn[] {
  const number = (heading: string, cell: (entry: ShownEntry) => string): CatalogueColumn => ({
    heading,
    align: "right",
    cell,
  });
  return [
    number(headings.rank, ({ rank }) => String(rank)),
    { heading: headings.position, align: "left", maximumWidth: 32, cell: ({ name }) => terminalText(name) },
    {
      heading: headings.industry,
      align: "left",
      maximumWidth: industryWidth,
      cell: ({ industry }) => terminalText(industry ?? "–"),
    },
    number(headings.score, ({ score }) => score.toFixed(1)),
    number(headings.level, ({ level }) => String(level)),
    ...certainty.map((column) => ({
      ...column,
      cell: ({ uncertainty }: ShownEntry) => (uncertainty === null ? "–" : column.cell(uncertainty)),
    })),
    number(headings.scarcity, ({ subScores }) => points(subScores.scarcity)),
    number(headings.bar, ({ subScores }) => points(subScores.bar)),
    number(headings.price, ({ subScores }) => points(subScores.price)),
    number(headings.advertisements, ({ evidence }) => String(evidence.advertisements)),
    number(headings.demand, ({ evidence }) => String(evidence.demand)),
    number(headings.stock, ({ evidence }) => people(evidence.stock)),
    number(headings.mobile, ({ evidence }) => people(evidence.mobile)),
  ];
}

function points(value: number | null): string {
  return value === null ? "–" : value.toFixed(1);
}

function people(value: number | null): string {
  return value === null ? "–" : String(value);
}
