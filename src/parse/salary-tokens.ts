import { type SalaryMeaning, salaryLexicon } from "./salary-lexicon.js";
import { readChineseInteger } from "./text.js";

/** A piece of a salary text: a figure, a sign for a currency, a known word, a punctuation mark, or something else. */
export type SalaryToken = (
  | SalaryMeaning
  | { readonly kind: "number"; readonly numeral: string }
  | { readonly kind: "mark" | "other" }
) & {
  /** As written, in lower case. */
  readonly text: string;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
};

/** No advertisement states its wage beyond so many pieces; the rest is page text. */
const MOST_TOKENS = 150;

const FIGURE = /\d(?:\d|[.,'’](?=\d))*/y;
const SPACED_GROUPS = /(?: \d{3}(?![\d.,]))+/y;
const CHINESE_FIGURE = /[零〇一二两兩三四五六七八九十][零〇一二两兩三四五六七八九十百千]{0,7}/y;
const LATIN_WORD = /[a-z]+/iy;
const MARK = /[()[\]{}（）【】,.;:、，。；：·•|'"!?/\\…]/;

/**
 * Cuts a cleaned salary text into pieces, the longest known word first.
 *
 * An English word ends where no letter follows, or where a capital follows a small letter: pages run cells together
 * (`a yearFull-time`). Cost O(length): at most 150 pieces are cut, and no word is longer than 24 characters.
 *
 * @param text - What `cleanText` returned.
 * @returns The pieces in order, at most 150.
 */
export function readSalaryTokens(text: string): readonly SalaryToken[] {
  const lower = text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase()); // keeps the length, unlike toLowerCase
  const tokens: SalaryToken[] = [];
  let at = 0;
  while (at < text.length && tokens.length < MOST_TOKENS) {
    const spaced = text[at] === " ";
    if (spaced) at += 1;
    const token = readToken(text, lower, at, spaced, tokens.at(-1));
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function readToken(
  text: string,
  lower: string,
  at: number,
  spaced: boolean,
  before: SalaryToken | undefined,
): SalaryToken {
  const first = lower[at] ?? "";
  if (first >= "0" && first <= "9") {
    const figure = match(FIGURE, lower, at);
    const groups = /^\d{1,3}$/.test(figure) ? match(SPACED_GROUPS, lower, at + figure.length) : "";
    return { kind: "number", numeral: figure + groups.replaceAll(" ", ","), text: figure + groups, spaced };
  }
  for (const { word, meanings } of salaryLexicon().get(first) ?? []) {
    if (!lower.startsWith(word, at) || !endsWord(text, at + word.length)) continue;
    const meaning = choose(meanings, spaced, before);
    if (meaning !== undefined) return { ...meaning, text: word, spaced };
  }
  const chinese = match(CHINESE_FIGURE, lower, at);
  const value = chinese === "" ? null : readChineseInteger(chinese);
  if (value !== null) return { kind: "number", numeral: String(value), text: chinese, spaced };
  const other = match(LATIN_WORD, lower, at) || String.fromCodePoint(lower.codePointAt(at) ?? 0);
  return { kind: MARK.test(other) ? "mark" : "other", text: other, spaced };
}

/** `m` is a month after `/`, and a million only where it touches a figure. */
function choose(
  meanings: readonly SalaryMeaning[],
  spaced: boolean,
  before: SalaryToken | undefined,
): SalaryMeaning | undefined {
  const afterEvery = before?.kind === "every" || before?.kind === "article";
  return (
    (afterEvery ? meanings.find(({ kind }) => kind === "unit") : undefined) ??
    meanings.find((meaning) => {
      if (meaning.kind === "magnitude" && meaning.attached) return !spaced && before?.kind === "number";
      return meaning.kind !== "unit" || meanings.length === 1;
    })
  );
}

function endsWord(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  const next = text.charCodeAt(end); // NaN at the end of the text: no letter
  if (!isSmall(next) && !isCapital(next)) return true;
  return (!isSmall(last) && !isCapital(last)) || (isSmall(last) && isCapital(next));
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}
