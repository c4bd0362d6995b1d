/** A cell of a CSV file. */
export type CsvCell = string | number | null;

/** One line of a CSV file (RFC 4180), without its line end. */
export function csvLine(cells: readonly CsvCell[]): string {
  return cells.map(csvCell).join(",");
}

/**
 * One line for a file that spreadsheets open: a text that they would run as a formula, beginning with `=` `+` `-` `@`, a
 * tab or a carriage return (full-width signs too), gets an apostrophe before it; a control character becomes U+FFFD.
 */
export function spreadsheetLine(cells: readonly CsvCell[]): string {
  return csvLine(cells.map((cell) => (typeof cell === "string" ? disarmed(cell) : cell)));
}

function disarmed(text: string): string {
  const shown = text.replace(/[^\P{Cc}\t\r\n]/gu, "\ufffd");
  return /^\s*[=+\-@＝＋－＠]|^[\t\r]/.test(shown) ? `'${shown}` : shown;
}

function csvCell(cell: CsvCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
