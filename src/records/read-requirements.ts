import type { Requirements } from "../model/parsed.js";
import type { RequirementsOptions } from "../parse/requirements.js";
import { parseRequirements } from "../parse/requirements.js";
import { isPlaceholder } from "../parse/text.js";
import { cellText } from "./cell-text.js";
import { EMPTY, FieldReader, type FieldReading, STATED, UNREADABLE } from "./read-field.js";

/** Longest text that is looked at for being a placeholder. */
const LONGEST_PLACEHOLDER = 24;

/**
 * Reads further requirements from a description and tags.
 *
 * Descriptions hardly come twice and are long: they go to the matcher each time. Tags alone are remembered. The title is
 * not read: a skill in it (`Java开发工程师`) names the position, and an advertisement that is nothing but a title would
 * seem to state its requirements.
 */
export class RequirementsReader {
  readonly #options: RequirementsOptions | undefined;
  readonly #tags: FieldReader<Requirements>;

  /**
   * @param options - What counts as a requirement.
   */
  constructor(options: RequirementsOptions | undefined) {
    this.#options = options;
    this.#tags = new FieldReader((text) => {
      return isNothing(text) ? { ok: false, reason: "empty" } : { ok: true, value: parseRequirements(text, options) };
    }, "\n");
  }

  /**
   * @param description - The raw cell; never modified.
   * @param tags - The raw cell, a text or a list of texts; never modified.
   * @returns The distinct requirements of both; `empty` where neither has a text; `unrecognised` where a cell is no text
   *   and the other is empty.
   */
  read(description: unknown, tags: unknown): FieldReading<Requirements> {
    const body = cellText(description, "\n");
    if (body === null || isNothing(body)) {
      const reading = this.#tags.read(tags);
      return body === null && reading.gap === EMPTY ? UNREADABLE : reading;
    }
    const labels = cellText(tags, "\n");
    const texts = labels === null || labels === "" ? body : [body, labels];
    return { value: parseRequirements(texts, this.#options), gap: STATED };
  }
}

function isNothing(text: string): boolean {
  return text.length <= LONGEST_PLACEHOLDER && isPlaceholder(text);
}
