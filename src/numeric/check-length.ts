import { IndexError, type IndexErrorDetails } from "../errors/index-error.js";

/**
 * Refuses a list of the wrong length.
 *
 * @param list - What has a length.
 * @param size - The length that it should have.
 * @param what - What it should hold that many of: `ids, one for each score`.
 * @param where - Name of the calling function, for the error.
 * @param place - Row or column of the list, where it is one of several.
 * @throws {IndexError} `length-mismatch`.
 */
export function checkLength(
  list: { readonly length: number },
  size: number,
  what: string,
  where: string,
  place: Pick<IndexErrorDetails, "index" | "column"> = {},
): void {
  if (list.length === size) return;
  const expected = `${size} ${what}`;
  throw new IndexError("length-mismatch", { where, expected, received: String(list.length), ...place });
}
