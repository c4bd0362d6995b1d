import type { RankedShortage } from "shortage-index";
import { displayWidth } from "./display-width.js";
import { layOutTable, type TableColumn } from "./table.js";
import { terminalText } from "./terminal-text.js";
import type { Words } from "./words.data.js";

interface CatalogueColumn extends TableColumn {
  readonly cell: (entry: RankedShortage) => string;
}

/** The head of the catalogue as lines of a table; on a narrow terminal the last columns are left out. */
export function catalogueTable(entries: readonly RankedShortage[], words: Words, width: number): readonly string[] {
  const all = catalogueColumns(words);
  for (let count = all.length; ; count--) {
    const columns = all.slice(0, count);
    const rows = entries.map((entry) => columns.map(({ cell }) => cell(entry)));
    const lines = layOutTable(columns, rows);
    // Both names are at most 58 columns wide: five columns fit any terminal of 80.
    if (count <= 5 || lines.every((line) => displayWidth(line) <= width)) return lines;
  }
}

function catalogueColumns({ headings }: Words): readonly CatalogueColumn[] {
  const number = (heading: string, cell: (entry: RankedShortage) => string): CatalogueColumn => ({
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
      maximumWidth: 20,
      cell: ({ industry }) => terminalText(industry ?? "–"),
    },
    number(headings.score, ({ score }) => score.toFixed(1)),
    number(headings.level, ({ level }) => String(level)),
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
