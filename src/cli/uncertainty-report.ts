import type { PositionUncertainty, UncertaintyResult } from "shortage-index";
import { layOutTable, type TableColumn } from "./table.js";
import { terminalText } from "./terminal-text.js";
import type { UncertaintyWords } from "./uncertainty-words.data.js";
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
  return [
    ...(shown.length === 0 ? [] : layOutTable(columnsOf(assessed, words, shared), shown.map(cellsOf))),
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
  { probability, cut }: UncertaintyResult,
  words: UncertaintyWords,
  { headings }: Words,
): TableColumn[] {
  return [
    { heading: headings.rank, align: "right" },
    { heading: headings.position, align: "left", maximumWidth: 32 },
    { heading: headings.industry, align: "left", maximumWidth: 20 },
    { heading: headings.level, align: "right" },
    { heading: words.interval(probability), align: "right" },
    { heading: cut === null ? "" : words.inTop(cut.count), align: "right" },
    { heading: words.levels, align: "left" },
  ];
}

function cellsOf({ rank, name, industry, level, rankInterval, inTop, levels }: PositionUncertainty): string[] {
  return [
    String(rank),
    terminalText(name),
    terminalText(industry ?? "–"),
    String(level),
    `${rankInterval.best}–${rankInterval.worst}`,
    inTop === null ? "" : percent(inTop),
    levels
      .map((share, at) => [share, at + 1] as const)
      .filter(([share]) => share >= LEAST_SHARE)
      .sort(([one], [other]) => other - one)
      .map(([share, of]) => `★${of} ${percent(share)}`)
      .join(", "),
  ];
}

/** A share that is not all or nothing does not look as though it were. */
function percent(share: number): string {
  if (share > 0 && share < 0.005) return "< 1 %";
  if (share < 1 && share > 0.995) return "> 99 %";
  return `${Math.round(100 * share)} %`;
}
