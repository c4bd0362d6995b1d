import { withoutMarkup } from "./markup.js";
import { cleanText } from "./text.js";

/** One piece of an attribute line. */
export interface AttributeItem {
  /** Cleaned and never empty. */
  readonly text: string;
  /** Number of the list that the piece stands in: `[['a'], ['b', 'c']]` has two. */
  readonly group: number;
}

const LINE_BREAKS = /[\n\r\t\u2028]+/g;
const OUTER = /\|| [·•] /;
/** A comma, but not one within a number. */
export const COMMA: RegExp = /;|,(?!\d{2,3}(?!\d))|(?<!\d),/;
const SEPARATORS: readonly RegExp[] = [OUTER, COMMA, /、/];
const QUOTED = /^[\s[(\],]*['"]/;

/**
 * Splits an attribute line at its outermost separators: the items of a written list (`['a', 'b']`, nested or not), else
 * the parts between strokes and line breaks, else between commas, else between enumeration commas.
 *
 * Cost O(length).
 */
export function splitAttributes(text: string): AttributeItem[] {
  const plain = withoutMarkup(text);
  if (QUOTED.test(plain)) return splitList(plain);
  const line = cleanText(plain.trim().replace(LINE_BREAKS, "|")).replace(/^\[/, "").replace(/\]$/, "");
  const separator = SEPARATORS.find((candidate) => candidate.test(line)) ?? OUTER;
  const items: AttributeItem[] = [];
  for (const part of line.split(separator)) {
    const item = part.trim();
    if (/[^[\]]/.test(item)) items.push({ text: item, group: 0 });
  }
  return items;
}

function splitList(text: string): AttributeItem[] {
  const items: AttributeItem[] = [];
  let group = 0;
  let start = -1;
  let quote = "";
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (start >= 0) {
      if (character !== quote || !closes(text, index + 1)) continue;
      const item = cleanText(text.slice(start, index));
      if (item !== "") items.push({ text: item, group });
      start = -1;
    } else if (character === "'" || character === '"') {
      quote = character;
      start = index + 1;
    } else if (character === "[" || character === "]") {
      group += 1;
    }
  }
  // A quote that nothing closes: the rest is one item, so that nothing is lost.
  const rest = start < 0 ? "" : cleanText(text.slice(start));
  if (rest !== "") items.push({ text: rest, group });
  return items;
}

/** A quote closes an item when a comma, a bracket or the end follows; else it is an apostrophe within. */
function closes(text: string, from: number): boolean {
  let index = from;
  while (text.charAt(index) === " ") index += 1;
  return index >= text.length || ",])\n，".includes(text.charAt(index));
}
