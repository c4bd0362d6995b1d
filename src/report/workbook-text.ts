/** Longest text that a cell holds, in UTF-16 code units. */
const LONGEST = 32_767;
const CUT = "…";

/**
 * A text as a cell of a workbook can hold it.
 *
 * - Characters that XML cannot carry (control characters, lone surrogates, noncharacters) are shown as `□`; U+FFFD too, for
 *   the writer would drop it.
 * - `_x0041_` would be read back as `A`: its first underscore is escaped as the format says.
 * - What is longer than a cell holds is cut and ends with `…`.
 */
export function workbookText(text: string): string {
  const shown = text
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\t\n]|[\p{Cs}\ufffd]|\p{Noncharacter_Code_Point}/gu, "□")
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, "_x005F_");
  if (shown.length <= LONGEST) return shown;
  const kept = shown.slice(0, LONGEST - CUT.length);
  // Not through the middle of a pair, nor of an escape.
  return kept.replace(/[\ud800-\udbff]$|_(?:x(?:0(?:0(?:5(?:F)?)?)?)?)?$/, "") + CUT;
}
