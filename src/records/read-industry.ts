import type { Parsed } from "../model/parsed.js";
import { cleanText, isPlaceholder } from "../parse/text.js";
import { FieldReader } from "./read-field.js";

/** A label that some sites write into the cell. */
const LABEL = /^(?:所属行业|公司行业|行业|産業|产业|industry) ?: ?/i;

/**
 * Makes a reader of industries: the text itself, white space and width of characters made even and a label such as
 * `行业：` taken off.
 *
 * @returns Texts to industries; `empty` where nothing is stated.
 */
export function createIndustryReader(): FieldReader<string> {
  return new FieldReader((text): Parsed<string> => {
    const value = cleanText(text).replace(LABEL, "").trim();
    return isPlaceholder(value) ? { ok: false, reason: "empty" } : { ok: true, value };
  });
}
