import type { Parsed } from "../model/parsed.js";
import { isPlaceholder } from "../parse/text.js";
import type { TitleOptions } from "../parse/title.js";
import { normaliseTitle } from "../parse/title.js";
import { FieldReader } from "./read-field.js";

/**
 * Makes a reader of titles.
 *
 * @param options - What of a title is kept.
 * @returns Titles to names of positions; `empty` where no name is left.
 */
export function createTitleReader(options: TitleOptions | undefined): FieldReader<string> {
  return new FieldReader((text): Parsed<string> => {
    const value = isPlaceholder(text) ? "" : normaliseTitle(text, options);
    return value === "" ? { ok: false, reason: "empty" } : { ok: true, value };
  });
}
