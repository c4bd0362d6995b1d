import { LAST_WORD_SYMBOL, SPACE_SYMBOL } from "./literal-matcher.js";
import { foldCodeUnit } from "./requirements-fold.js";
import { CONTRAST, ENGLISH_PHRASE_SIGNS, type NegatorKind, PHRASE_ENDS, REACH } from "./requirements-negation.data.js";

// Code units, which are looked up sooner than a text of one is made and searched for.
const LINE_BREAK = 0x0a;
const ENDS = codeUnits(PHRASE_ENDS);
const CHINESE_ENDS = codeUnits(PHRASE_ENDS + CONTRAST);
const ENDS_AND_SPACE = codeUnits(`${PHRASE_ENDS} `);
const OF_ENGLISH_PHRASE = codeUnits(`0123456789abcdefghijklmnopqrstuvwxyz${ENGLISH_PHRASE_SIGNS}`);

/** A stretch of a text that does not count. */
export interface NegatedStretch {
  /** First code unit that does not count. */
  readonly from: number;
  /** Where reading goes on. */
  readonly resume: number;
  /** The earliest place where a phrase before a later postfix negator may begin. */
  readonly floor: number;
  /** Whether the negator stands behind what it negates. */
  readonly isBehind: boolean;
}

/**
 * The stretch that a negator takes out, exactly as the patterns of {@link negationRules} do on the folded text. A run of
 * spaces counts as one character.
 *
 * Cost: the reach of the negator, and the white space and the word at its end.
 *
 * @param kind - What the negator is.
 * @param symbols - Code unit -> symbol of the automaton.
 * @param text - The text as it was written.
 * @param start - First code unit of the negator, or the last of the spaces that it begins with.
 * @param end - Code unit behind the negator; where the negator ends in a letter, none of a word.
 * @param floor - Where the phrase before a postfix negator may begin at the earliest.
 * @returns The stretch; `null` where the negator negates nothing (`不限于`).
 */
export function negatedStretch(
  kind: NegatorKind,
  symbols: Uint16Array,
  text: string,
  start: number,
  end: number,
  floor: number,
): NegatedStretch | null {
  const symbolAt = (index: number): number => symbols[text.charCodeAt(index)] as number;
  const isSpaceAt = (index: number): boolean => index >= 0 && index < text.length && symbolAt(index) === SPACE_SYMBOL;
  const isWordAt = (index: number): boolean =>
    index < text.length && symbolAt(index) > 0 && symbolAt(index) <= LAST_WORD_SYMBOL;
  // The text ends as a line does.
  const folded = (index: number): number => (index < text.length ? foldCodeUnit(text.charCodeAt(index)) : LINE_BREAK);
  const forward = (index: number): number => {
    let next = index + 1;
    if (isSpaceAt(index)) while (isSpaceAt(next)) next += 1;
    return next;
  };
  const backward = (index: number): number => {
    let previous = index - 1;
    if (isSpaceAt(previous)) while (isSpaceAt(previous - 1)) previous -= 1;
    return previous;
  };

  let from = isSpaceAt(start) ? backward(start + 1) : start;

  const ahead = (first: number, reach: number, stops: ReadonlySet<number>): NegatedStretch => {
    let to = first;
    for (let count = 0; count < reach && !stops.has(folded(to)); count += 1) to = forward(to);
    while (isWordAt(to)) to += 1;
    return { from, resume: to, floor: to, isBehind: false };
  };
  const behind = (reach: number, accepts: (code: number) => boolean): NegatedStretch | null => {
    if (from < floor) return null;
    for (let count = 0; count < reach && from > floor && accepts(folded(from - 1)); count += 1) {
      const previous = backward(from);
      from = Math.max(previous, floor);
    }
    return { from, resume: end, floor: forward(end), isBehind: true };
  };

  switch (kind) {
    case "english-prefix":
      return ahead(end, REACH.englishPrefix, ENDS);
    case "denial":
      return ahead(end, 0, ENDS);
    case "english-postfix":
      return behind(REACH.englishPostfix, isOfEnglishPhrase);
    case "chinese-prefix":
      if (!CHINESE_ENDS.has(folded(end))) return ahead(end, REACH.chinesePrefix, CHINESE_ENDS);
      return ENDS_AND_SPACE.has(folded(end)) ? behind(REACH.chinesePostfix, isOfChinesePhrase) : null;
    case "chinese-postfix":
      return ENDS_AND_SPACE.has(folded(end)) ? behind(REACH.chinesePostfix, isOfChinesePhrase) : null;
  }
}

function isOfEnglishPhrase(code: number): boolean {
  return OF_ENGLISH_PHRASE.has(code);
}

function isOfChinesePhrase(code: number): boolean {
  return !ENDS_AND_SPACE.has(code);
}

function codeUnits(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}
