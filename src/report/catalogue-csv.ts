import type { Catalogue } from "./catalogue.js";
import { allColumns, publishedEntries, type TableCell } from "./catalogue-columns.js";
import { type CatalogueTextOptions, checkLanguage } from "./check-language.js";
import { spreadsheetLine } from "./csv-line.js";

/** Makes a spreadsheet open the file as UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";

/**
 * A catalogue as CSV for spreadsheets: one line a listed position with every figure, and one for each position moved out
 * by hand.
 *
 * Figures are rounded to six decimals. A text that a spreadsheet would run as a formula gets an apostrophe before it.
 *
 * @param catalogue - A catalogue of {@link composeCatalogue}; never modified.
 * @param options - Language of the headings.
 * @returns The file's text in pieces: a byte order mark, a heading, the lines; each ends with CR LF.
 * @throws {IndexError} `invalid-option` for another language.
 * @source RFC 4180 (2005) for the form; OWASP, CSV injection, for what is disarmed.
 * @example
 * const nurse = { id: "nurse", name: "=Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 15, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * [...catalogueCsv(composeCatalogue(scoreShortage([nurse])), { language: "zh" })][1]?.slice(0, 20); // => "1,'=Nurse,nurse,Care"
 */
export function catalogueCsv(catalogue: Catalogue, options: CatalogueTextOptions = {}): Iterable<string> {
  return pieces(catalogue, checkLanguage(options, "catalogueCsv"));
}

function* pieces(catalogue: Catalogue, language: "en" | "zh"): Generator<string> {
  const columns = allColumns(catalogue, language);
  yield `${BYTE_ORDER_MARK}${spreadsheetLine(columns.map(({ heading }) => heading))}\r\n`;
  for (const entry of publishedEntries(catalogue)) {
    yield `${spreadsheetLine(columns.map(({ cell }) => round(cell(entry))))}\r\n`;
  }
}

function round(cell: TableCell): TableCell {
  return typeof cell === "number" ? Number(cell.toFixed(6)) : cell;
}
