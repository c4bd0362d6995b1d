import type { Parsed } from "../model/parsed.js";
import type { TalentStatus } from "../model/record.js";
import { cleanText, isPlaceholder } from "../parse/text.js";
import { STATUS_PHRASES } from "./talent-status.data.js";

/** Longest text that is looked at. */
const LONGEST_STATUS = 200;

/**
 * Reads whether a person works in the position and stays (`stock`) or intends to move (`mobile`).
 *
 * The first group of phrases of which one occurs decides: those of staying before those of moving before those of
 * working, for `在职，考虑机会` moves and `在职，暂不考虑` stays. Phrases in Latin letters match whole words only.
 *
 * @param text - The text of the cell.
 * @returns The status; `empty` where nothing is stated; `unrecognised` where no phrase occurs.
 */
export function readStatus(text: string): Parsed<TalentStatus> {
  if (isPlaceholder(text)) return { ok: false, reason: "empty" };
  if (text.length <= LONGEST_STATUS) {
    const words = ` ${cleanText(text)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim()} `;
    for (const { status, chinese, english } of STATUS_PHRASES) {
      const found =
        chinese.some((phrase) => words.includes(phrase)) || english.some((phrase) => words.includes(` ${phrase} `));
      if (found) return { ok: true, value: status };
    }
  }
  return { ok: false, reason: "unrecognised" };
}
