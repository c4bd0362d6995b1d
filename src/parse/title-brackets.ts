import type { TitleLists } from "./title-lists.js";
import { BRACKET_SIGNS, BRACKETS } from "./title-patterns.js";
import { tidyTitle } from "./title-tidy.js";

const OPENERS = "([{【〔「『《<";

/**
 * Settles the brackets of a title: the innermost that name a field stay, ranks come out of theirs, all others go with what is in
 * them; and closing brackets that close nothing go.
 *
 * @param text - A lower-case title.
 * @param lists - The lists.
 * @returns The title; outer brackets are left for the next pass.
 */
export function settleBrackets(text: string, lists: TitleLists): string {
  if (text.search(BRACKET_SIGNS) < 0) return text;
  const balanced = withRankBefore(withoutStrayClosers(text), lists);
  return balanced.replace(BRACKETS, (_, inside: string) => keepBracketed(inside, lists));
}

/** Takes out the closing brackets that close nothing. */
function withoutStrayClosers(text: string): string {
  let depth = 0;
  return text.replace(BRACKET_SIGNS, (sign) => {
    const opens = OPENERS.includes(sign);
    if (!opens && depth === 0) return " ";
    depth += opens ? 1 : -1;
    return sign;
  });
}

/** Puts a rank in brackets at the end of a title of one part before it. */
function withRankBefore(text: string, { attributiveRanks }: TitleLists): string {
  const [, before, inside = ""] = /^([^()|丨-]+)\(([^()]+)\)$/.exec(text.trim()) ?? [];
  const rank = tidyTitle(inside);
  return before !== undefined && attributiveRanks.has(rank) ? `${rank} ${before}` : text;
}

/** Brackets that name a field stay, ranks stay without them, and all else goes with what is in them. */
function keepBracketed(inside: string, { specialities, ranks, leadingRanks }: TitleLists): string {
  const text = tidyTitle(inside);
  if (ranks.has(text)) return ` ${text} `;
  if (leadingRanks.has(text)) return `, ${text} `;
  const fields = text
    .split(/[,/ &]+|\+(?!\+|$)/)
    .filter((field) => field !== "")
    .map((field) => field.replace(/(?:方向|岗|开发)$/, ""));
  return fields.length > 0 && fields.every((field) => specialities.has(field)) ? `(${text})` : " ";
}
