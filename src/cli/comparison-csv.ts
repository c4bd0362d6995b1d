import type { EditionComparison } from "shortage-index";
import type { CsvCell } from "shortage-index/report";
import type { CompareWords } from "./compare-words.data.js";
import type { Words } from "./words.data.js";

/** Makes a spreadsheet open the file as UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";

/** A comparison as a CSV file, in pieces: a line for each position of either edition. */
export async function* comparisonCsv(
  { changes }: EditionComparison,
  { headings, changes: kinds, yes, no }: CompareWords,
  { dimensions }: Words,
): AsyncGenerator<string> {
  const { spreadsheetLine } = await import("shortage-index/report");
  const ids = [...new Set(changes.flatMap(({ parts }) => Object.keys(parts?.values ?? {})))];
  const names = ids.map((id) => `${headings.scoreChange}: ${dimensions[id] ?? id}`);
  const { weights, normalisation, outside } = headings;
  const { change, position, industry, previousRank, rank, previousLevel, level, previousScore, score, scoreChange } =
    headings;
  const places = [previousRank, rank, previousLevel, level, previousScore, score];
  const parts = [...names, ...[weights, normalisation].map((part) => `${scoreChange}: ${part}`)];
  yield `${BYTE_ORDER_MARK}${spreadsheetLine([change, "id", position, industry, ...places, scoreChange, ...parts, outside])}\r\n`;
  for (const one of changes) {
    const { previous, current, parts } = one;
    const cells: CsvCell[] = [
      kinds[one.change],
      one.id,
      one.name,
      one.industry,
      previous?.rank ?? null,
      current?.rank ?? null,
      previous?.level ?? null,
      current?.level ?? null,
      previous?.score ?? null,
      current?.score ?? null,
      one.scoreChange,
      ...ids.map((id) => parts?.values[id] ?? null),
      parts?.weights ?? null,
      parts?.normalisation ?? null,
      one.outsideUncertainty === null ? null : one.outsideUncertainty ? yes : no,
    ];
    yield `${spreadsheetLine(cells)}\r\n`;
  }
}
