import { displayWidth, fitWidth } from "./display-width.js";
import type { NumberSummary } from "./distribution.js";
import type { InspectWords } from "./inspect-words.data.js";
import type { NameCount } from "./name-counts.js";
import { shareText } from "./share-text.js";
import { layOutTable, type TableColumn } from "./table.js";
import { terminalText } from "./terminal-text.js";
import type { Words } from "./words.data.js";
import { wrapItems } from "./wrap-items.js";

/** Names shown of each kind; the JSON lists more. */
const NAMES_SHOWN = 8;
const WIDEST_NAME = 40;
const LEAST_NAME = 8;
const WIDEST_BAR = 30;
/** A bar is not drawn where it could have fewer columns. */
const NARROWEST_BAR = 8;

/** How names are listed. */
export interface NameList {
  readonly heading?: string;
  readonly shown?: number;
  /** Columns of the widest name. */
  readonly widest?: number;
  readonly indent?: string;
}

/** What a report is written with. */
export interface Look {
  readonly words: Words;
  readonly inspect: InspectWords;
  /** Columns of the terminal. */
  readonly width: number;
}

/** A heading, and names with their counts under it. */
export function nameLines(heading: string, names: readonly NameCount[], look: Look): readonly string[] {
  return ["", heading, ...listLines(names, {}, look)];
}

/** A heading, and a table of order statistics under it; nothing where none is known. */
export function summaryLines(
  heading: string,
  rows: readonly (readonly [string, NumberSummary | null])[],
  { inspect, words, width }: Look,
): readonly string[] {
  const stated = rows.flatMap(([name, summary]) =>
    summary === null ? [] : [[`  ${name}`, String(summary.count), ...figures(summary)]],
  );
  if (stated.length === 0) return [];
  const columns: TableColumn[] = [
    { heading: "", align: "left" },
    { heading: words.headings.stated, align: "right" },
    ...figureColumns(inspect),
  ];
  return ["", heading, ...fitTable(columns, stated, width)];
}

/** A heading, and a line with a bar for each part of a whole; nothing of an empty whole. */
export function barLines(
  heading: string,
  bars: readonly (readonly [name: string, count: number])[],
  whole: number,
  { words, inspect, width }: Look,
): readonly string[] {
  if (whole === 0) return [];
  const columns: TableColumn[] = [
    { heading: "", align: "left" },
    { heading: words.headings.advertisements, align: "right" },
    { heading: inspect.shares, align: "right" },
  ];
  const rows = bars.map(([name, count]) => [`  ${name}`, String(count), shareText(count, whole)]);
  const lines = layOutTable(columns, rows);
  const room = Math.min(WIDEST_BAR, width - 2 - Math.max(...lines.map(displayWidth)) - 8);
  if (room < NARROWEST_BAR) return ["", heading, ...lines];
  const drawn = bars.map(([, count], place) => {
    const bar = "█".repeat(Math.round((room * count) / whole));
    return [...(rows[place] as string[]), bar];
  });
  return ["", heading, ...layOutTable([...columns, { heading: "", align: "left" }], drawn)];
}

/** Columns of order statistics. */
export function figureColumns({ least, median, most }: InspectWords): TableColumn[] {
  return [least, "10%", "25%", median, "75%", "90%", most].map((heading) => ({ heading, align: "right" }));
}

/** Order statistics as cells, at most two decimals. */
export function figures({
  least,
  tenth,
  lowerQuartile,
  median,
  upperQuartile,
  ninetieth,
  most,
}: NumberSummary): string[] {
  return [least, tenth, lowerQuartile, median, upperQuartile, ninetieth, most].map((value) =>
    Number.isInteger(value) ? String(value) : String(Number(value.toFixed(2))),
  );
}

/** The table; on a narrow terminal without the tenths, then without the quartiles. */
export function fitTable(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly string[] {
  const last = columns.length;
  for (const left of [[], [last - 6, last - 2], [last - 6, last - 5, last - 3, last - 2]]) {
    const keep = columns.map((_, place) => place).filter((place) => !left.includes(place));
    const lines = layOutTable(
      keep.map((place) => columns[place] as TableColumn),
      rows.map((row) => keep.map((place) => row[place] ?? "")),
    );
    if (left.length === 4 || lines.every((line) => displayWidth(line) <= width)) return lines;
  }
  return [];
}

/** Names with their counts in lines of the terminal's width, behind a heading of their own in the first line. */
export function listLines(names: readonly NameCount[], list: NameList, { width }: Look): readonly string[] {
  const { heading = "", shown = NAMES_SHOWN, widest = WIDEST_NAME, indent = "  " } = list;
  const items = names.slice(0, shown).map(({ name, count }, place) => {
    const before = place === 0 ? heading : "";
    const after = ` ×${count}`;
    const text = terminalText(name.replace(/\s+/g, " ").trim());
    // The comma behind it counts.
    const room = Math.max(LEAST_NAME, Math.min(widest, width - displayWidth(indent + before + after) - 1));
    return before + (displayWidth(text) > room ? fitWidth(text, room, "left").trimEnd() : text) + after;
  });
  return wrapItems(items, width, indent);
}
