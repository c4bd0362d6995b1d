import type { RankedShortage, ShortageResult } from "shortage-index";
import { type CsvCell, spreadsheetLine } from "./csv.js";
import type { OutputFormat } from "./output-format.js";
import type { Words } from "./words.data.js";

/** Makes a spreadsheet open the file as UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";

/**
 * The catalogue as the text of a file, in pieces.
 *
 * - `csv`: with a byte order mark, a heading in the report's language, figures rounded to six decimals.
 * - `json`: the result with its ranking cut to the catalogue; nothing rounded.
 * - `ndjson`: a line for each position; nothing rounded.
 */
export function* catalogueText(
  result: ShortageResult,
  picked: readonly RankedShortage[],
  format: OutputFormat,
  words: Words,
): Generator<string> {
  switch (format) {
    case "json":
      yield `${JSON.stringify({ ...result, ranking: picked }, null, 2)}\n`;
      return;
    case "ndjson":
      for (const entry of picked) yield `${JSON.stringify(entry)}\n`;
      return;
    case "csv": {
      const ids = result.method.options.dimensions.map(({ id }) => id);
      yield `${BYTE_ORDER_MARK}${spreadsheetLine(heading(ids, words))}\r\n`;
      for (const entry of picked) yield `${spreadsheetLine(cells(entry, ids))}\r\n`;
    }
  }
}

function heading(ids: readonly string[], { headings, dimensions }: Words): string[] {
  const { rank, position, industry, score, level, coverage, scarcity, bar, price } = headings;
  const { advertisements, demand, stock, mobile, value, points, weight, contribution } = headings;
  const parts = ids.flatMap((id) =>
    [value, points, weight, contribution].map((part) => `${dimensions[id] ?? id} ${part}`),
  );
  return [
    rank,
    position,
    industry,
    score,
    level,
    coverage,
    scarcity,
    bar,
    price,
    ...parts,
    advertisements,
    demand,
    stock,
    mobile,
  ];
}

function cells(entry: RankedShortage, ids: readonly string[]): CsvCell[] {
  const { rank, name, industry, score, level, coverage, subScores, dimensions, evidence } = entry;
  const parts = ids.flatMap((id) => {
    const part = dimensions[id];
    return [part?.value, part?.score, part?.weight, part?.contribution].map(round);
  });
  const { advertisements, demand, stock, mobile } = evidence;
  return [
    rank,
    name,
    industry,
    ...[score, level, coverage, subScores.scarcity, subScores.bar, subScores.price].map(round),
    ...parts,
    advertisements,
    demand,
    stock,
    mobile,
  ];
}

function round(value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : Number(value.toFixed(6));
}
