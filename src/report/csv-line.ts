/** A cell of a CSV file. */
export type CsvCell = string | number | null;

/**
 * One line of a CSV file (RFC 4180), without its line end.
 *
 * @param cells - Values in their order; never modified. `null` is an empty cell; numbers are written in full.
 * @returns The cells with commas between them, those that need it in quotes.
 * @source RFC 4180 (2005), section 2.
 * @example
 * csvLine(["Nurse", 81.5, null, 'said "now"']); // => "Nurse,81.5,,\"said \"\"now\"\"\""
 */
export function csvLine(cells: readonly CsvCell[]): string {
  return cells.map(csvCell).join(",");
}

/**
 * One line of a CSV file that spreadsheets open, without its line end.
 *
 * A text that they would run as a formula, beginning with `=` `+` `-` `@`, a tab or a carriage return (full-width signs
 * too), gets an apostrophe before it; a control character becomes U+FFFD.
 *
 * @param cells - Values in their order; never modified. `null` is an empty cell; numbers are written in full.
 * @returns The cells with commas between them, those that need it in quotes.
 * @source OWASP, CSV Injection: the signs that begin a formula.
 * @example
 * spreadsheetLine(["=1+1", -1, "-1"]); // => "'=1+1,-1,'-1"
 */
export function spreadsheetLine(cells: readonly CsvCell[]): string {
  return csvLine(cells.map((cell) => (typeof cell === "string" ? disarmed(cell) : cell)));
}

/** Whether a spreadsheet would take a text for a formula. */
export function looksLikeFormula(text: string): boolean {
  return /^\s*[=+\-@＝＋－＠]|^[\t\r]/.test(text);
}

function disarmed(text: string): string {
  const shown = text.replace(/[^\P{Cc}\t\r\n]/gu, "\ufffd");
  return looksLikeFormula(shown) ? `'${shown}` : shown;
}

function csvCell(cell: CsvCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
