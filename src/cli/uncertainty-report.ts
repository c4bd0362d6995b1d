import type { PositionUncertainty, UncertaintyResult } from "shortage-index";
import { type CertaintyColumn, certaintyColumns } from "./certainty-columns.js";
import { layOutTable } from "./table.js";
import { terminalText } from "./terminal-text.js";
import type { UncertaintyWords } from "./uncertainty-words.data.js";
import { wholePercent } from "./whole-percent.js";
import type { Words } from "./words.data.js";

/** Shares below this are left out of a cell. */
const LEAST_SHARE = 0.005;

/** The lines of an uncertainty for a terminal: how sure each of the first places is, and what the cut is worth. */
export function uncertaintyReport(
  assessed: UncertaintyResult,
  show: number,
  words: UncertaintyWords,
  shared: Words,
): readonly string[] {
  const shown = assessed.positions.slice(0, show);
  const columns = columnsOf(assessed, words, shared);
  const rows = shown.map((position) => columns.map(({ cell }) => cell(position)));
  return [
    ...(shown.length === 0 ? [] : layOutTable(columns, rows)),
    ...(assessed.positions.length > shown.length ? [words.more(assessed.positions.length - shown.length)] : []),
    ...uncertaintySummary(assessed, words, shared),
  ];
}

/** What was varied, and what the cut is worth. */
export function uncertaintySummary(
  assessed: UncertaintyResult,
  words: UncertaintyWords,
  shared: Words,
): readonly string[] {
  const { cut, standardError } = assessed;
  return [
    "",
    `${words.drawn(assessed)}${shared.comma}${words.error(standardError)}`,
    ...(cut === null ? [] : [words.cut(cut), words.gap(cut)]),
  ];
}

function columnsOf(
  assessed: UncertaintyResult,
  words: UncertaintyWords,
  { headings }: Words,
): readonly CertaintyColumn[] {
  return [
    { heading: headings.rank, align: "right", cell: ({ rank }) => String(rank) },
    { heading: headings.position, align: "left", maximumWidth: 32, cell: ({ name }) => terminalText(name) },
    {
      heading: headings.industry,
      align: "left",
      maximumWidth: 20,
      cell: ({ industry }) => terminalText(industry ?? "–"),
    },
    { heading: headings.level, align: "right", cell: ({ level }) => String(level) },
    ...certaintyColumns(assessed, words),
    { heading: words.levels, align: "left", cell: levelShares },
  ];
}

function levelShares({ levels }: PositionUncertainty): string {
  return levels
    .map((share, at) => [share, at + 1] as const)
    .filter(([share]) => share >= LEAST_SHARE)
    .sort(([one], [other]) => other - one)
    .map(([share, of]) => `★${of} ${wholePercent(share)}`)
    .join(", ");
}
