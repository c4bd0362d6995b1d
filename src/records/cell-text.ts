/** Elements of a list that are looked at. */
const LONGEST_LIST = 1000;

/**
 * The text of one raw cell.
 *
 * `null`, `undefined`, `NaN` and an invalid date are an empty text; numbers, big integers, booleans and dates become the
 * text that writes them; a list of such becomes its elements' texts, joined. Anything else has no text: an object never
 * becomes `[object Object]`.
 *
 * @param cell - Any value; never modified.
 * @param separator - What joins the elements of a list. Default `, `.
 * @returns The text; `null` when the cell has none.
 */
export function cellText(cell: unknown, separator = ", "): string | null {
  if (typeof cell === "string") return cell;
  if (Array.isArray(cell)) return listText(cell, separator);
  return plainText(cell);
}

function listText(cell: readonly unknown[], separator: string): string | null {
  const texts: string[] = [];
  for (const element of cell.slice(0, LONGEST_LIST)) {
    const text = plainText(element);
    if (text === null) return null;
    if (text !== "") texts.push(text);
  }
  return texts.join(separator);
}

function plainText(cell: unknown): string | null {
  switch (typeof cell) {
    case "string":
      return cell;
    case "undefined":
      return "";
    case "number":
      return Number.isNaN(cell) ? "" : String(cell);
    case "bigint":
    case "boolean":
      return String(cell);
    case "object":
      if (cell === null) return "";
      if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? "" : cell.toISOString();
      return null;
    default:
      return null;
  }
}

/** Longest text of a cell that a ledger shows, in UTF-16 code units. */
export const LONGEST_SHOWN = 120;

/**
 * Words a raw cell for a ledger, at a bounded length.
 *
 * @param cell - Any value; never modified.
 * @returns Its text, cut after 120 code units with `…`; `(list)` or `(object)` and the like where it has none.
 */
export function showCell(cell: unknown): string {
  const text = cellText(cell);
  if (text === null) return Array.isArray(cell) ? "(list)" : `(${typeof cell})`;
  if (text.length <= LONGEST_SHOWN) return text;
  // A pair of surrogates is not cut in two.
  const end = /[\ud800-\udbff]/.test(text.charAt(LONGEST_SHOWN - 1)) ? LONGEST_SHOWN - 1 : LONGEST_SHOWN;
  return `${text.slice(0, end)}…`;
}
