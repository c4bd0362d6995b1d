/**
 * Splits rows into batches for one statement each.
 *
 * @param rows - Rows of numbers and texts; never modified.
 * @param mostRows - Rows of a batch at most.
 * @param mostCharacters - Characters of a batch's texts, ten for a number, at most; a row that is longer makes a batch
 *   of its own.
 * @returns The batches in order, none empty.
 */
export function* inBatches<Row extends readonly (number | string)[]>(
  rows: readonly Row[],
  mostRows: number,
  mostCharacters: number,
): Generator<readonly Row[]> {
  let from = 0;
  let characters = 0;
  for (const [index, row] of rows.entries()) {
    let length = 0;
    for (const value of row) length += typeof value === "string" ? value.length : 10;
    if (index > from && (index - from >= mostRows || characters + length > mostCharacters)) {
      yield rows.slice(from, index);
      [from, characters] = [index, 0];
    }
    characters += length;
  }
  if (from < rows.length) yield rows.slice(from);
}
