import { IndexError } from "shortage-index";

/**
 * The rows of a short CSV text (RFC 4180; also with semicolons or tabs, as spreadsheets save it); empty lines are left
 * out. One pass over the characters.
 */
export function readCsv(text: string, where: string): readonly (readonly string[])[] {
  const delimiter = delimiterOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  const endRow = (): void => {
    row.push(cell);
    if (row.some((value) => value.trim() !== "")) rows.push(row);
    row = [];
    cell = "";
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] as string;
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (character === '"' && cell.trim() === "") {
      quoted = true;
      cell = "";
    } else if (character === delimiter) {
      row.push(cell);
      cell = "";
    } else if (character === "\n") endRow();
    else if (character !== "\r") cell += character;
  }
  if (quoted) {
    const expected = "every quotation mark to be closed";
    throw new IndexError("invalid-value", { where, expected, received: `one open in line ${rows.length + 1}` });
  }
  endRow();
  return rows;
}

/** What stands between the cells of the first line most often; a comma where nothing does. */
function delimiterOf(text: string): string {
  const end = text.indexOf("\n");
  const heading = end < 0 ? text : text.slice(0, end);
  const count = (delimiter: string): number => heading.split(delimiter).length;
  return [",", ";", "\t"].reduce((best, next) => (count(next) > count(best) ? next : best));
}
